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
    for line in OutsideLine.lines(outside) where !Self.isPageNumber(line.text) {
      placed.append((line.middle, .text(line.text)))
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

  /// `12`, `- 3 -`, `第 3 页 共 12 页`, `3/12`
  private static func isPageNumber(_ text: String) -> Bool {
    let marks: Set<Character> = [
      " ", "-", "—", "–", "/", "第", "页", "共", "，", ",", "P", "a", "g", "e",
    ]
    return text.count < 20 && text.allSatisfy { marks.contains($0) || ("0"..."9").contains($0) }
  }
}
