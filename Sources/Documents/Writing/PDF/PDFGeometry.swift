import Tables

/// Where things stand on a page, in points.
struct PDFGeometry {
  let pageWidth: Double
  let pageHeight: Double
  let margin: Double
  let bodyFace: PDFTypesetter.Face
  let titleFace: PDFTypesetter.Face
  /// The left edges of the columns, and the right edge of the last.
  let edges: [Double]

  /// Points at the left and right of a cell's text.
  static let padding = 2.5

  init(_ head: Sheet.Head) {
    let paper = head.look.paper
    pageWidth = paper.width / 25.4 * 72
    pageHeight = paper.height / 25.4 * 72
    margin = paper.margin / 25.4 * 72
    bodyFace = PDFTypesetter.Face(family: head.look.font, size: head.look.fontSize)
    titleFace = PDFTypesetter.Face(family: head.look.titleFont, size: head.look.titleFontSize)
    let fit = ColumnFit(head, room: pageWidth - 2 * margin, padding: Self.padding)
    edges = fit.widths.reduce(into: [margin]) { $0.append($0[$0.count - 1] + $1) }
  }

  var width: Double { pageWidth - 2 * margin }
  var top: Double { margin }
  /// Where rows end; the page's number stands below.
  var bottom: Double { pageHeight - max(margin, 24) }

  func width(_ column: Int, _ columns: Int) -> Double { edges[column + columns] - edges[column] }

  func textWidth(_ column: Int, _ columns: Int) -> Double {
    width(column, columns) - 2 * Self.padding
  }
}
