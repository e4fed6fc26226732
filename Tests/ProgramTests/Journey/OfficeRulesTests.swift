import Testing

/// The office's rules, ceilings and last year in the guided session.
@Suite struct OfficeRulesTests {
  @Test func aCeilingIsToldWhileTheAmountIsTyped() throws {
    let clerk = try Clerk()
    _ = try clerk.write(
      #"{"ceilings": [{"project": "流动书车运行经费", "year": 2025, "amount": "20"}]}"#,
      to: "rules.json")
    try clerk.opensNew(answering: Answers.untilAmounts)
    try clerk.isAsked("财政拨款（万元）：")
    try clerk.types("25")
    try clerk.sees(row: "· 控制数 20.00 万元")
    try clerk.sees(row: "！")
  }

  @Test func aUnitsCeilingCountsItsOtherProjects() throws {
    let clerk = try Clerk()
    _ = try clerk.write(
      #"{"ceilings": [{"unit": "云溪市青禾区图书馆（本级）", "amount": "40"}]}"#, to: "rules.json")
    try clerk.hasImported("export-2025.tsv")
    try clerk.opensNew(
      answering: Answers.untilAmounts.prefix(3) + [("项目名称：", "古籍修复室设备购置")])
    try clerk.isAsked("财政拨款（万元）：")
    try clerk.types("25")
    try clerk.sees(row: "· 单位控制数 40.00 万元，其他项目已用 30.50")
    try clerk.sees(row: "！“云溪市青禾区图书馆（本级）”的项目相加 55.50 万元")
  }

  @Test func aFaultInTheOfficesFileStopsNobody() throws {
    let clerk = try Clerk()
    let path = try clerk.write("{", to: "rules.json")
    try clerk.opensNew(answering: [])
    try clerk.isAsked("部门名称：")
    try clerk.sees(row: "  这次按随程序的规则检查。")
    #expect(path.hasSuffix("rules.json"))
  }

  @Test func theKindIsToldAtTheReview() throws {
    let clerk = try Clerk()
    var answers = Answers.all
    answers[3].1 = "流动书车采购经费"
    try clerk.opensNew(answering: answers)
    try clerk.isAsked("改哪一项？")
    try clerk.sees(row: "· 项目类别看名称是采购购置；k：另作说明")
    try clerk.answers("改哪一项？", "k")
    try clerk.isAsked("项目属于哪一类？")
    try clerk.answers("项目属于哪一类？", "6")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(row: "· 项目类别已说明是其他；k：另作说明")
    try clerk.saves()
  }
}
