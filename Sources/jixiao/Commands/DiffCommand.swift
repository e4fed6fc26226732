import Files
private import Glibc
import Goals
import Store
import Tables
import Terminal

extension Command {
  private static let format = Option(
    "--to", value: "格式", choices: ["html", "md", "json"], "html、md 或 json；不写时显示在终端上")

  static let diff = Command(
    "diff", "文件|年度|项目 文件|年度|项目", arity: 2...2, "比较两个项目、两个年度或两份文件：改了、增了、减了什么",
    options: [.output, format, .force, .unit, .layout],
    examples: [
      "jixiao diff 2023 2024", "jixiao diff 2024.txt 2025.tsv --to html -o 变化.html",
      "jixiao diff 12 15",
    ]
  ) { invocation in
    let old = try DiffSide(invocation.arguments[0], invocation)
    let new = try DiffSide(invocation.arguments[1], invocation)
    let difference =
      if let oldEntry = old.entry, let newEntry = new.entry {
        TableDifference(oldEntry, newEntry)
      } else {
        TableDifference(old.items, new.items)
      }
    let report = DifferenceReport(
      difference, titles: (old.title, new.title), unit: new.currencyUnit)
    let bytes: [UInt8]
    switch invocation.value(format) {
    case nil:
      guard invocation.value(.output) == nil else {
        throw Failure(.usage, "写到文件时请用 --to 写明格式：html、md 或 json。")
      }
      Console.print(report.lines)
      return .done
    case "html": bytes = Array(report.html.utf8)
    case "md": bytes = Array(report.markdown.utf8)
    case "json": bytes = try report.json()
    case let other?:
      throw Failure(.usage, "没有“\(other)”这种格式，可用的是 html、md、json。")
    }
    guard let path = invocation.value(.output), path != "-" else {
      try Console.write(bytes)
      return .done
    }
    do throws(WriteFault) {
      try OutputFile.write(bytes, to: path, overwriting: invocation.has(.force))
    } catch {
      throw Failure(error.reason == .exists ? .usage : .storage, error.sentence)
    }
    Console.tell("已写出：\(ShownPath(path))")
    return .done
  }
}

/// One of the two things that are compared.
private struct DiffSide {
  var title: String
  var items: [TableDifference.Item]
  var currencyUnit: CurrencyUnit
  /// The only project, where an entry was named.
  var entry: TableDifference.Item?

  /// A file, else a year of the store, else an entry.
  init(_ text: String, _ invocation: Invocation) throws {
    let unit = invocation.value(.unit)
    if access(text, F_OK) == 0 {
      var file = try ReadFile(text, layout: invocation.value(.layout))
      try file.accept(partial: false)
      title = file.name
      currencyUnit = file.table.currencyUnit
      items = file.table.units.flatMap { group in
        group.projects.map { TableDifference.Item(unit: group.name, project: $0) }
      }.filter { item in unit.map(item.unit.contains) ?? true }
      return
    }
    let store = try Store.open()
    if let year = Int(text), (2000...2099).contains(year),
      try store.years().contains(where: { $0.year == year })
    {
      let entries = try store.entries(year: year).filter { entry in
        unit.map(entry.key.unit.contains) ?? true
      }
      title = "\(year) 年度"
      currencyUnit = entries.first?.currencyUnit ?? .tenThousandYuan
      items = entries.map { TableDifference.Item(unit: $0.key.unit, project: $0.project) }
      return
    }
    let found = try EntrySelector(store: store, unit: unit).entry(text)
    let item = TableDifference.Item(unit: found.key.unit, project: found.project)
    title = "\(found.key.year) 年度“\(found.project.name)”（编号 \(found.id)）"
    currencyUnit = found.currencyUnit
    items = [item]
    entry = item
  }
}
