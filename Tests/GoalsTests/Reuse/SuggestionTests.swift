import Goals
import Testing

@Suite struct SuggestionTests {
  private func entry(
    _ name: String, _ year: Int, unit: String, _ indicators: [(String, String, String)]
  ) -> SimilarEntry {
    SimilarEntry(
      year: year, unit: unit,
      project: ProjectGoal(
        name: name,
        indicators: indicators.map {
          Indicator(
            level1: String($0.0.prefix(1)), code: $0.0, name: $0.1, cycleTarget: $0.2,
            annualTarget: $0.2)
        }))
  }

  private func suggest(
    _ indicators: [Indicator] = [], _ similar: [SimilarEntry]
  ) -> [IndicatorSuggestion] {
    IndicatorSuggestion.all(
      for: SuggestionSubject(
        year: 2025, unit: "组织部",
        project: ProjectGoal(name: "2025年干部培训", indicators: indicators), framework: "2021"),
      similar: similar)
  }

  @Test func theReasonIsTold() {
    let found = suggest(
      [],
      [
        entry("2024年干部培训", 2024, unit: "组织部", [("11", "培训人次", "≥200人次")]),
        entry("党员培训", 2023, unit: "党校", [("11", "培训期数", "≥2期"), ("31", "学员满意度", "≥90%")]),
        entry("教师培训", 2023, unit: "教育局", [("11", "培训期数", "≥3期"), ("31", "学员满意度", "≥90%")]),
        entry("社工培训", 2022, unit: "民政局", [("11", "培训 期数", "≥3期"), ("14", "人均成本", "≤4元")]),
      ])
    func reason(_ name: String) -> String? {
      found.first { $0.indicator.name == name }?.reason.sentence
    }
    #expect(reason("培训人次") == "去年同名项目")
    #expect(reason("培训期数") == "3 个培训类项目")
    #expect(reason("学员满意度") == "2 个培训类项目")
    #expect(reason("人均培训费用") == "“培训”样板")
    // The framework of 2021 has no class 14.
    #expect(reason("人均成本") == nil)
    let periods = found.first { $0.indicator.name == "培训期数" }
    #expect(periods?.targets == ["≥3期", "≥2期"] && periods?.unit == "期" && periods?.count == 3)
    #expect(periods?.indicator.annualTarget == "≥3期")
  }

  @Test func missingClassesComeFirstAndWhatIsThereIsLeftOut() {
    let present = Indicator(
      level1: "1", code: "11", name: "培训人次", cycleTarget: "≥1人次", annualTarget: "≥1人次")
    let found = suggest(
      [present],
      [
        entry("干部培训", 2024, unit: "组织部", [("11", "培训人次", "≥200人次"), ("11", "培训天数", "≥5天")]),
        entry("党员培训", 2024, unit: "党校", [("22", "能力提升率", "≥85%"), ("12", "合格率", "≥95%")]),
      ])
    #expect(!found.contains { $0.indicator.name == "培训人次" })
    let needs = found.map(\.need)
    #expect(needs == needs.sorted())
    #expect(found.first?.indicator.name == "能力提升率")
    #expect(found.first { $0.indicator.name == "培训天数" }?.isOfOwnUnit == true)
  }

  @Test func withoutALibraryTheStarterAndTheCatalogueHelp() {
    let found = suggest([], [])
    #expect(found.contains { $0.reason == .starter("培训") })
    #expect(Set(found.map(\.indicator.code.first)) == ["1", "2", "3", "4"])
  }

  @Test func everyClassHasOneBeforeAnyHasTwo() {
    let indicators = [
      ("22", "能力提升率", "≥85%"), ("22", "知识知晓率", "≥85%"), ("31", "学员满意度", "≥90%"),
      ("11", "培训期数", "≥3期"), ("11", "培训天数", "≥5天"),
    ]
    let found = suggest(
      [],
      [
        entry("党员培训", 2024, unit: "党校", indicators),
        entry("教师培训", 2024, unit: "教育局", Array(indicators.prefix(2))),
      ])
    #expect(found.prefix(5).map(\.indicator.code) == ["22", "11", "31", "22", "11"])
  }
}
