import TestTerminal
import Testing

/// 复制: an entry's fields one by one, for a web form.
@Suite struct CopyTests {
  @Test func withoutATerminalTheFieldsArePrinted() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    #expect(
      try clerk.runs("copy", "教学用具更换").text == """
        部门名称：云溪市青禾区文化广电体育局
        资金使用单位：云溪市青禾区少年宫
        预算年度：2024
        项目名称：教学用具更换
        总计（万元）：12.35
        财政拨款：12.35
        绩效目标：更换磨损的画架、琴凳和讲台。
        指标 1 指标分类：质量指标
        指标 1 指标名称：用具完好率
        指标 1 实施周期指标值：≥98%
        指标 1 年度指标值：≥98%

        """)
  }

  @Test(arguments: [80, 40])
  func theTerminalIsAskedToCopy(columns: Int) throws {
    let clerk = try Clerk(columns: columns)
    try clerk.hasImported()
    try clerk.opens("copy", "教学用具更换")
    try clerk.answers("下一格：", "7")
    try clerk.sees(row: "指标 1 指标分类")
    try clerk.sees(screen: "copy-\(columns)")
    // 更换磨损的画架、琴凳和讲台。
    try clerk.terminal.waitUntil(
      writes: "\u{1B}]52;c;5pu05o2i56Oo5o2f55qE55S75p6244CB55C05Yez5ZKM6K6y5Y+w44CC\u{7}")
    try clerk.answers("下一格：", "-")
    try clerk.sees(row: "6/11  财政拨款")
    try clerk.answers("下一格：", "12")
    try clerk.sees(row: "✗ 请按回车，或输入 1–11 的编号。")
    try clerk.answers("下一格：", "11")
    try clerk.keeps("最后一格了：")
    try clerk.leaves(with: 0)
  }
}
