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
    let all = max(1, head.columns.reduce(0) { $0 + $1.width })
    var used = 0
    var end = 0
    columns = head.columns.map { column in
      used += column.width
      defer { end = room * used / all }
      return room * used / all - end
    }
  }

  var width: Int { columns.reduce(0, +) }

  func width(_ cell: DOCXMerges.Cell) -> Int {
    columns[cell.column..<(cell.column + cell.columns)].reduce(0, +)
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
