/// The tables of a page and the lines of text outside of them, from top to bottom.
struct PageTables {
  enum Item {
    case text(String)
    case table(Ruling)
  }

  let number: Int
  private(set) var items: [Item] = []
  let page: PDFPage

  init(_ page: PDFPage, number: Int) {
    self.page = page
    self.number = number
    let tables = Ruling.tables(of: page)
    let outside = page.glyphs.filter { glyph in
      glyph.scalar != "\n"
        && !tables.contains {
          $0.left <= glyph.center && glyph.center < $0.right && $0.top <= glyph.middle
            && glyph.middle < $0.bottom
        }
    }
    var placed: [(top: Float, item: Item)] = tables.map { ($0.top, .table($0)) }
    for line in CellText.lines(outside) {
      let text = Self.text(of: line)
      if !Self.isPageNumber(text), let top = line.first?.middle {
        placed.append((top, .text(text)))
      }
    }
    items = placed.sorted { $0.top < $1.top }.map(\.item)
  }

  /// The lines of text above the first table.
  var lead: [String] {
    items.prefix { if case .text = $0 { true } else { false } }
      .compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  var rulings: [Ruling] {
    items.compactMap { if case .table(let ruling) = $0 { ruling } else { nil } }
  }

  /// A line of text in which wide gaps are kept apart.
  private static func text(of line: [PageGlyph]) -> String {
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
    return parts.map { part in
      String(CellText.text(of: part).reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "    ")
  }

  /// `12`, `- 3 -`, `第 3 页 共 12 页`, `3/12`
  private static func isPageNumber(_ text: String) -> Bool {
    let marks: Set<Character> = [
      " ", "-", "—", "–", "/", "第", "页", "共", "，", ",", "P", "a", "g", "e",
    ]
    return text.count < 20 && text.allSatisfy { marks.contains($0) || ("0"..."9").contains($0) }
  }
}
