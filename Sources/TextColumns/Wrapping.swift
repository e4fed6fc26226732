extension ColumnRuler {
  /// The rows that `text` takes in `width` columns, as ranges that join to the whole text.
  ///
  /// Breaks stand between characters (grapheme clusters) wherever a row is full, as in printed
  /// Chinese tables, but not inside numbers and Latin words that fit on a row: `1,250.50` cut in two
  /// reads as two numbers. A line feed ends its row and belongs to it. A character wider than
  /// `width` has a row of its own. The empty text is one empty row.
  package func rows(of text: String, width: Int) -> [Range<String.Index>] {
    var rows: [Range<String.Index>] = []
    var start = text.startIndex
    var used = 0
    // Where the word begins that is being read, and the columns before it.
    var word: (start: String.Index, used: Int)?
    for index in text.indices {
      let character = text[index]
      if character.isNewline {
        let next = text.index(after: index)
        rows.append(start..<next)
        start = next
        used = 0
        word = nil
        continue
      }
      if !character.isOfWord {
        word = nil
      } else if word == nil {
        word = (index, used)
      }
      let columns = columns(of: text[index...index])
      if used + columns > width && start < index {
        if let begun = word, begun.start > start, begun.start < index {
          rows.append(start..<begun.start)
          start = begun.start
          used -= begun.used
        } else {
          rows.append(start..<index)
          start = index
          used = 0
        }
        word = word.map { ($0.start, 0) }
      }
      used += columns
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
}

extension Character {
  /// Whether it stands inside a number or a Latin word.
  fileprivate var isOfWord: Bool {
    isASCII && (isLetter || isNumber || self == "." || self == "," || self == "%")
  }
}
