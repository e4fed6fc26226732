/// The text of one cell out of characters with places, its wrapped lines joined.
struct CellText {
  private(set) var text = ""
  /// How far the first line stands from the cell's left side, in its own height; 0 without text.
  private(set) var indent: Float = 0

  init(_ glyphs: [PageGlyph], left: Float) {
    let lines = Self.lines(glyphs)
    for line in lines { append(Self.text(of: line)) }
    if let first = lines.first?.first { indent = (first.left - left) / max(first.height, 1) }
  }

  /// A line break inside a cell is not a space, but for one between two words of Latin letters.
  private mutating func append(_ line: String) {
    if let last = text.unicodeScalars.last, let next = line.unicodeScalars.first,
      last.isLatinLetter, next.isLatinLetter
    {
      text += " "
    }
    text += line
  }

  /// The characters line by line, from left to right; lines of nothing but spaces are left out.
  static func lines(_ glyphs: [PageGlyph]) -> [[PageGlyph]] {
    var lines: [[PageGlyph]] = []
    for glyph in glyphs.sorted(by: { $0.middle < $1.middle }) where glyph.height > 0 {
      if let first = lines.last?.first,
        abs(glyph.middle - first.middle) < 0.5 * min(glyph.height, first.height)
      {
        lines[lines.count - 1].append(glyph)
      } else {
        lines.append([glyph])
      }
    }
    return lines.compactMap { line in
      var line = line.sorted { $0.left < $1.left }
      while line.last?.isSpace == true { line.removeLast() }
      let start = line.firstIndex { !$0.isSpace } ?? line.endIndex
      return start == line.endIndex ? nil : Array(line[start...])
    }
  }

  /// The characters of a line.
  ///
  /// A gap that poppler takes for a space is none where justified text has only been stretched, nor
  /// where Chinese and Latin characters are set apart; a wide one without a space is one.
  static func text(of line: [PageGlyph]) -> String {
    var scalars = String.UnicodeScalarView()
    for (index, glyph) in line.enumerated() {
      let before = index > 0 ? line[index - 1] : nil
      if glyph.isSpace {
        let after = index + 1 < line.count ? line[index + 1] : nil
        if let before, let after, isNarrow(between: before, and: after) { continue }
        scalars.append(glyph.scalar == "\u{3000}" ? "\u{3000}" : " ")
      } else {
        if let before, !before.isSpace, glyph.left - before.right > 0.6 * glyph.height {
          scalars.append(" ")
        }
        scalars.append(glyph.scalar)
      }
    }
    return String(scalars)
  }

  private static func isNarrow(between before: PageGlyph, and after: PageGlyph) -> Bool {
    if before.isSpace || after.isSpace { return false }
    let gap = after.left - before.right
    return switch (before.scalar.isChinese, after.scalar.isChinese) {
    case (true, true): gap < 0.2 * before.width
    case (true, false): gap < 0.28 * before.width
    case (false, true): gap < 0.28 * after.width
    case (false, false): false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinLetter: Bool { isASCII && properties.isAlphabetic }
  fileprivate var isChinese: Bool { value > 0x2E7F }
}
