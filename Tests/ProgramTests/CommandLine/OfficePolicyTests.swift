import Foundation
import Testing

/// 本单位的审核尺度: `rules.json` holds in every command that judges, and each tells what was not looked at.
@Suite struct OfficePolicyTests {
  private static let told = "没有检查 quality-missing（产出里没有质量指标）：本区质量指标另表填报"
  private static let beyond =
    "“云溪市青禾区文化广电体育局（本级）”的项目相加 1,369.90 万元，控制数是 1,300.00 万元，超过 69.90 万元，请压减。"

  /// A clerk whose office has laid down its rules, with last year's table in the store.
  private func clerk() throws -> Clerk {
    let clerk = try Clerk()
    _ = try clerk.write(
      """
      {"severity": {"benefit-missing": "error"}, "off": {"quality-missing": "本区质量指标另表填报"},
       "ceilings": [{"unit": "云溪市青禾区文化广电体育局（本级）", "year": 2024, "amount": "1300"},
         {"project": "流动书车运行经费", "amount": "20"}]}
      """, to: "rules.json")
    try clerk.hasImported()
    return clerk
  }

  @Test(arguments: [["check", "1"], ["show", "1"]])
  func anEntryCountsWithTheOthersOfItsUnit(words: [String]) throws {
    let run = try clerk().runs(words)
    let text = run.text.filter { !$0.isNewline && $0 != " " }
    #expect(text.contains(Self.beyond.filter { $0 != " " }))
    #expect(text.contains(Self.told.filter { $0 != " " }))
    #expect(!text.contains("质量指标，请补一条"))
  }

  @Test func theSheetOfTheReviewTellsIt() throws {
    let run = try clerk().runs("review", fixture("export-2025.tsv"), "-o", "-")
    #expect(run.text.hasSuffix("\(Self.told)\n"))
  }

  @Test func theListOfRulesTellsIt() throws {
    let list = try clerk().runs("rules").text
    #expect(list.contains("产出里没有质量指标（本区质量指标另表填报）\n"))
    #expect(list.contains("错误  benefit-missing"))
  }

  @Test func programsAreTold() throws {
    let clerk = try clerk()
    let run = try clerk.runs("check", "1", "--format", "sarif")
    #expect(run.messages == "\(Self.told)\n")
    #expect(run.text.components(separatedBy: "\"enabled\" : false").count == 2)
    #expect(
      try clerk.runs("check", "1", "--format", "json").text.contains(
        "\"quality-missing\" : \"本区质量指标另表填报\""))
  }

  @Test func exportingIsHeldUpByTheOfficesErrors() throws {
    let run = try clerk().runs("export", "--year", "2024", "--to", "tsv", "-o", "-")
    #expect(run.status == 1)
    #expect(run.messages.contains("[benefit-missing]"))
    #expect(run.messages.contains(Self.told))
  }

  @Test func answersAreJudgedByThem() throws {
    let answers = """
      {"department": "区图书馆", "unit": "区图书馆（本级）", "year": 2025, "name": "流动书车运行经费",
       "fiscal": 25, "goal": "书车每周六次开到村口，全年300次。", "indicators": [
         {"code": "11", "name": "书车出车次数", "cycleTarget": "≥300次", "annualTarget": "≥300次"}]}
      """
    let run = try clerk().runs("new", "--answers", "-", input: Array(answers.utf8))
    #expect(run.status == 1)
    #expect(run.messages.contains("✗ 答卷 indicators：没有效益指标"))
    #expect(run.messages.contains("！答卷 total：金额 25.00 万元，控制数是 20.00 万元，超过 5.00 万元"))
    #expect(run.messages.contains("\(Self.told)\n"))
  }
}
