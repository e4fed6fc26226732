import Testing

/// 从头写: entries of several units, whose sums the program adds up.
@Suite struct FromNothingTests {
  @Test func everyQuestionInOrder() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "from-nothing-every-question-in-order")
  }

  @Test func departmentAndUnitAreRemembered() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.saves()
    try clerk.opens("new", "--year", "2026")
    try clerk.keeps("部门名称：云溪市青禾区图书馆", "资金使用单位：云溪市青禾区图书馆（本级）")
    try clerk.isAsked("项目名称：")
  }

  @Test func severalUnitsAreAddedUp() throws {
    let clerk = try Clerk()
    for answers in [Answers.all, Answers.secondUnit, Answers.thirdProject] {
      try clerk.opensNew(answering: answers)
      try clerk.saves()
    }
    let table = try clerk.runs("export", "--year", "2025", "--to", "tsv", "-o", "-").text
    let sums = table.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).prefix(5)
        .joined(separator: " ")
    }
    #expect(
      sums.dropFirst(3) == [
        "合计 143.21 125.00 12.71 5.50",
        "云溪市青禾区图书馆（本级） 130.71 112.50 12.71 5.50",
        "    流动书车运行经费 30.50 25.00  5.50",
        "    古籍修复室设备购置 100.21 87.50 12.71 ",
        "云溪市青禾区少儿图书馆 12.50 12.50  ",
        "    绘本分享会经费 12.50 12.50  ",
      ])
  }
}
