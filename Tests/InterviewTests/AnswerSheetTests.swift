import Goals
import Tables
import Testing

@testable import Interview

/// 答卷: all answers at once, through the same judgement.
@Suite struct AnswerSheetTests {
  private func sheets(_ json: String, year: Int? = nil) throws -> [AnswerSheet] {
    let value = try JSONTree.read(Array(json.utf8))
    return AnswerSheet.all(
      in: value, layouts: .builtIn, layout: LayoutLibrary.standardName, year: year)
  }

  private static let sound = """
    {"department": "区图书馆", "unit": "区图书馆（本级）", "year": 2025, "项目名称": "流动书车运行经费",
     "fiscal": 25, "财政专户拨款": null, "other": "5.5", "goal": "书车每周六次开到村口，全年300次。",
     "// indicators": "说明", "indicators": [
       {"代码": "数量", "name": "书车出车次数", "cycleTarget": "≥300次", "annualTarget": "≥300次"}]}
    """

  @Test func aSoundSheetIsTheEntryThatASessionMakes() throws {
    let sheet = try #require(try sheets(Self.sound).first)
    #expect(!sheet.isRefused)
    #expect(sheet.draft.nextQuestion == nil)
    #expect(sheet.draft.year == 2025)
    #expect(sheet.draft.project.amounts.total == Money(fen: 30_500_000))
    #expect(sheet.draft.project.indicators.map(\.code) == ["11"])
    #expect(sheet.faults.allSatisfy { $0.path == "indicators" && $0.severity != .error })
  }

  @Test func theOfficesRulesJudge() throws {
    let policy = try ReviewPolicy.standard.overridden(
      by: Array(
        #"""
        {"severity": {"benefit-missing": "error"}, "off": {"quality-missing": "另表填报"},
         "ceilings": [{"unit": "区图书馆（本级）", "amount": "50"}]}
        """#.utf8))
    let value = try JSONTree.read(Array("[\(Self.sound), \(Self.sound)]".utf8))
    let sheets = AnswerSheet.all(
      in: value, layouts: .builtIn, layout: LayoutLibrary.standardName, year: nil
    ) { _, earlier in
      ReviewBasis(
        reviewer: Reviewer(policy: policy),
        othersOfUnit: earlier.compactMap(\.project.amounts.total).total())
    }
    #expect(sheets.map(\.isRefused) == [true, true])
    #expect(sheets[0].faults.map(\.path) == ["[0].indicators"])
    #expect(
      sheets[1].faults.filter { $0.path.hasSuffix("total") }.map(\.message) == [
        "“区图书馆（本级）”的项目相加 61.00 万元，控制数是 50.00 万元，超过 11.00 万元，请压减。"
      ])
  }

  @Test func everyFaultIsToldWithItsPlace() throws {
    let json = """
      [\(Self.sound), {"department": true, "year": "去年", "colour": "红", "total": "9",
       "fiscal": "1x", "indicators": [{"code": "19", "name": "甲", "weight": 1}, 7]}]
      """
    let sheets = try sheets(json)
    #expect(!sheets[0].isRefused)
    let errors = sheets[1].faults.filter { $0.severity == .error }
    #expect(
      Set(errors.map(\.path)) == [
        "[1].department", "[1].unit", "[1].year", "[1].colour", "[1].name", "[1].fiscal",
        "[1].indicators[0].code", "[1].indicators[0].weight", "[1].indicators[0].cycleTarget",
        "[1].indicators[0].annualTarget", "[1].indicators[1]", "[1].total",
      ])
    #expect(errors.contains { $0.message == "“去年”不是年度，请填四位数字，如 2025。" })
    #expect(sheets[1].texts[.fiscal] == "1x")
  }

  @Test(arguments: [
    ("fiscal", "\"fiscal\": 25"), ("year", "\"year\": 2025"), ("项目名称", "\"项目名称\": \"流动书车运行经费\""),
  ])
  func aNumberInScientificNotationIsRefused(key: String, field: String) throws {
    let json = Self.sound.replacing(field, with: "\"\(key)\": 1E3")
    let errors = try #require(try sheets(json).first).faults.filter { $0.severity == .error }
    #expect(errors.map(\.path) == [key])
    #expect(errors.map(\.message) == ["“1E3”是科学记数法，应是普通写法的数，如 1000；要的就是这几个字，就加引号。"])
  }

  @Test(arguments: ["7", "[3]", "\"甲\""])
  func whatIsNoProject(json: String) throws {
    let sheet = try #require(try sheets(json).first)
    #expect(sheet.faults.map(\.message) == ["一个项目应是 {…}，空白的答卷用 jixiao new --answers-template 打印。"])
  }

  @Test(arguments: ["", "{", "{\"a\": }", "甲", "{\"fiscal\": nan}"])
  func whatIsNoJSON(text: String) {
    #expect(throws: ReadFault.self) { try JSONTree.read(Array(text.utf8)) }
  }

  @Test func anAmountKeepsItsDigits() throws {
    let json = Self.sound.replacing("\"fiscal\": 25", with: "\"fiscal\": 90071992547409.93")
    #expect(try sheets(json).first?.texts[.fiscal] == "90071992547409.93")
  }

  @Test func theYearMayComeFromTheCommandLine() throws {
    let json = Self.sound.replacing("\"year\": 2025,", with: "")
    #expect(try sheets(json, year: 2026).first?.draft.year == 2026)
    #expect(try sheets(json).first?.isRefused == true)
  }

  /// The template is a sheet of every layout: nothing in it is unknown, all that is wrong is missing.
  @Test(arguments: LayoutLibrary.builtIn.layouts)
  func theTemplateIsASheet(layout: Layout) throws {
    let sheet = try #require(try sheets(AnswerTemplate(layout).text).first)
    #expect(sheet.draft.layout == layout)
    #expect(Set(sheet.texts.values) == [""])
    #expect(
      sheet.texts.keys.count + 1 == Draft(layout: layout).questions.count
        + layout.questions(ofIndicator: 0).count)
    #expect(sheet.faults.allSatisfy { !$0.message.contains("没有这一项") })
  }
}
