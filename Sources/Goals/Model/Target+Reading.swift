private import struct FoundationEssentials.Decimal

extension Target {
  /// Reads a target in any dialect of comparators, half- or full-width; never fails, since text
  /// that is no quantity is words.
  package init(_ text: String, grammar: TargetGrammar = .standard) {
    self.text = text
    comparatorRange = nil
    let scalars = text.unicodeScalars.map(\.halfWidth)
    if scalars.allSatisfy({ $0 == " " }) {
      form = .empty
    } else {
      let found = TargetScanner(scalars: scalars, grammar: grammar).quantity()
      form = found.map { .quantity($0.quantity) } ?? .words
      comparatorRange = found?.comparator
    }
  }
}

private struct TargetScanner {
  let scalars: [Unicode.Scalar]
  let grammar: TargetGrammar

  /// The quantity, and where its comparator stands.
  func quantity() -> (quantity: Quantity, comparator: Range<Int>?)? {
    guard let firstDigit = scalars.firstIndex(where: \.isDigit) else { return nil }
    // `…率=…/…*100%` defines a measure and promises nothing.
    if scalars.contains("*") { return nil }
    for start in scalars.indices {
      if let (comparator, end) = comparator(at: start),
        let quantity = quantity(comparator, from: skipSpaces(end), words: start)
      {
        return (quantity, start..<end)
      }
    }
    guard let quantity = quantity(nil, from: firstDigit, words: firstDigit) else { return nil }
    if isDate(quantity) { return nil }
    let beginsWithNumber = quantity.words.isEmpty
    return beginsWithNumber || isKnown(quantity.unit) ? (quantity, nil) : nil
  }

  private func quantity(_ comparator: Quantity.Comparator?, from start: Int, words end: Int)
    -> Quantity?
  {
    guard let (number, afterNumber) = number(at: start) else { return nil }
    var next = skipSpaces(afterNumber)
    var upper: Decimal?
    if next < scalars.count, "-~—至到".unicodeScalars.contains(scalars[next]),
      let (value, afterUpper) = self.number(at: skipSpaces(next + 1))
    {
      upper = value
      next = skipSpaces(afterUpper)
    }
    let unitEnd = endOfUnit(from: next)
    return Quantity(
      words: text(0..<end), comparator: comparator, number: number, upper: upper,
      unit: text(next..<unitEnd), rest: text(unitEnd..<scalars.count))
  }

  private func comparator(at start: Int) -> (Quantity.Comparator, Int)? {
    guard let match = grammar.dialects.match(in: scalars, at: start) else { return nil }
    return (grammar.comparators[match.index], match.range.upperBound)
  }

  private func number(at start: Int) -> (Decimal, Int)? {
    var end = start
    var digits = ""
    while end < scalars.count {
      let scalar = scalars[end]
      let continues = end + 1 < scalars.count && scalars[end + 1].isDigit && !digits.isEmpty
      if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
      } else if scalar == "." && continues && !digits.contains(".") {
        digits += "."
      } else if scalar != "," || !continues {
        break
      }
      end += 1
    }
    guard let number = Decimal(string: digits) else { return nil }
    return (number, end)
  }

  /// The end of the unit that begins here: a known one, with 万 or 亿 before it; compound units
  /// (`元/人·月`) and unknown ones reach to the end of the text.
  private func endOfUnit(from start: Int) -> Int {
    guard start < scalars.count else { return start }
    if scalars[start] == "/" { return scalars.count }
    var unitStart = start
    if scalars[start] == "万" || scalars[start] == "亿" { unitStart += 1 }
    guard let end = endOfKnownUnit(from: unitStart) ?? endOfKnownUnit(from: start) else {
      return scalars.count
    }
    let isCompound = end < scalars.count && (scalars[end] == "/" || scalars[end] == "·")
    return isCompound ? scalars.count : end
  }

  private func endOfKnownUnit(from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    return grammar.units.match(in: scalars, at: start)?.range.upperBound
  }

  private func isKnown(_ unit: String) -> Bool {
    let unit = Array(unit.unicodeScalars)
    let bare = unit.first == "万" || unit.first == "亿" ? Array(unit.dropFirst()) : unit
    return !bare.isEmpty && grammar.units.match(in: bare, at: 0) != nil
  }

  /// `2024年底前`, `12月31日前`: a time, not a number of years or months.
  private func isDate(_ quantity: Quantity) -> Bool {
    let isYear = quantity.unit == "年" && quantity.number > 1900 && quantity.number < 2200
    return isYear || (quantity.unit == "月" && quantity.number <= 12)
  }

  private func skipSpaces(_ start: Int) -> Int {
    scalars[start...].firstIndex { $0 != " " } ?? scalars.count
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    let text = String(view)
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? start
    return String(text[start..<end])
  }
}
