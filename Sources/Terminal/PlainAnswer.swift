/// What a line means where keys cannot be told apart.
enum PlainAnswer: Equatable {
  case kept, back, menu
  /// `?`, or `？` with words to look for.
  case help(String)
  /// `=2`; an answer like any other where no choice has that number.
  case chosen(Int, String)
  /// `=`
  case suggested
  case text(String)

  init(_ line: String) {
    switch line {
    case "": self = .kept
    case "<", "＜", "《", "\u{1B}[Z": self = .back
    case "\u{1B}\u{1B}": self = .menu
    case "=", "＝": self = .suggested
    default:
      let rest = String(line.dropFirst())
      switch line.first {
      case "?", "？": self = .help(rest)
      case "=", "＝":
        self = rest.number.map { .chosen($0, line) } ?? .text(line)
      default: self = .text(line)
      }
    }
  }

  /// The line as an answer.
  var text: String {
    switch self {
    case .chosen(_, let line), .text(let line): line
    case .suggested: "="
    case .kept, .back, .menu, .help: ""
    }
  }
}

extension String {
  /// The number that its digits make, half or full width.
  fileprivate var number: Int? {
    var number = 0
    for scalar in unicodeScalars {
      guard scalar.properties.numericType == .decimal, number < 1000 else { return nil }
      number = number * 10 + Int(scalar.properties.numericValue ?? 0)
    }
    return isEmpty ? nil : number
  }
}
