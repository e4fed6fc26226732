import Files
import Goals
import Tables
import Terminal

extension Command {
  static let review = Command(
    "review", "FILE|ENTRY…", arity: 1...Int.max, "写审核表：每个项目四个方面的意见和优、良、中、差",
    options: CheckInput.options + [.output, .force],
    examples: ["jixiao review 2024.txt -o 审核表.tsv", "jixiao review 2024.txt -o 审核表.txt"]
  ) { invocation in
    guard let path = invocation.value(.output) else {
      throw Failure(.usage, "请用 -o 写明审核表存到哪里，如 -o 审核表.tsv；- 是标准输出。")
    }
    let format = path == "-" ? .txt : FileFormat(fileName: path)
    guard let format, format != .json else {
      throw Failure(.usage, "审核表现在能写成 .txt 和 .tsv，请换一个文件名；给程序用的结果见 check --format json。")
    }
    let reviewer = try OfficePolicy.reviewer()
    var input = try CheckInput(invocation, reviewer: reviewer)
    let sheet = ReviewSheet(try Progress.during("正在读") { try input.tables() })
    let bytes = format == .tsv ? DelimitedText.write(sheet.grid) : Array(sheet.text.utf8)
    if path == "-" {
      try Console.write(bytes)
    } else {
      do throws(WriteFault) {
        try OutputFile.write(bytes, to: path, overwriting: invocation.has(.force))
      } catch {
        throw Failure(error.reason == .exists ? .usage : .storage, error.sentence)
      }
      Console.tell("审核表写了 \(sheet.projects.count) 个项目：\(path)")
    }
    return sheet.hasErrors ? .findings : .done
  }
}
