private import Glibc
import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  private static let target = Option("--to", value: "年度", "续报到哪个年度")
  private static let amounts = Option("--amounts", value: "文件", "从表格里复制出的金额：每行 名称 和 金额，用制表符隔开")

  static let rollover = Command(
    "rollover", "文件|年度", arity: 1...1, "把一个年度的项目整批续报到下一年度，随时可以离开再继续",
    options: [target, .unit, amounts],
    examples: [
      "jixiao rollover 2024 --to 2025", "jixiao rollover 2024.txt --to 2025 --amounts 金额.tsv",
    ]
  ) { invocation in
    try Asking.requireTerminal("请在终端里运行 jixiao rollover。")
    guard let text = invocation.value(target), let year = Int(text), (2000...2099).contains(year)
    else { throw Failure(.usage, "请用 --to 写明续报到哪个年度，如 --to 2025。") }
    let store = try Store.open()
    let source = try RolloverSource(
      invocation.arguments[0], unit: invocation.value(.unit), to: year, in: store)
    let column = try invocation.value(amounts).map { path throws -> String in
      try RolloverSource.text(of: path)
    }
    return try RolloverWorksheet(source: source, store: store).run(column: column)
  }
}
