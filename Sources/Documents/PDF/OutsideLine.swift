/// A line of text outside of tables, whose parts stand wide apart.
struct OutsideLine {
  private var parts: [Part]
  private var bottom: Float
  let middle: Float

  private struct Part {
    var text: String
    var left: Float
  }

  /// The parts, with wide gaps kept between them.
  var text: String { parts.map(\.text).joined(separator: "    ") }

  /// The lines from top to bottom; one that a part of the line above has been wrapped to belongs to
  /// that part.
  static func lines(_ glyphs: [PageGlyph]) -> [OutsideLine] {
    var lines: [OutsideLine] = []
    for glyphs in CellText.lines(glyphs) {
      guard let line = OutsideLine(glyphs) else { continue }
      if lines.isEmpty || !lines[lines.count - 1].take(line, glyphs) { lines.append(line) }
    }
    return lines
  }

  private init?(_ line: [PageGlyph]) {
    guard let first = line.first else { return nil }
    middle = first.middle
    bottom = line.map(\.bottom).max() ?? first.bottom
    parts = Self.split(line).compactMap { glyphs in
      let text = CellText.text(of: glyphs)
      let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
      return glyphs.first.map { Part(text: String(text[..<end]), left: $0.left) }
    }
  }

  /// Takes a line that stands close below, under one of several parts; false where it does not.
  private mutating func take(_ line: OutsideLine, _ glyphs: [PageGlyph]) -> Bool {
    guard parts.count > 1, line.parts.count == 1, let below = line.parts.first,
      let first = glyphs.first, first.top - bottom < 0.3 * first.height,
      let part = parts.firstIndex(where: { abs($0.left - below.left) < 1 })
    else { return false }
    parts[part].text += below.text
    bottom = line.bottom
    return true
  }

  private static func split(_ line: [PageGlyph]) -> [[PageGlyph]] {
    var parts: [[PageGlyph]] = []
    for glyph in line where !(glyph.isSpace && parts.last?.isEmpty ?? true) {
      let last = parts.last?.last { !$0.isSpace }
      if let last, !glyph.isSpace, glyph.left - last.right > 1.5 * glyph.height {
        parts.append([glyph])
      } else if parts.isEmpty {
        parts.append([glyph])
      } else {
        parts[parts.count - 1].append(glyph)
      }
    }
    return parts
  }
}
