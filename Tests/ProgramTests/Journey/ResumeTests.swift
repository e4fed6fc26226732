import TestTerminal
import Testing

/// 断电后继续: what was confirmed is there, and the session goes on at the next question.
@Suite struct ResumeTests {
  /// The questions of an entry from last year's first project, with what they are filled in with.
  static let questions = [
    "部门名称：云溪市青禾区文化广电体育局", "资金使用单位：云溪市青禾区文化广电体育局（本级）", "项目名称：社区读书角维护经费",
    "财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：", "绩效目标：为18个社区读书角更换破损书架",
    "2024 年的指标 1：11 数量指标", "2024 年的指标 2：31 服务对象满意度", "指标 3 代码：", "改哪一项？",
  ]

  /// What an indicator that was kept as a whole is asked for part by part.
  private static let parts = [
    "2024 年的指标 1：11 数量指标": [
      "指标 1 代码：11", "指标 1 名称：补充书刊册数", "指标 1 实施周期指标值：≥5400册", "指标 1 年度指标值：≥1800册",
    ],
    "2024 年的指标 2：31 服务对象满意度": [
      "指标 2 代码：31", "指标 2 名称：读书角使用者满意度", "指标 2 实施周期指标值：≥90%", "指标 2 年度指标值：≥90%",
    ],
  ]

  @Test(arguments: questions.indices)
  func thePlugIsPulledAtAQuestion(number: Int) throws {
    let clerk = try Clerk(rows: 40)
    try clerk.opensLastYears()
    for (index, question) in Self.questions[..<number].enumerated() {
      // A changed answer must survive as well as one that was kept.
      let isChanged = index == 2
      try isChanged
        ? clerk.answers("项目名称：", "社区读书角（2025年）") : clerk.keeps(question)
    }
    try clerk.isAsked(Self.questions[number])
    try clerk.pullsThePlug()
    try clerk.opens("resume")
    try clerk.isAsked(Self.questions[number])
    if number > 2 { try clerk.sees(row: "社区读书角（2025年）") }
    for question in Self.behind(number) {
      try clerk.presses(.shiftTab)
      try clerk.isAsked(question)
    }
  }

  /// The answered questions before one, as Shift-Tab goes through them.
  private static func behind(_ number: Int) -> [String] {
    var questions = Array(questions[..<number])
    // Gone once the clerk has said that there are no more.
    if questions.last == "指标 3 代码：" { questions.removeLast() }
    if number > 2 { questions[2] = "项目名称：社区读书角（2025年）" }
    // The command line has answered the year, and no Enter is needed there.
    if number > 1 { questions.insert("预算年度：2025", at: 2) }
    return questions.flatMap { parts[$0] ?? [$0] }.reversed()
  }

  @Test func aHalfTypedLineIsOfferedAgain() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.types("，半截")
    try clerk.isAsked("项目名称：社区读书角维护经费，半截")
    let moment = ContinuousClock.now
    // Nothing on the screen tells that the line is kept: only the promise of two seconds does.
    while ContinuousClock.now - moment < .seconds(2) { try clerk.terminal.settle() }
    try clerk.pullsThePlug()
    try clerk.opens("resume")
    try clerk.isAsked("项目名称：社区读书角维护经费，半截")
    try clerk.sees(screen: "resume-a-half-typed-line-is-offered-again")
  }

  @Test func draftsAreChosenByNumber() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：")
    try clerk.isAsked("资金使用单位：")
    try clerk.leavesAtOnce()
    try clerk.opens("new", "--year", "2026")
    try clerk.answers("部门名称：", "区图书馆")
    try clerk.isAsked("资金使用单位：")
    try clerk.leavesAtOnce()
    try clerk.opens("resume")
    try clerk.isAsked("继续哪一份草稿？")
    try clerk.types("1")
    try clerk.sees(screen: "resume-drafts-are-chosen-by-number")
  }

  @Test func thereMayBeNothingToResume() throws {
    let clerk = try Clerk()
    try clerk.opens("resume")
    try clerk.leaves(with: 0)
    try clerk.sees("没有要继续的草稿。新写一个：jixiao new\n▏")
  }
}
