import Glibc
import TestTerminal
import Testing

/// 中途离开: the draft is kept, and the terminal is as it was.
@Suite struct LeavingTests {
  @Test(arguments: [80, 40])
  func controlC(columns: Int) throws {
    let before = try TestTerminal("/bin/cat").modes
    let clerk = try Clerk(columns: columns)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：")
    try clerk.isAsked("资金使用单位：")
    try clerk.presses(.textEnd)
    try clerk.types("，半截")
    try clerk.isAsked("资金使用单位：")
    try clerk.leavesAtOnce()
    #expect(try clerk.terminal.modes == before)
    if columns == 80 {
      try clerk.sees(screen: "leaving-control-c")
    } else {
      try clerk.sees(screen: "leaving-control-c-2")
    }
    try clerk.opens("resume")
    try clerk.isAsked("资金使用单位：")
    try clerk.sees(row: "，半截")
  }

  @Test(arguments: [80, 40])
  func theMenuAsksWhatToDo(columns: Int) throws {
    let clerk = try Clerk(columns: columns)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：")
    try clerk.isAsked("资金使用单位：")
    try clerk.presses(.textEnd)
    try clerk.types("，半截")
    try clerk.presses(.controlC)
    try clerk.isAsked("要离开吗？")
    try clerk.sees(screen: "leaving-menu-\(columns)")
    // Going on, the question is there again with what was typed.
    try clerk.presses(.enter)
    try clerk.isAsked("资金使用单位：")
    try clerk.sees(screen: "leaving-gone-on-\(columns)")
  }

  @Test func escapeTwiceAsksTheSameAndLeaves() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：")
    try clerk.isAsked("资金使用单位：")
    try clerk.presses(.escape)
    try clerk.sees(row: "再按一次 Esc")
    try clerk.presses(.escape)
    try clerk.answers("要离开吗？", "2")
    try clerk.leaves(with: 130)
    try clerk.sees(row: "草稿已保留（编号 1），继续填写：jixiao resume")
  }

  @Test func aDiscardedDraftCanBeTakenBack() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：")
    try clerk.isAsked("资金使用单位：")
    try clerk.presses(.controlC)
    try clerk.answers("要离开吗？", "放弃")
    try clerk.leaves(with: 0)
    try clerk.sees(row: "草稿 1 已放弃；30 天内可以取回：jixiao resume 1")
    #expect(!(try clerk.runs("list").text.contains("草稿")))
    try clerk.opens("resume", "1")
    try clerk.isAsked("资金使用单位：")
    try clerk.sees(row: "已取回放弃的草稿 1。")
  }

  /// A signal that comes while an answer is written down waits for the next question.
  @Test func betweenTwoQuestions() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    for _ in 0..<4 {
      try clerk.presses(.enter)
      try clerk.terminal.kill(SIGINT)
      try clerk.terminal.kill(SIGTERM)
    }
    try clerk.leaves(with: 130)
    try clerk.sees(row: "草稿已保留（编号 1），继续填写：jixiao resume")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func signals(signal: Int32) throws {
    let before = try TestTerminal("/bin/cat").modes
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.types("甲")
    try clerk.isAsked("项目名称：甲")
    try clerk.terminal.kill(signal)
    try clerk.leaves(with: 130)
    #expect(try clerk.terminal.modes == before)
    try clerk.opens("resume")
    try clerk.isAsked("项目名称：甲")
  }

  @Test func closingTheWindow() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.types("乙")
    try clerk.isAsked("项目名称：乙")
    try clerk.terminal.hangUp()
    _ = try clerk.terminal.waitForExit(timeout: .patience)
    try clerk.opens("resume")
    try clerk.isAsked("项目名称：乙")
  }

  @Test func controlDOnAnEmptyLine() throws {
    let clerk = try Clerk()
    try clerk.opens("new")
    try clerk.isAsked("部门名称：")
    try clerk.presses(.controlD)
    try clerk.leaves(with: 130)
    try clerk.sees(row: "什么也没有填，没有留下草稿。")
    #expect(!(try clerk.runs("list").text.contains("草稿")))
  }
}
