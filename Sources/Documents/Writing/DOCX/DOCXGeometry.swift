import Tables

/// Sizes of a document's page and columns in twentieths of a point, as Word counts them.
struct DOCXGeometry {
  let pageWidth: Int
  let pageHeight: Int
  let margin: Int
  let columns: [Int]

  init(_ head: Sheet.Head) {
    let paper = head.look.paper
    pageWidth = Self.twentieths(paper.width)
    pageHeight = Self.twentieths(paper.height)
    margin = Self.twentieths(paper.margin)
    let room = pageWidth - 2 * margin
    let fit = ColumnFit(head, room: Double(room) / 20, padding: Double(Self.padding) / 20)
    var end = 0.0
    columns = fit.widths.map { width in
      let start = end
      end += width * 20
      return Int(end.rounded()) - Int(start.rounded())
    }
  }

  /// At the left and right of a cell's text.
  static let padding = 60

  /// The height that a project may take on a page, below its headings.
  var room: Int { (pageHeight - 2 * margin) * 9 / 10 }

  var width: Int { columns.reduce(0, +) }

  func width(_ cell: DOCXMerges.Cell) -> Int {
    columns[cell.column..<(cell.column + cell.columns)].reduce(0, +)
  }

  /// The half-width characters of a cell's line.
  func characters(_ cell: Sheet.Cell, _ look: Look) -> Int {
    let width = columns[cell.column..<(cell.column + cell.columns)].reduce(0, +)
    return max(2, Int(Double(width - 2 * Self.padding) / (look.fontSize * 10)))
  }

  /// The page, its header and its footer.
  func section(isDraft: Bool) -> String {
    let header = isDraft ? "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>" : ""
    let isLandscape = pageWidth > pageHeight
    return """
      <w:sectPr>\(header)<w:footerReference w:type="default" r:id="rId2"/>\
      <w:pgSz w:w="\(pageWidth)" w:h="\(pageHeight)"\(isLandscape ? " w:orient=\"landscape\"" : "")/>\
      <w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(margin)" w:left="\(margin)" \
      w:header="\(margin / 2)" w:footer="\(margin / 2)" w:gutter="0"/></w:sectPr>
      """
  }

  private static func twentieths(_ millimetres: Double) -> Int {
    Int((millimetres / 25.4 * 1440).rounded())
  }
}
