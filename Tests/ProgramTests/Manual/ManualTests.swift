import TestSupport
import Testing

/// 使用手册: whatever it shows is what the program shows.
///
/// `make manual` writes the screens anew; look at the difference before committing.
@Suite struct ManualTests {
  private let status = "已自动保存"

  @Test func everyScreenIsWhatTheProgramShows() throws {
    let tour = try ManualTour()
    let clerk = tour.clerk
    let table = try clerk.text(ofFixture: "journey-2024.txt")
    _ = try clerk.write(table, to: "2024.txt")
    try clerk.opensShell()

    try clerk.enters("jixiao")
    try clerk.isAsked("做什么？")
    try tour.shows("主菜单")
    try clerk.presses(.controlC)
    try clerk.isBack()

    try tour.shows("读入", of: "jixiao import 2024.txt --year 2024")
    try tour.shows("清单", of: "jixiao list")
    let pages = try clerk.runs("convert", "-", "--to", "pdf", input: Array(table.utf8))
    _ = try clerk.write(pages.output, to: "公开的表.pdf")
    try tour.shows("读入 PDF", of: "jixiao import 公开的表.pdf --year 2024 --dry-run")
    try fillsIn(tour)
    try comesBack(tour)

    try tour.shows("检查", of: "jixiao check 社区读书角维护经费 --year 2025")
    try tour.shows("导出", of: "jixiao export --year 2025 -o 2025.xlsx")
    try tour.shows("查找", of: "jixiao find 读书")
    try tour.shows("拼音查找", of: "jixiao find jtwy")
    try tour.shows("比较", of: "jixiao diff 1 6")
    try tour.shows("备份", of: "jixiao backup 绩效备份.db")
    try tour.shows("环境", of: "jixiao doctor", below: "自动备份")
    try goesWrong(tour, table)
    try tour.finish()

    #expect(tour.manual.names.sorted() == tour.seen.sorted())
    #expect(tour.manual.blockCount == tour.seen.count)
  }

  /// This year's entry from last year's, up to where the clerk is called away.
  private func fillsIn(_ tour: ManualTour) throws {
    let clerk = tour.clerk
    try clerk.enters("jixiao new --from 社区读书角维护经费 --year 2025")
    try clerk.isAsked("部门名称：")
    try tour.shows("第一问")
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.isAsked("财政拨款（万元）：36.50")
    try clerk.types(Key.clearLine.rawValue + "41.2")
    try tour.shows("金额", below: status)
    try clerk.types(".3")
    try tour.shows("金额写错", below: status)
    try clerk.answers("财政拨款（万元）：", "41.2")
    try clerk.keeps("财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    try clerk.presses(.help)
    try tour.shows("说明", below: status)
    try clerk.keeps("绩效目标：")
    try clerk.isAsked("2024 年的指标 1：")
    try tour.shows("沿用", below: status)
    try clerk.types("2\r")
    try clerk.isAsked("指标 1 代码：11")
    try clerk.types(Key.clearLine.rawValue + "sl")
    try tour.shows("指标代码", below: status)
    try clerk.answers("指标 1 代码：", "11")
    try clerk.keeps("指标 1 名称：补充书刊册数", "指标 1 实施周期指标值：≥5400册")
    try clerk.isAsked("指标 1 年度指标值：")
    try clerk.types(Key.clearLine.rawValue + "≥2000")
    try tour.shows("缺单位", below: status)
    try clerk.types("册")
    try tour.shows("指标值", below: status)
    try clerk.presses(.enter)
    try clerk.isAsked("2024 年的指标 2：")
    try clerk.presses(.controlC)
    try clerk.isAsked("要离开吗？")
    try tour.shows("离开", below: "✓ 指标 1 年度指标值")
    try clerk.presses(.controlC)
    try clerk.isBack()
  }

  /// Goes on from where she was, looks over the whole entry and saves it.
  private func comesBack(_ tour: ManualTour) throws {
    let clerk = tour.clerk
    try clerk.enters("jixiao resume")
    try clerk.isAsked("2024 年的指标 2：")
    try tour.shows("继续")
    try clerk.keeps("2024 年的指标 2：", "指标 3 代码：")
    try clerk.isAsked("改哪一项？")
    try tour.shows("核对", below: "指标填完")
    try clerk.presses(.enter)
    try clerk.sees(row: "确实不变就再按一次回车")
    try tour.shows("没有改过", below: "！2 处提醒")
    try clerk.presses(.enter)
    try clerk.isAsked("接下来？")
    try tour.shows("保存", below: "照样可以保存和导出。")
    try clerk.answers("接下来？", "1")
    try clerk.isBack()
  }

  /// What the page of answers shows.
  private func goesWrong(_ tour: ManualTour, _ table: String) throws {
    let clerk = tour.clerk
    let written = try clerk.runs(
      "convert", "-", "--to", "tsv", "--encoding", "gb18030", input: Array(table.utf8))
    _ = try clerk.write(written.output, to: "旧表.tsv")
    try tour.shows("国标编码", of: "jixiao import 旧表.tsv --year 2023")
    _ = try clerk.write(ScannedPDF.bytes, to: "扫描的表.pdf")
    try tour.shows("扫描件", of: "jixiao import 扫描的表.pdf")
    try tour.shows("文件名写错", of: "jixiao import 2042.txt")
    try tour.shows("命令写错", of: "jixiao imprt 2024.txt")
  }
}
