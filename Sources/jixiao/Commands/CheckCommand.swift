import Goals
import Terminal

extension Command {
  static let check = Command(
    "check", "文件|项目…", arity: 1...Int.max, "检查文件、文件夹或项目，有错误时退出码是 1",
    options: CheckInput.options + [
      CheckOptions.format, CheckOptions.head, CheckOptions.rule, CheckOptions.quiet,
      CheckOptions.fix, CheckOptions.inPlace, .output, .force,
    ],
    examples: [
      "jixiao check 2024.txt", "jixiao check 干部培训管理经费 --year 2025",
      "jixiao check 2024.txt --fix -o 2024-改.txt",
    ]
  ) { invocation in
    let reviewer = try OfficePolicy.reviewer()
    let options = try CheckOptions(invocation)
    var input = try CheckInput(invocation, reviewer: reviewer)
    let tables = try Progress.during("正在读") { try input.tables() }
    if invocation.has(CheckOptions.fix) {
      let fixing = try Fixing(invocation, reviewer: reviewer)
      return try fixing.run(tables, options: options)
    }
    var report = CheckReport(reviewer: reviewer, filter: options.filter)
    for table in tables { report.add(table) }
    try CheckedTable.mark(tables)
    try options.print(report)
    return report.errors > 0 ? .findings : .done
  }
}

/// How a check is to be shown.
struct CheckOptions {
  static let format = Command.Option(
    "--format", value: "格式", choices: Format.allCases.map(\.rawValue), "text（默认）、json 或 sarif")
  static let head = Command.Option("--head", value: "方面", "只看一个方面：完整性、相关性、适当性或可行性")
  static let rule = Command.Option("--rule", value: "规则", "只看一条规则，几条用逗号隔开，见 jixiao rules")
  static let quiet = Command.Option("--quiet", "只打印汇总")
  static let fix = Command.Option("--fix", "把可以放心改的都改好，另存一份")
  static let inPlace = Command.Option("--in-place", "与 --fix 合用：直接改原文件")

  private enum Format: String, CaseIterable { case text, json, sarif }

  private let shape: Format
  let filter: CheckFilter
  private let isQuiet: Bool

  init(_ invocation: Invocation) throws(Failure) {
    let name = invocation.value(Self.format) ?? "text"
    guard let shape = Format(rawValue: name) else {
      throw Failure(.usage, "没有“\(name)”这种格式，可用的是 text、json、sarif。")
    }
    self.shape = shape
    var filter = CheckFilter()
    if let name = invocation.value(Self.head) {
      guard let head = Rule.ReviewHead(rawValue: name) else {
        let heads = Rule.ReviewHead.allCases.map(\.rawValue).joined(separator: "、")
        throw Failure(.usage, "没有“\(name)”这个方面，可用的是 \(heads)。")
      }
      filter.head = head
    }
    for id in invocation.value(Self.rule)?.split(separator: ",").map(String.init) ?? [] {
      filter.rules.insert(try Rule.required(id).id)
    }
    self.filter = filter
    isQuiet = invocation.has(Self.quiet)
  }

  func print(_ report: CheckReport) throws(Failure) {
    if shape == .sarif { Console.tell(report.offLines) }
    switch shape {
    case .text: Console.print((isQuiet ? [] : report.lines) + report.summary)
    case .json: try Console.write(CheckRecord(report).bytes())
    case .sarif: try Console.write(CheckRecord.bytes(of: SARIFLog(report)))
    }
  }
}

extension Rule {
  /// The rule of an identifier; throws with the nearest one where there is none.
  static func required(_ id: String) throws(Failure) -> Rule {
    if let rule = named(id) { return rule }
    let nearest = Nearest.text(to: id, among: all.map(\.id)).map { "是不是 \($0)？" } ?? ""
    throw Failure(.usage, "没有“\(id)”这条规则，\(nearest)所有规则见 jixiao rules")
  }
}
