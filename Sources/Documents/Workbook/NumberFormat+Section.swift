extension NumberFormat {
  /// What one `;`-separated part of a format shows.
  struct Section: Hashable {
    enum Token: Hashable {
      case literal(String)
      /// `0`, `#` or `?`
      case digit(Character)
      case point
      case comma
      /// A run of one of the letters y, m, d, h, s.
      case date(Character, Int)
    }

    private(set) var tokens: [Token] = []
    private(set) var isDate = false
    /// Whether numbers are shown as plain digits.
    private(set) var isPlain = false
    private(set) var hasThousands = false
    /// The power of ten that the number is multiplied with: percent signs, commas at the end.
    private(set) var scale = 0
    private var isFinished = false

    /// Takes one character of the code, and what belongs to it from `rest`.
    mutating func add(_ character: Character, _ rest: inout Substring) {
      switch character {
      case "\"":
        let literal = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(literal.count + 1)
        tokens.append(.literal(String(literal)))
      case "\\", "!": if let next = rest.popFirst() { tokens.append(.literal(String(next))) }
      case "_", "*": _ = rest.popFirst()
      case "[":
        let word = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(word.count + 1)
        addBracket(word)
      case "0", "#", "?": tokens.append(.digit(character))
      case ".": tokens.append(.point)
      case ",": tokens.append(.comma)
      case "%":
        scale += 2
        tokens.append(.literal("%"))
      case "/" where tokens.last.map(Self.isDigit) == true: isPlain = true
      case "E", "G", "@": isPlain = true
      case "y", "m", "d", "h", "s", "Y", "M", "D", "H", "S":
        let letter = Character(character.lowercased())
        isDate = true
        if case .date(letter, let count) = tokens.last {
          tokens[tokens.count - 1] = .date(letter, count + 1)
        } else {
          tokens.append(.date(letter, 1))
        }
      default:
        if !isPlain { tokens.append(.literal(String(character))) }
      }
    }

    /// `[$¥-804]` prints its sign; colours print nothing; elapsed time is as the time of day.
    private mutating func addBracket(_ word: Substring) {
      if word.hasPrefix("$") {
        let sign = word.dropFirst().prefix { $0 != "-" }
        if !sign.isEmpty { tokens.append(.literal(String(sign))) }
      } else if word.hasPrefix("DBNum") || word.hasPrefix("<") || word.hasPrefix(">")
        || word.hasPrefix("=")
      {
        isPlain = true
      } else if let letter = word.first, word.allSatisfy({ $0 == letter }), "hms".contains(letter) {
        isDate = true
        tokens.append(.date(letter, word.count))
      }
    }

    /// The section with its commas understood: between digits they group, behind them they divide.
    var finished: Section {
      var section = self
      if isPlain || isDate { return section }
      let last = tokens.lastIndex { Self.isDigit($0) }
      for (index, token) in tokens.enumerated() where token == .comma {
        if let last, index < last {
          section.hasThousands = true
        } else {
          section.scale -= 3
        }
      }
      section.tokens.removeAll { $0 == .comma }
      if last == nil && tokens.isEmpty { section.isFinished = true }
      return section
    }

    private static func isDigit(_ token: Token) -> Bool {
      if case .digit = token { return true }
      return false
    }

    /// The number in the places of the digits, with the literals between them.
    func numberText(of number: CellNumber) -> (text: String, isRounded: Bool) {
      let point = tokens.firstIndex(of: .point) ?? tokens.count
      let places = tokens[point...].count(where: Self.isDigit)
      let scaled = number.scaled(by: scale)
      let rounded = scaled.rounded(toPlaces: places)
      var text: [UInt8] = rounded.isNegative ? [UInt8(ascii: "-")] : []
      text.reserveCapacity(32)
      addWhole(rounded.whole, tokens[..<point], to: &text)
      addFraction(rounded.fraction, tokens[point...], to: &text)
      let isText = { (byte: UInt8) in byte != UInt8(ascii: " ") }
      let start = text.firstIndex(where: isText) ?? text.endIndex
      let end = text.lastIndex(where: isText).map { $0 + 1 } ?? start
      let hasDigits = tokens.contains(where: Self.isDigit)
      return (String(decoding: text[start..<end], as: UTF8.self), hasDigits && rounded != scaled)
    }

    /// Digits fill their places from the right; what is left over stands in the first place.
    private func addWhole(_ digits: [UInt8], _ tokens: ArraySlice<Token>, to text: inout [UInt8]) {
      var rest = digits
      var placed = 0
      let start = text.count
      var places = tokens.count(where: Self.isDigit)
      func takeDigit(orZero: Bool) {
        guard let digit = rest.popLast() ?? (orZero ? 0 : nil) else { return }
        if hasThousands, placed > 0, placed % 3 == 0 { text.append(UInt8(ascii: ",")) }
        text.append(UInt8(ascii: "0") + digit)
        placed += 1
      }
      for token in tokens.reversed() {
        switch token {
        case .literal(let literal): text.append(contentsOf: literal.utf8.reversed())
        case .digit(let kind):
          places -= 1
          takeDigit(orZero: kind == "0")
          if places == 0 { while !rest.isEmpty { takeDigit(orZero: false) } }
        default: break
        }
      }
      text[start...].reverse()
    }

    private func addFraction(
      _ digits: [UInt8], _ tokens: ArraySlice<Token>, to text: inout [UInt8]
    ) {
      var rest = digits[...]
      for token in tokens {
        switch token {
        case .literal(let literal): text += literal.utf8
        case .point: text.append(UInt8(ascii: "."))
        case .digit(let kind):
          if let digit = rest.popFirst() {
            text.append(UInt8(ascii: "0") + digit)
          } else if kind == "0" {
            text.append(UInt8(ascii: "0"))
          }
        default: break
        }
      }
    }

    /// The date and time that a number of days stands for; nil where it is none.
    func dateText(of number: CellNumber, from1904: Bool) -> String? {
      guard let moment = CellDate(number, from1904: from1904) else { return nil }
      var text = ""
      for (index, token) in tokens.enumerated() {
        switch token {
        case .literal(let literal): text += literal
        case .date(let letter, let count):
          text += moment.text(letter, count, isMinute: letter == "m" && isMinute(index))
        case .point: text += "."
        case .comma: text += ","
        case .digit: break
        }
      }
      return text
    }

    /// Whether an m stands behind hours or before seconds.
    private func isMinute(_ index: Int) -> Bool {
      let letter = { (token: Token) -> Character? in
        if case .date(let letter, _) = token { letter } else { nil }
      }
      return tokens[..<index].reversed().lazy.compactMap(letter).first == "h"
        || tokens[(index + 1)...].lazy.compactMap(letter).first == "s"
    }
  }
}
