import Files
import Goals
import Tables
import Terminal

extension Command {
  static let review = Command(
    "review", "文件|项目…", arity: 1...Int.max, "写审核表：每个项目四个方面的意见和优、良、中、差",
    options: CheckInput.options + [.output, .force],
    examples: ["jixiao review 2024.txt -o 审核表.xlsx", "jixiao review 2024.txt -o -"]
  ) { invocation in
    guard let path = invocation.value(.output) else {
      throw Failure(.usage, "请用 -o 写明审核表存到哪里，如 -o 审核表.xlsx；- 是标准输出。")
    }
    let format = path == "-" ? .txt : FileFormat(fileName: path)
    guard let format, format != .json else {
      let endings = FileFormat.allCases.filter { $0 != .json }.map { ".\($0.rawValue)" }
      throw Failure(
        .usage,
        "审核表能写成 \(endings.joined(separator: "、"))，请换一个文件名；给程序用的结果见 check --format json。")
    }
    let reviewer = try OfficePolicy.reviewer()
    var input = try CheckInput(invocation, reviewer: reviewer)
    let tables = try Progress.during("正在读") { try input.tables() }
    let sheet = ReviewSheet(tables, policy: reviewer.policy)
    let bytes = try sheet.bytes(format)
    if path == "-" {
      try Console.write(bytes)
    } else {
      do throws(WriteFault) {
        try OutputFile.write(bytes, to: path, overwriting: invocation.has(.force))
      } catch {
        throw Failure(error.reason == .exists ? .usage : .storage, error.sentence)
      }
      Console.tell("审核表写了 \(sheet.projects.count) 个项目：\(ShownPath(path))")
    }
    return sheet.hasErrors ? .findings : .done
  }
}

extension ReviewSheet {
  /// The sheet in a format: `txt` is for reading, the others are one table.
  fileprivate func bytes(_ format: FileFormat) throws(Failure) -> [UInt8] {
    if format == .txt { return Array(text.utf8) }
    do throws(ReadFault) {
      let writing = try FileWriting(grid, look: Look(), columns: Self.columns, format: format)
      NoteLines.tellLosses(writing.notes)
      return writing.bytes
    } catch {
      throw Failure(.storage, error.description)
    }
  }
}
