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
    try clerk.presses(.textEnd)
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

  /// Each blank of a starter is an answer, also before the goal is one.
  @Test func aHalfFilledStarterGoesOn() throws {
    let clerk = try Clerk(rows: 40)
    try clerk.opensNew(
      answering: Array(Answers.untilAmounts.prefix(3)) + [("项目名称：", "青年馆员培训")]
        + Answers.untilIndicators[4...6])
    try clerk.isAsked("绩效目标：")
    try clerk.presses(.tab, .enter)
    try clerk.answers("对象：", "青年馆员")
    try clerk.answers("主题：", "古籍编目")
    try clerk.isAsked("期数：")
    try clerk.pullsThePlug()
    try clerk.opens("resume")
    try clerk.answers("期数：", "2")
    try clerk.answers("人次：", "60")
    try clerk.isAsked("人均标准：")
    try clerk.leavesAtOnce()
    try clerk.opens("resume")
    try clerk.answers("人均标准：", "300")
    try clerk.isAsked("绩效目标：面向青年馆员举办古籍编目培训2期，培训60人次，")
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 代码：")
    try clerk.sees(row: "  11 举办培训班期数 ≥2期  “培训”样板")
    // What a suggestion brings with it is kept as well.
    try clerk.types("举办培训班期数")
    try clerk.presses(.tab, .enter)
    try clerk.isAsked("指标 1 名称：举办培训班期数")
    try clerk.pullsThePlug()
    try clerk.opens("resume")
    try clerk.keeps("指标 1 名称：举办培训班期数")
    try clerk.isAsked("指标 1 实施周期指标值：≥2期")
  }

  /// A half-typed line belongs to its question, also where the clerk has gone on to another.
  @Test func halfTypedLinesOfSeveralQuestionsAreKept() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.presses(.textEnd)
    try clerk.types("，半截")
    try clerk.presses(.shiftTab, .shiftTab)
    try clerk.isAsked("资金使用单位：")
    try clerk.presses(.textEnd)
    try clerk.types("，也半截")
    try clerk.leavesAtOnce()
    try clerk.opens("resume")
    try clerk.isAsked("资金使用单位：云溪市青禾区文化广电体育局（本级），也半截")
    try clerk.presses(.enter)
    try clerk.isAsked("项目名称：社区读书角维护经费，半截")
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
