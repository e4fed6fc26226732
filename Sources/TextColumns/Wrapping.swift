extension ColumnRuler {
  /// The rows that `text` takes in `width` columns, as ranges that join to the whole text.
  ///
  /// Breaks stand between characters (grapheme clusters) wherever a row is full, as in printed
  /// Chinese tables, but not inside numbers, Latin words and absolute paths that fit on a row: `1,250.50`
  /// cut in two reads as two numbers. No row begins with closing punctuation or ends with opening punctuation
  /// (避头尾, GB/T 15834—2011 §5.1) where a break before it leaves anything on the row. A line feed
  /// ends its row and belongs to it. A character wider than `width` has a row of its own. The empty
  /// text is one empty row.
  package func rows(of text: String, width: Int) -> [Range<String.Index>] {
    var rows: [Range<String.Index>] = []
    var start = text.startIndex
    var used = 0
    // The last place where the row may end, and the columns before it.
    var place: (index: String.Index, used: Int)?
    var previous: Character?
    var isInPath = false
    for index in text.indices {
      let character = text[index]
      if character.isNewline {
        let next = text.index(after: index)
        rows.append(start..<next)
        (start, used, place, previous) = (next, 0, nil, nil)
        continue
      }
      let wasInPath = isInPath
      isInPath = isInPath ? !character.endsPath : character.beginsPath(behind: previous)
      if let previous, !(wasInPath && isInPath), character.mayFollow(lineEndBehind: previous) {
        place = (index, used)
      }
      let columns = columns(of: text[index...index])
      while used + columns > width && start < index {
        let end = place ?? (index, used)
        rows.append(start..<end.index)
        start = end.index
        used -= end.used
        place = nil
      }
      used += columns
      previous = character
    }
    rows.append(start..<text.endIndex)
    return rows
  }

  /// The rows of `text` in `width` columns as texts of their own, without line feeds.
  package func wrapped(_ text: String, width: Int) -> [String] {
    rows(of: text, width: width).map { range in
      String(text[range]).filter { !$0.isNewline }
    }
  }

  /// The same with no character alone on the last row, where narrower rows, as many, keep it company.
  package func evenlyWrapped(_ text: String, width: Int) -> [String] {
    let rows = wrapped(text, width: width)
    guard rows.count > 1, rows[rows.count - 1].count(where: { !$0.isClosing }) == 1 else {
      return rows
    }
    for narrower in stride(from: width - 1, through: width - 4, by: -1) where narrower > 0 {
      let other = wrapped(text, width: narrower)
      if other.count > rows.count { break }
      if other[other.count - 1].count(where: { !$0.isClosing }) > 1 { return other }
    }
    return rows
  }
}

extension Character {
  /// Whether a row may end behind `last` and the next one begin with this.
  fileprivate func mayFollow(lineEndBehind last: Character) -> Bool {
    !(isOfWord && last.isOfWord) && !isClosing && !last.isOpening
  }

  /// Whether it stands inside a number, a Latin word, an option or a file's name.
  private var isOfWord: Bool {
    isASCII && (isLetter || isNumber || ".,%+-_/~".contains(self))
  }

  /// Whether a path goes on behind `last` with this as its first slash: `/tmp`, `~/表`, `./表`.
  fileprivate func beginsPath(behind last: Character?) -> Bool {
    guard self == "/" else { return false }
    return last.map { "~.".contains($0) || $0.endsPath } ?? true
  }

  /// Whether it stands in no path.
  fileprivate var endsPath: Bool { isWhitespace || isClosing && !isASCII || isOpening }

  /// Whether no row begins with it.
  fileprivate var isClosing: Bool {
    switch unicodeScalars.first {
    case "，", "。", "、", "；", "：", "？", "！", "”", "’", "）", "》", "〉", "】", "〕", "」", "』", "…",
      "—", "％", "‰", "℃", "·", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%":
      true
    default: false
    }
  }

  /// Whether no row ends with it: opening punctuation, and comparators, which open a number.
  private var isOpening: Bool {
    switch unicodeScalars.first {
    case "“", "‘", "（", "《", "〈", "【", "〔", "「", "『", "(", "[", "{", "≥", "≤", "＞", "＜": true
    default: false
    }
  }
}
