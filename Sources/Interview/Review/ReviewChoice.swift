package import Goals
import Terminal

/// What the clerk wants at the review.
package enum ReviewChoice: Hashable, Sendable {
  case save
  case edit([FieldPath])
  case addIndicator
  case removeIndicator(Int)
  case copyIndicator(Int)
  case moveIndicator(Int, to: Int)
  case sortIndicators
  case tellKind
  case undo
  case redo

  /// Why typed text is no choice.
  package struct Fault: Error, Hashable {
    package var message: String
  }

  /// Reads `""`, `5`, `+`, `-8`, `+8`, `8>7`, `s`, `k`, `u` or `r`, in either width; numbers are those of the
  /// review's parts.
  package init(_ text: String, parts: [ReviewPart]) throws(Fault) {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
      .filter { $0 != " " }
    switch typed {
    case "": self = .save
    case "+": self = .addIndicator
    case "s", "S", "排", "排序": self = .sortIndicators
    case "k", "K", "类别": self = .tellKind
    case "u", "U", "撤销": self = .undo
    case "r", "R", "重做": self = .redo
    default:
      if let move = typed.firstIndex(of: ">") {
        let from = try Self.indicator(typed[..<move], in: parts, doing: "移动")
        let to = try Self.indicator(typed[typed.index(after: move)...], in: parts, doing: "移动")
        self = .moveIndicator(from, to: to)
      } else if typed.hasPrefix("+") {
        self = .copyIndicator(try Self.indicator(typed.dropFirst(), in: parts, doing: "复制"))
      } else if typed.hasPrefix("-") {
        self = .removeIndicator(try Self.indicator(typed.dropFirst(), in: parts, doing: "删"))
      } else {
        self = .edit(try Self.part(typed[...], in: parts).questions)
      }
    }
  }

  private static func part(
    _ typed: Substring, in parts: [ReviewPart]
  ) throws(Fault) -> ReviewPart {
    guard let number = Int(typed), parts.indices.contains(number - 1) else {
      throw Fault(message: "没有“\(typed)”这一项，请输入 1–\(parts.count) 的编号，或直接按回车保存。")
    }
    return parts[number - 1]
  }

  private static func indicator(
    _ typed: Substring, in parts: [ReviewPart], doing verb: String
  ) throws(Fault) -> Int {
    let part = try part(typed, in: parts)
    guard let indicator = part.indicator else {
      throw Fault(message: "\(typed) 是\(part.label)，不能\(verb)，只有指标能\(verb)；要改请输入 \(typed)。")
    }
    return indicator
  }

  /// Stands under the question; Enter saves, but first points out what is as it was in `year`.
  static func hint(saving: String, pointingOut year: Int?) -> [StyledText] {
    [
      StyledText("· 编号：修改  ＋：加指标  －编号：删指标  ?：更多", .faint),
      StyledText("· 直接回车：\(year.map { "保存（有和 \($0) 年一样的，会再问一次）" } ?? saving)", .faint),
    ]
  }

  /// Stands there too where the indicators are not in the order of their codes.
  static let sortingHint = StyledText("· 指标没有按代码的次序；s：按 11、12、13 … 排好", .faint)

  /// What F1 says.
  static let help = [
    "5      修改第 5 项", "+      加一条指标", "-8     删掉第 8 项那条指标", "+8     复制第 8 项那条指标",
    "8>7    把第 8 项那条指标移到第 7 项的位置", "s      指标按代码排好次序", "k      说明项目类别（工程、采购等要有成本指标，服务类要有满意度指标）",
    "u / r  撤销上一步 / 重做（也可以按 Ctrl-_ 和 Alt-_）",
    "回车   保存；Ctrl-C 离开，草稿保留",
  ].map { StyledText($0) }
}
