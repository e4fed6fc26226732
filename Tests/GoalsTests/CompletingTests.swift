import Testing

@testable import Goals

/// 候选: what earlier entries and the catalogue offer for what was typed.
@Suite struct CompletingTests {
  private static func past() -> PastNames {
    var names = PastNames()
    names.add([
      PastName(year: 2024, department: "教育局", unit: "一中", name: "教师培训"),
      PastName(year: 2024, department: "组织部", unit: "党校", name: "干部培训"),
      PastName(year: 2023, department: "组织部", unit: "党校", name: "教师培训"),
      PastName(year: 2023, department: "组织部", unit: "组织部", name: "慰问"),
    ])
    return names
  }

  @Test func ownNamesComeFirst() {
    var names = Self.past()
    #expect(names.projects(matching: "", of: "党校", limit: 9).map(\.name) == ["干部培训", "教师培训"])
    #expect(
      names.projects(matching: "px", of: "组织部", limit: 9).map(\.name) == ["教师培训", "干部培训"])
    let found = names.projects(matching: "ww", of: "党校", limit: 9)
    #expect(found == [PastNames.Project(name: "慰问", year: 2023, isOfOwnUnit: false)])
    #expect(names.projects(matching: "js", of: "党校", limit: 9).first?.isOfOwnUnit == true)
    #expect(names.units(matching: "", of: "组织部", limit: 9) == ["党校", "组织部", "一中"])
    #expect(names.departments(matching: "jyj", limit: 9) == ["教育局"])
  }

  @Test(arguments: [
    ("", "培训人次", ["≥200人次"]), ("200", "培训人次", ["≥200人次", "≥200人"]),
    ("＞=200r", "培训人次", ["≥200人次", "≥200人", "≥200人天", "≥200人月", "≥200日", "≥200人/次"]),
    ("≤3", "投诉次数", ["≤3次", "≤3场", "≤3期"]),
    ("95", "满意度", ["≥95%"]), ("100", "及时率", ["100%"]),
    ("3", "投诉率", ["≤3%"]), ("bdy", "满意度", ["≥", "≤"]), ("zs", "", ["≥"]),
    ("不", "", ["≥", "≤"]),
    ("300趟", "", ["≥300趟"]), ("6麻袋", "", ["≥6麻袋"]), ("30个", "", ["≥30个"]),
    ("90%", "满意度", ["≥90%"]), ("≥90%", "满意度", []), ("长期", "", []),
  ])
  func targets(typed: String, name: String, offers: [String]) {
    let usual = name == "培训人次" ? [TargetOffer("≥200人次", reason: "去年")] : []
    #expect(TargetOffer.all(typed: typed, name: name, usual: usual).map(\.text) == offers)
  }

  @Test(arguments: [
    ("", []), ("6", ["≥6场", "≥6次", "≥6期"]), ("≥6", ["≥6场", "≥6次", "≥6期"]),
    ("6场", ["≥6场"]), ("≤6", ["≤6次", "≤6场", "≤6期"]),
  ])
  func aStartersTargetTakesTheNumber(typed: String, offers: [String]) {
    let usual = [TargetOffer("≥…场", reason: "“活动”样板")]
    #expect(TargetOffer.all(typed: typed, name: "演出次数", usual: usual).map(\.text) == offers)
  }

  @Test(arguments: [
    ("11", ["11"]), ("sl", ["11"]), ("shuliang", ["11"]), ("数量", ["11"]),
    ("效益", ["21", "22", "23"]),
    ("xiaoyi", ["21", "22", "23"]), ("11 数量指标", ["11"]), ("myd", ["31"]), ("期限", ["13"]),
    ("没有", []),
  ])
  func classes(typed: String, codes: [String]) {
    #expect(IndicatorCatalog.standard.matches(typed, in: "2021").map(\.code) == codes)
  }

  @Test func aCodeWithANameIsTakenApart() throws {
    let catalog = IndicatorCatalog.standard
    let named = try #require(catalog.namedIndicator("11 培训人次", in: "2021"))
    #expect(named == ("11", "数量指标", "培训人次"))
    #expect(catalog.namedIndicator("11 数量指标", in: "2021") == nil)
    #expect(catalog.namedIndicator("14 成本", in: "2021") == nil)
  }
}
