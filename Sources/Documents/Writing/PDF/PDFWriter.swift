import CPangoCairo
import Goals
import Tables

/// 版面固定的文件: pages as they are published, with tags for screen readers and text to search.
///
/// A project stands on one page if it fits on one. What is longer goes on with the headings and its
/// short left cells printed again, its name marked 续.
final class PDFWriter: DocumentWriter {
  private let head: Sheet.Head
  private let canvas: PDFCanvas
  private let geometry: PDFGeometry
  /// The open page's items, and how far down they reach.
  private var items: [PDFItem] = []
  private var y: Double
  /// What is printed again at the top of each page.
  private var headings: [PDFBlock] = []
  /// Blocks that must not stand alone at a page's end.
  private var waiting: [PDFBlock] = []
  private var unknown = PDFUnknownGlyphs()

  var notes: [Note] { unknown.notes }

  init(_ head: Sheet.Head, to path: String) throws(DocumentFault) {
    self.head = head
    geometry = PDFGeometry(head)
    canvas = try PDFCanvas(head, geometry, path)
    y = geometry.top
  }

  func add(_ group: RowGroup) throws(DocumentFault) {
    guard let first = group.rows.first else { return }
    if first.page != nil {
      placeWaiting()
      // Each page of its own begins with its title and not with headings that go on.
      headings = []
      if !items.isEmpty { closePage() }
    }
    if first.role == .title || first.cells.contains(where: { $0.kind == .headLine }) {
      for row in group.rows { addParagraph(row) }
      return
    }
    let block = block(of: group)
    switch first.role {
    case .header:
      // A page that is full goes on under the old headings until here.
      headings = []
      waiting.append(block)
    case .unit, .grandTotal: waiting.append(block)
    default: place(block)
    }
  }

  func finish() throws(DocumentFault) {
    placeWaiting()
    if !items.isEmpty { closePage() }
    try canvas.finish()
  }

  // MARK: Pages

  private func closePage() {
    canvas.add(PDFSheet(items: items))
    items = []
    y = geometry.top
    for block in headings { draw(block, isRepeat: true) }
  }

  private var room: Double { geometry.bottom - y }

  /// Whether no project stands on the page yet: a page of a title and sums alone looks forgotten.
  private var isAtTop: Bool {
    !items.contains { item in
      if case .block(let block) = item.content {
        !item.isRepeat && block.role == .body
      } else {
        false
      }
    }
  }

  private func placeWaiting() {
    let blocks = waiting
    waiting = []
    let height = blocks.reduce(0) { $0 + $1.height }
    if height > room && !isAtTop { closePage() }
    for block in blocks {
      if block.height > room && !isAtTop { closePage() }
      draw(block)
      if block.role == .header { headings.append(block) }
    }
  }

  /// Puts a block on this page or the next, or cuts one that is higher than a page.
  private func place(_ block: PDFBlock) {
    let above = waiting.reduce(0) { $0 + $1.height }
    let fits = block.height <= fullPage
    // Some lines at least of a block that is cut stand below what waits for it.
    let needed = fits ? block.height : min(block.height, fullPage / 3)
    if above + needed > room && !isAtTop { closePage() }
    placeWaiting()
    var rest = block
    while rest.height > room, rest.isNews {
      if rest.height <= fullPage && !isAtTop {
        closePage()
        continue
      }
      let (first, next) = rest.split(room: room) { cell in
        self.lines(cell.lines.text + "（续）", cell.kind, cell.column, cell.columns, isSum: false)
      }
      draw(first)
      closePage()
      guard next.isNews else { return }
      rest = next
    }
    draw(rest)
  }

  private var fullPage: Double {
    geometry.bottom - geometry.top - headings.reduce(0) { $0 + $1.height }
  }

  private func draw(_ block: PDFBlock, isRepeat: Bool = false) {
    items.append(PDFItem(content: .block(block), y: y, isRepeat: isRepeat))
    y += block.height
  }

  private func addParagraph(_ row: Sheet.Row) {
    let isTitle = row.role == .title
    let face = isTitle ? geometry.titleFace : geometry.bodyFace
    let texts = row.cells.map { cell -> PDFLines in
      let width = geometry.width * Double(cell.columns) / Double(head.columns.count)
      return noted(
        canvas.typesetter.lines(cell.text, face, width: isTitle ? geometry.width : width))
    }
    let height = Double(texts.map(\.count).max() ?? 1) * face.lineHeight + (isTitle ? 6 : 3)
    items.append(PDFItem(content: .paragraph(texts, isTitle: isTitle), y: y, isRepeat: false))
    y += height
  }

  // MARK: Blocks

  private func block(of group: RowGroup) -> PDFBlock {
    let role = group.rows[0].role
    let isSum = role == .unit || role == .grandTotal
    var cells: [PDFBlock.Cell] = []
    for (index, row) in group.rows.enumerated() {
      for cell in row.cells {
        cells.append(
          PDFBlock.Cell(
            lines: lines(cell.text, cell.kind, cell.column, cell.columns, isSum: isSum),
            kind: cell.kind, column: cell.column, columns: cell.columns, row: index,
            rows: min(cell.rows, group.rows.count - index)))
      }
    }
    return PDFBlock(
      cells: cells, rowCount: group.rows.count, role: role,
      lineHeight: geometry.bodyFace.lineHeight)
  }

  private func lines(
    _ text: String, _ kind: Sheet.Kind, _ column: Int, _ columns: Int, isSum: Bool
  ) -> PDFLines {
    var face = geometry.bodyFace
    face.isBold = isSum || kind == .heading
    return noted(
      canvas.typesetter.lines(text, face, width: geometry.textWidth(column, columns)))
  }

  private func noted(_ lines: PDFLines) -> PDFLines {
    if lines.hasUnknownGlyphs {
      unknown.add(lines.text) { [canvas, geometry] text in
        canvas.typesetter.lines(text, geometry.bodyFace, width: nil).hasUnknownGlyphs
      }
    }
    return lines
  }
}
