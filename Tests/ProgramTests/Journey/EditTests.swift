import Testing

/// 修改: what the review has shown is saved, and what the layout has no place for stays.
@Suite struct EditTests {
  /// An entry with points, explanations and a telephone, which the Guangzhou layout cannot show.
  private static let entry = """
    {"schema": "jixiao/1", "layout": "guangzhou", "title": "项目支出绩效目标表", "department": "区图书馆",
     "currencyUnit": "万元", "year": 2025, "notes": [], "units": [{"name": "区图书馆（本级）", "projects": [{
       "name": "流动书车运行经费", "goal": "书车每周六次开到村口。", "rationale": "按第0000号文件",
       "amounts": {"total": "25.00", "fiscal": "25.00"}, "lifetimeBudget": "75.00",
       "indicators": [
         {"level1": "1", "code": "11", "name": "书车出车次数", "cycleTarget": "≥300次",
          "annualTarget": "≥300次", "weight": "30", "explanation": "按出车记录"},
         {"level1": "1", "code": "12", "name": "书刊完好率", "cycleTarget": "≥95%",
          "annualTarget": "≥95%", "weight": "20", "explanation": "按抽查"}]}]}]}
    """

  private func edited(_ change: (Clerk) throws -> Void) throws -> String {
    let clerk = try Clerk()
    try #require(try clerk.runs("import", clerk.write(Self.entry, to: "表.json")).status == 0)
    try clerk.opens("edit", "流动书车运行经费")
    try change(clerk)
    try clerk.saves()
    return try clerk.runs("export", "流动书车运行经费", "--to", "json", "--draft", "-o", "-").text
  }

  @Test func aRenamedIndicatorKeepsItsPoints() throws {
    let json = try edited { clerk in
      try clerk.answers("改哪一项？", "7")
      try clerk.keeps("指标 1 代码：11")
      try clerk.answers("指标 1 名称：", "书车出车趟次")
      try clerk.keeps("指标 1 实施周期指标值：", "指标 1 年度指标值：")
    }
    for text in [
      "书车出车趟次", "\"weight\" : \"30\"", "按出车记录", "\"weight\" : \"20\"", "按抽查", "0000", "75.00",
    ] {
      #expect(json.contains(text), "\(text)\n\(json)")
    }
  }

  @Test func whatTheReviewNoLongerShowsIsGone() throws {
    let json = try edited { clerk in
      try clerk.answers("改哪一项？", "-7")
      try clerk.answers("改哪一项？", "6")
      try clerk.answers("绩效目标：", "书车开到村口。")
    }
    #expect(!json.contains("按出车记录"))
    #expect(json.contains("按抽查"))
    #expect(json.contains("书车开到村口。"))
    #expect(!json.contains("每周六次"))
  }

  @Test func movedIndicatorsTakeTheirPointsAlong() throws {
    let json = try edited { try $0.answers("改哪一项？", "8>7") }
    let first = try #require(json.firstRange(of: "按抽查"))
    let second = try #require(json.firstRange(of: "按出车记录"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
