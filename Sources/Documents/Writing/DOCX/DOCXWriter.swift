import Goals
import Tables

/// Word 文档: one table, or one a project, written as it comes.
///
/// Headings repeat on each page. A row is not broken over pages, nor a project, unless it is too high for one.
///
/// Source: ECMA-376, part 1, WordprocessingML
final class DOCXWriter: DocumentWriter {
  private let head: Sheet.Head
  private let zip: ZIPWriter
  private let geometry: DOCXGeometry
  private var xml: [UInt8] = []
  /// Whether a table is open.
  private var isInTable = false
  private(set) var notes: [Note] = []

  private static let pieceSize = 1 << 16

  init(_ head: Sheet.Head, to path: String) throws(DocumentFault) {
    self.head = head
    geometry = DOCXGeometry(head)
    zip = try ZIPWriter(to: path)
    let parts = DOCXParts(head, geometry)
    for (name, text) in parts.all { try zip.add(name, text) }
    try zip.begin("word/document.xml")
    xml += parts.opening.utf8
  }

  func add(_ group: RowGroup) throws(DocumentFault) {
    var merges = DOCXMerges()
    let heights = heights(of: group)
    let isTall = heights.reduce(0, +) > geometry.room
    let isMerged = group.rows.contains { $0.cells.contains { $0.rows > 1 } }
    for (index, row) in group.rows.enumerated() {
      if row.role == .title || row.cells.contains(where: { $0.kind == .headLine }) {
        closeTable()
        paragraph(row)
        continue
      }
      openTable()
      let cells = merges.cells(of: row, columns: head.columns.count)
      add(
        row, cells, height: isMerged ? heights[index] : nil,
        maySplit: isTall || row.role == .headLine && heights[index] > geometry.room / 3,
        keepsNext: index + 1 < group.rows.count && !isTall || row.role == .unit)
    }
    if xml.count >= Self.pieceSize { try flush() }
  }

  /// The rows' heights in twentieths of a point; where cells are merged over rows, these are told.
  ///
  /// Word would put all that a merged cell needs into the last of its rows.
  private func heights(of group: RowGroup) -> [Int] {
    let heights = GroupHeights(group) { cell in self.geometry.characters(cell, self.head.look) }
    return heights.lines.map { Int(Double($0) * self.head.look.fontSize * 1.3 * 20) }
  }

  func finish() throws(DocumentFault) {
    closeTable()
    xml += geometry.section(isDraft: head.isDraft).utf8
    xml += "</w:body></w:document>".utf8
    try flush()
    try zip.finish()
  }

  private func flush() throws(DocumentFault) {
    try zip.add(xml)
    xml.removeAll(keepingCapacity: true)
  }

  private func paragraph(_ row: Sheet.Row) {
    let isTitle = row.role == .title
    xml += "<w:p><w:pPr><w:pStyle w:val=\"\(isTitle ? "Title" : "HeadLine")\"/>".utf8
    if row.page != nil { xml += "<w:pageBreakBefore/>".utf8 }
    xml += "</w:pPr>".utf8
    for (index, cell) in row.cells.enumerated() {
      if index > 0 {
        // Of two or more, the last stands at the right edge.
        xml += "<w:r><w:tab/></w:r>".utf8
      }
      run(cell.text)
    }
    xml += "</w:p>\n".utf8
  }

  private func openTable() {
    if isInTable { return }
    isInTable = true
    xml +=
      """
      <w:tbl><w:tblPr><w:tblStyle w:val="Goals"/><w:tblW w:w="\(geometry.width)" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>
      """.utf8
    for width in geometry.columns { xml += "<w:gridCol w:w=\"\(width)\"/>".utf8 }
    xml += "</w:tblGrid>\n".utf8
  }

  private func closeTable() {
    if isInTable { xml += "</w:tbl>\n".utf8 }
    isInTable = false
  }

  private func add(
    _ row: Sheet.Row, _ cells: [DOCXMerges.Cell], height: Int?, maySplit: Bool, keepsNext: Bool
  ) {
    xml += maySplit ? "<w:tr><w:trPr>".utf8 : "<w:tr><w:trPr><w:cantSplit/>".utf8
    if let height { xml += "<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>".utf8 }
    if row.role == .header { xml += "<w:tblHeader/>".utf8 }
    xml += "</w:trPr>".utf8
    let isSum = row.role == .unit || row.role == .grandTotal
    for cell in cells {
      xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(geometry.width(cell))\" w:type=\"dxa\"/>".utf8
      if cell.columns > 1 { xml += "<w:gridSpan w:val=\"\(cell.columns)\"/>".utf8 }
      switch cell.merge {
      case .begins: xml += "<w:vMerge w:val=\"restart\"/>".utf8
      case .goesOn: xml += "<w:vMerge/>".utf8
      case .none: break
      }
      let isFilled = cell.kind == .heading || cell.kind == .label
      if let fill = isFilled ? head.look.headingFill : isSum ? head.look.unitFill : nil {
        xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>".utf8
      }
      if isFilled || cell.kind == .value { xml += "<w:vAlign w:val=\"center\"/>".utf8 }
      xml += "</w:tcPr>".utf8
      add(cell, isBold: isSum || cell.kind == .heading, keepsNext: keepsNext)
      xml += "</w:tc>".utf8
    }
    xml += "</w:tr>\n".utf8
  }

  private func add(_ cell: DOCXMerges.Cell, isBold: Bool, keepsNext: Bool) {
    xml += "<w:p><w:pPr>".utf8
    if keepsNext { xml += "<w:keepNext/>".utf8 }
    switch align(cell) {
    case .left: break
    case .center: xml += "<w:jc w:val=\"center\"/>".utf8
    case .right: xml += "<w:jc w:val=\"right\"/>".utf8
    }
    xml += "</w:pPr>".utf8
    run(cell.text, isBold: isBold)
    xml += "</w:p>".utf8
  }

  private func align(_ cell: DOCXMerges.Cell) -> Look.Alignment {
    switch cell.kind {
    case .heading, .label: .center
    case .amount: .right
    case .value: .left
    default: cell.columns > 1 ? .left : head.columns[cell.column].align
    }
  }

  private func run(_ text: String, isBold: Bool = false) {
    if text.isEmpty { return }
    xml += "<w:r>".utf8
    if isBold { xml += "<w:rPr><w:b/></w:rPr>".utf8 }
    xml += "<w:t xml:space=\"preserve\">".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): xml += "&amp;".utf8
      case UInt8(ascii: "<"): xml += "&lt;".utf8
      case UInt8(ascii: ">"): xml += "&gt;".utf8
      case 0x0A: xml += "</w:t><w:br/><w:t xml:space=\"preserve\">".utf8
      case 0x09: xml += "</w:t><w:tab/><w:t xml:space=\"preserve\">".utf8
      default: xml.append(byte)
      }
    }
    xml += "</w:t></w:r>".utf8
  }
}

/// The cells of a row as Word wants them: merged ones go on in the rows that they cover.
struct DOCXMerges {
  struct Cell {
    var text: String
    var kind: Sheet.Kind
    var column: Int
    var columns: Int
    var merge: Merge?
  }

  enum Merge {
    case begins
    case goesOn
  }

  /// Cells that cover rows below, with how many are left.
  private var open: [(cell: Sheet.Cell, left: Int)] = []

  mutating func cells(of row: Sheet.Row, columns: Int) -> [Cell] {
    var cells = open.map {
      Cell(
        text: "", kind: $0.cell.kind, column: $0.cell.column, columns: $0.cell.columns,
        merge: .goesOn)
    }
    open = open.compactMap { $0.left > 1 ? ($0.cell, $0.left - 1) : nil }
    for cell in row.cells {
      cells.append(
        Cell(
          text: cell.text, kind: cell.kind, column: cell.column, columns: cell.columns,
          merge: cell.rows > 1 ? .begins : nil))
      if cell.rows > 1 { open.append((cell, cell.rows - 1)) }
    }
    cells.sort { $0.column < $1.column }
    return Self.filled(cells, columns: columns)
  }

  /// The cells with empty ones where a row has none, so that all rows are as wide.
  private static func filled(_ cells: [Cell], columns: Int) -> [Cell] {
    var filled: [Cell] = []
    var next = 0
    for cell in cells {
      if cell.column > next { filled.append(blank(next, cell.column - next)) }
      filled.append(cell)
      next = cell.column + cell.columns
    }
    if next < columns { filled.append(blank(next, columns - next)) }
    return filled
  }

  private static func blank(_ column: Int, _ columns: Int) -> Cell {
    Cell(text: "", kind: .text, column: column, columns: columns)
  }
}
