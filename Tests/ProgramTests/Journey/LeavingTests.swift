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

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func signals(signal: Int32) throws {
    let before = try TestTerminal("/bin/cat").modes
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.types("甲")
    try clerk.isAsked("项目名称：社区读书角维护经费甲")
    try clerk.terminal.kill(signal)
    try clerk.leaves(with: 130)
    #expect(try clerk.terminal.modes == before)
    try clerk.opens("resume")
    try clerk.isAsked("项目名称：社区读书角维护经费甲")
  }

  @Test func closingTheWindow() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.types("乙")
    try clerk.isAsked("项目名称：社区读书角维护经费乙")
    try clerk.terminal.hangUp()
    _ = try clerk.terminal.waitForExit(timeout: .patience)
    try clerk.opens("resume")
    try clerk.isAsked("项目名称：社区读书角维护经费乙")
  }

  @Test func controlDOnAnEmptyLine() throws {
    let clerk = try Clerk()
    try clerk.opens("new")
    try clerk.isAsked("部门名称：")
    try clerk.presses(.controlD)
    try clerk.leaves(with: 130)
    try clerk.sees(row: "草稿已保留")
  }
}
