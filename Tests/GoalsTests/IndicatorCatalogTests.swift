import Goals
import Testing

@Suite struct IndicatorCatalogTests {
  private let catalog = IndicatorCatalog.standard

  @Test(arguments: [
    ("11", ["11"]), ("１１", ["11"]), ("1", ["11", "12", "13"]), ("数量", ["11"]), ("sl", ["11"]),
    ("满意", ["31"]), ("成本", ["41", "42", "43"]),
    ("11-数量指标", ["11"]), ("zz", []), ("14", []),
  ])
  func matches(text: String, codes: [String]) {
    #expect(catalog.matches(text, in: "guangzhou").map(\.code) == codes)
  }

  @Test(arguments: [("社会效益", "22"), ("社会效益指标", "22"), ("1", nil), ("", nil), ("可持续影响", "24")])
  func exactMatch(text: String, code: String?) {
    #expect(catalog.exactMatch(text, in: "guangzhou")?.code == code)
  }

  @Test func level1IsTheFirstDigit() {
    for entry in catalog.classes { #expect(catalog.level1Name(entry.level1) != nil) }
  }

  @Test func everyClassHasAFrameworkADefinitionAndExamples() {
    let known = Set(catalog.frameworks.map(\.id))
    for entry in catalog.classes {
      #expect(!entry.frameworks.isEmpty && known.isSuperset(of: entry.frameworks))
      #expect(!entry.definition.isEmpty && !entry.examples.isEmpty)
      for example in entry.examples { #expect(example.count == 2) }
    }
  }
}
