import Files
import Goals
import Tables
import Terminal

/// 自动修改: `check --fix`.
struct Fixing {
  private let invocation: Invocation
  private let reviewer: Reviewer

  init(_ invocation: Invocation, reviewer: Reviewer) throws(Failure) {
    self.invocation = invocation
    self.reviewer = reviewer
    if invocation.has(CheckOptions.inPlace) && invocation.value(.output) != nil {
      throw Failure(.usage, "--in-place 改原文件，-o 另存一份，只能选一个。")
    }
  }

  /// Shows and puts in every safe fix, writes the tables, and checks what is left.
  func run(_ tables: [CheckedTable], options: CheckOptions) throws -> ExitCode {
    if tables.count > 1 && invocation.value(.output) != nil {
      throw Failure(.usage, "-o 只能写一份文件，这里有 \(tables.count) 份，请去掉 -o，或一份一份地改。")
    }
    var report = CheckReport(reviewer: reviewer, filter: options.filter)
    for checked in tables {
      guard let format = checked.format else {
        throw Failure(.usage, "--fix 只改文件；“\(checked.name)”是资料库里的项目，请先导出。")
      }
      var table = checked.table
      let fixes = fix(&table, checked)
      if fixes == 0 {
        Console.tell("“\(checked.name)”没有可以放心改的，没有写文件。")
      } else {
        try write(table, checked, format)
      }
      report.add(
        CheckedTable(
          table, named: checked.name, format: format, by: reviewer, knowledge: checked.knowledge))
    }
    try options.print(report)
    return report.errors > 0 ? .findings : .done
  }

  /// The number of fixes, each of which is told.
  private func fix(_ table: inout GoalTable, _ checked: CheckedTable) -> Int {
    var count = 0
    for unit in table.units.indices {
      for index in table.units[unit].projects.indices {
        let project = table.units[unit].projects[index]
        let context = reviewer.context(
          of: project, in: table, unit: unit, framework: checked.layout.framework,
          knowledge: checked.knowledge)
        let (fixed, fixes) = reviewer.fixed(project, context: context)
        if fixes.isEmpty { continue }
        table.units[unit].projects[index] = fixed
        count += fixes.count
        Console.tell([StyledText(project.name, .strong)] + fixes.map(line))
      }
    }
    return count
  }

  private func line(_ fix: AppliedFix) -> StyledText {
    let (before, after) = Excerpt.ofChange(from: fix.before, to: fix.after)
    var place = fix.path.label
    if case .indicator(let index, _) = fix.path { place = "指标 \(index + 1) \(place)" }
    return "  \(place)：\(before) → " + StyledText(after, .good)
      + StyledText(" [\(fix.rule)]", .faint)
  }

  private func write(
    _ table: GoalTable, _ checked: CheckedTable, _ format: FileFormat
  ) throws(Failure) {
    let isInPlace = invocation.has(CheckOptions.inPlace)
    if checked.name == "-" && invocation.value(.output) == nil {
      throw Failure(.usage, "标准输入没有文件名，请用 -o 写明改好的存到哪里。")
    }
    let path = isInPlace ? checked.name : invocation.value(.output) ?? checked.name.fixedName
    let target = FileFormat(fileName: path) ?? format
    let bytes: [UInt8]
    do throws(ReadFault) {
      let writing = try FileWriting(table, format: target, layout: checked.layout)
      bytes = writing.bytes
      NoteLines.tellLosses(writing.notes)
    } catch {
      throw Failure(.storage, error.description)
    }
    do throws(WriteFault) {
      try OutputFile.write(bytes, to: path, overwriting: isInPlace || invocation.has(.force))
    } catch {
      throw Failure(error.reason == .exists ? .usage : .storage, error.sentence)
    }
    Console.tell("改好的存在：\(ShownPath(path))")
  }
}

extension String {
  /// The path with `-改` before its ending: `2024.txt` gives `2024-改.txt`.
  fileprivate var fixedName: String {
    guard let dot = lastIndex(of: "."), dot > (lastIndex(of: "/") ?? startIndex) else {
      return self + "-改"
    }
    return self[..<dot] + "-改" + self[dot...]
  }
}

/// The part of two texts in which they differ, with a little of what is round it.
enum Excerpt {
  static func ofChange(from before: String, to after: String) -> (before: String, after: String) {
    let old = Array(before.oneLine.unicodeScalars)
    let new = Array(after.oneLine.unicodeScalars)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    func part(_ scalars: [Unicode.Scalar]) -> String {
      let from = max(0, start - 6)
      let to = min(scalars.count, scalars.count - end + 6)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[from..<max(from, to)])
      return "“\(from > 0 ? "…" : "")\(String(view))\(to < scalars.count ? "…" : "")”"
    }
    return (part(old), part(new))
  }
}
