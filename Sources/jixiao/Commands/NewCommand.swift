private import Glibc
import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  private static let from = Option("--from", value: "ENTRY|FILE", "以原有的项目为样本，逐项修改")

  static let new = Command(
    "new", "", "新写一个项目；--from 以去年的为样本", options: [from, .year, .unit, .layout],
    examples: ["jixiao new", "jixiao new --from 干部培训管理经费 --year 2025"]
  ) { invocation in
    try Asking.requireTerminal("请在终端里运行 jixiao new；成批的表请用 jixiao import 和 jixiao export。")
    let store = try Store.open()
    let year = try invocation.year()
    let sample = try invocation.value(from).map {
      try Sample.named($0, in: store, before: year, unit: invocation.value(.unit))
    }
    let layout =
      try invocation.value(.layout).map(OfficeLayouts.layout(named:))
      ?? OfficeLayouts.layout(of: sample?.layout ?? LayoutLibrary.standardName)
    var prefill =
      sample.map { Draft.prefill(from: $0.project, unit: layout.currencyUnit) } ?? [:]
    prefill[.department] = try sample?.department ?? store.setting("department") ?? ""
    prefill[.unit] = try sample?.unit ?? store.setting("unit") ?? ""
    prefill[.year] = String(sample?.year.map { $0 + 1 } ?? BudgetYear.next)
    let session = try DraftSession.start(
      in: store, layout: layout, prefill: prefill,
      answers: year.map { [.year: String($0)] } ?? [:], origin: sample?.origin)
    Console.print(opening(sample, year: year))
    return try session.run()
  }

  private static func opening(_ sample: Sample?, year: Int?) -> [StyledText] {
    let title = year.map { "新写 \($0) 年度的项目" } ?? "新写一个项目"
    let source = sample.map { "，以 \($0.origin)为样本" } ?? ""
    return [
      StyledText(title + source, .strong),
      StyledText("回车确认 · Tab 补全 · Shift-Tab 上一题", .faint),
      StyledText("Ctrl-C 离开（草稿自动保留）", .faint),
    ]
  }
}

/// 预算年度
private enum BudgetYear {
  /// The year whose budget is being drawn up: the coming one from July on.
  static var next: Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Int(parts.tm_year) + 1900 + (parts.tm_mon >= 6 ? 1 : 0)
  }
}
