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
    try clerk.presses(.controlC)
    try clerk.leaves(with: 130)
    #expect(try clerk.terminal.modes == before)
    if columns == 80 {
      try clerk.sees(
        """
        新写 2025 年度的项目，以 2024 年度的“社区读书角维护经费”为样本
        回车确认 · Tab 补全 · Shift-Tab 上一题
        Ctrl-C 离开（草稿自动保留）
        ✓ 部门名称：云溪市青禾区文化广电体育局
        社区读书角维护经费 · 2025 年 · 第 2/17 问 · 已自动保存
        资金使用单位：云溪市青禾区文化广电体育局（本级），半截
        草稿已保留（编号 1），继续填写：jixiao resume
        ▏
        """)
    } else {
      try clerk.sees(
        """
        新写 2025 年度的项目，以 2024 年度的“社
        区读书角维护经费”为样本
        回车确认 · Tab 补全 · Shift-Tab 上一题
        Ctrl-C 离开（草稿自动保留）
        ✓ 部门名称：云溪市青禾区文化广电体育局
        社区读书角维护经费 · 2025 年 · 第 2/17
        问 · 已自动保存
        资金使用单位：云溪市青禾区文化广电体育局
        （本级），半截
        草稿已保留（编号 1），继续填写：jixiao r
        esume
        ▏
        """)
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
