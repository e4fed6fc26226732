import Foundation
import Goals
import Testing

/// Every known defect of the samples is found, line by line; and what is no defect is not.
@Suite(.enabled(if: SampleTables.isThere, "the samples do not lie beside the project"))
struct SampleDefectTests {
  /// A line of `Data/SampleDefects.txt`: where a rule must find something.
  struct Defect: Hashable, CustomStringConvertible {
    var project: Int
    var indicator: Int?
    var rule: String

    var description: String { "\(project) \(indicator.map(String.init) ?? "-") \(rule)" }
  }

  @Test(arguments: ["zengcheng", "liwan", "huadu", "qujiang"])
  func everyKnownDefectIsFound(sample: String) throws {
    let found = Set(try findings(in: sample))
    let expected = try Self.defects(of: sample)
    #expect(!expected.isEmpty)
    for defect in expected { #expect(found.contains(defect), "\(sample) \(defect)") }
  }

  /// Rules whose every hit in the samples is a known defect.
  @Test(arguments: ["zengcheng", "liwan", "huadu", "qujiang"])
  func theseRulesFindNothingElse(sample: String) throws {
    let exact: Set<String> = [
      "level-contradiction", "comparator-dialect", "target-without-unit", "share-beyond-whole",
      "annual-beyond-cycle", "target-units-differ", "target-definition", "target-placeholder",
      "angle-for-title", "brackets-unpaired", "year-in-name", "target-comparators-differ",
      "amount-lost", "rate-as-quantity", "document-number", "class-misfit",
    ]
    let found = Set(try findings(in: sample).filter { exact.contains($0.rule) })
    #expect(found.subtracting(try Self.defects(of: sample)) == [])
  }

  /// Sums within rounding, a year that is part of its cycle, and names of the right year are sound.
  @Test(arguments: [
    ("zengcheng", "grand-total-differs"), ("zengcheng", "grand-total-exceeds"),
    ("zengcheng", "year-in-name"), ("huadu", "subtotal-differs"), ("huadu", "grand-total-differs"),
    ("liwan", "subtotal-differs"), ("huadu", "entry-copied"), ("huadu", "total-differs"),
  ])
  func noFalseAlarm(sample: String, rule: String) throws {
    #expect(try !findings(in: sample).contains { $0.rule == rule && $0.project != 169 })
  }

  @Test func aThirdOfHuadusTargetsIsMeasurable() throws {
    let review = try SampleTables.review("huadu")
    #expect(review.targets == 1_402)
    #expect((32...34).contains(review.measurableTargets * 100 / review.targets))
  }

  private func findings(in sample: String) throws -> [Defect] {
    let table = try SampleTables.table(sample)
    return try SampleTables.review(sample).findings.map { item in
      let before = table.units[..<(item.unit ?? 0)].reduce(0) { $0 + $1.projects.count }
      var defect = Defect(
        project: before + (item.project ?? -1) + 1, indicator: nil, rule: item.finding.rule)
      if case .indicator(let index, _) = item.finding.path { defect.indicator = index + 1 }
      return defect
    }
  }

  private static func defects(of sample: String) throws -> Set<Defect> {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Data/SampleDefects.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    var defects: Set<Defect> = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 4, words[0] == sample, let project = Int(words[1]) else { continue }
      defects.insert(Defect(project: project, indicator: Int(words[2]), rule: words[3]))
    }
    return defects
  }
}
