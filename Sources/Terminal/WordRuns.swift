/// What a word is to the keys that move and cut by words.
///
/// A run of letters and digits, or Chinese text up to the next punctuation: `完成率≥95.5%` is the
/// words `完成率` and `95.5`. Chinese has no spaces, and guessing at words would surprise.
struct WordRuns {
  let text: [Unicode.Scalar]

  /// The end of the word at `cursor` or after it.
  func end(after cursor: Int) -> Int {
    var end = cursor
    while end < text.count, kind(at: end) == .none { end += 1 }
    guard end < text.count else { return end }
    let kind = kind(at: end)
    while end < text.count, self.kind(at: end) == kind { end += 1 }
    return end
  }

  /// The start of the word before `cursor`.
  func start(before cursor: Int) -> Int {
    var start = cursor
    while start > 0, kind(at: start - 1) == .none { start -= 1 }
    guard start > 0 else { return 0 }
    let kind = kind(at: start - 1)
    while start > 0, self.kind(at: start - 1) == kind { start -= 1 }
    return start
  }

  private enum Kind { case none, spaced, chinese }

  private func kind(at position: Int) -> Kind {
    var position = position
    // Marks belong to what they stand on.
    while position > 0, text[position].isMark { position -= 1 }
    let scalar = text[position]
    if scalar.isPoint, position > 0, position + 1 < text.count,
      text[position - 1].isDigit, text[position + 1].isDigit
    {
      return .spaced
    }
    if scalar.isChinese { return .chinese }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil ? .spaced : .none
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool { value >= 0x300 && properties.isGraphemeExtend }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Stands between the digits of one number.
  fileprivate var isPoint: Bool { self == "." || self == "," }

  fileprivate var isChinese: Bool {
    properties.isIdeographic || (0x3041...0x30FF).contains(value)
  }
}
