import CPangoCairo
import Tables

/// What stands on a page.
struct PDFItem {
  enum Content {
    case block(PDFBlock)
    /// Texts side by side, the last at the right.
    case paragraph([PDFLines], isTitle: Bool)
  }

  var content: Content
  /// Its upper edge.
  var y: Double
  /// Whether it was on a page before, so that a screen reader passes over it.
  var isRepeat: Bool
}

struct PDFSheet {
  var items: [PDFItem]
}

/// Draws pages into a file, tagged as ISO 32000 says.
final class PDFCanvas {
  let typesetter: PDFTypesetter
  private let head: Sheet.Head
  private let geometry: PDFGeometry
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  /// Pages that wait for their count; nil where there are too many to keep.
  private var waiting: [PDFSheet]? = []
  private var drawn = 0
  private var isInTable = false

  /// More pages are drawn as they come, and their numbers say no total.
  private static let mostWaiting = 2_000

  init(_ head: Sheet.Head, _ geometry: PDFGeometry, _ path: String) throws(DocumentFault) {
    self.head = head
    self.geometry = geometry
    guard let surface = cairo_pdf_surface_create(path, geometry.pageWidth, geometry.pageHeight),
      let cairo = cairo_create(surface)
    else { throw .noRoom }
    self.surface = surface
    self.cairo = cairo
    guard let typesetter = PDFTypesetter(cairo) else { throw .noFont }
    self.typesetter = typesetter
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, head.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, head.author)
    // The same table gives the same bytes: there is no time inside but this one.
    for date in [CAIRO_PDF_METADATA_CREATE_DATE, CAIRO_PDF_METADATA_MOD_DATE] {
      cairo_pdf_surface_set_metadata(surface, date, "2000-01-01T00:00:00Z")
    }
    cairo_tag_begin(cairo, "Document", nil)
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  func add(_ page: PDFSheet) {
    guard waiting != nil else { return draw(page, of: nil) }
    waiting?.append(page)
    if waiting?.count ?? 0 > Self.mostWaiting { drawWaiting(total: nil) }
  }

  func finish() throws(DocumentFault) {
    drawWaiting(total: waiting?.count)
    endTable()
    cairo_tag_end(cairo, "Document")
    cairo_surface_finish(surface)
    if cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS { throw .noRoom }
  }

  private func drawWaiting(total: Int?) {
    let pages = waiting ?? []
    waiting = nil
    for page in pages { draw(page, of: total) }
  }

  private func draw(_ page: PDFSheet, of total: Int?) {
    drawn += 1
    if head.isDraft { drawDraftMark() }
    for item in page.items {
      switch item.content {
      case .block(let block): draw(block, at: item.y, isTagged: !item.isRepeat)
      case .paragraph(let texts, let isTitle): draw(texts, isTitle: isTitle, at: item.y)
      }
    }
    let footer = total.map { "第 \(drawn) 页，共 \($0) 页" } ?? "第 \(drawn) 页"
    let lines = typesetter.lines(footer, geometry.bodyFace, width: nil)
    let left = (geometry.pageWidth - lines.width(ofLine: 0)) / 2
    ink("000000")
    show(lines, 0, left, geometry.bottom + 4, geometry.bodyFace)
    cairo_show_page(cairo)
  }

  // MARK: Parts of a page

  private func draw(_ texts: [PDFLines], isTitle: Bool, at y: Double) {
    endTable()
    let face = isTitle ? geometry.titleFace : geometry.bodyFace
    let tag = isTitle ? "H1" : "P"
    for (place, lines) in texts.enumerated() {
      cairo_tag_begin(cairo, tag, nil)
      ink("000000")
      for line in 0..<lines.count {
        let free = geometry.width - lines.width(ofLine: line)
        let share =
          isTitle ? 0.5 : texts.count > 1 ? Double(place) / Double(texts.count - 1) : 0
        show(
          lines, line, geometry.margin + free * share, y + Double(line) * face.lineHeight, face)
      }
      cairo_tag_end(cairo, tag)
    }
  }

  private func draw(_ block: PDFBlock, at y: Double, isTagged: Bool) {
    if isTagged { beginTable() }
    for row in 0..<block.rowCount {
      if isTagged { cairo_tag_begin(cairo, "TR", nil) }
      let top = y + block.heights[..<row].reduce(0, +)
      for cell in block.cells where cell.row == row {
        let height = block.heights[row..<(row + cell.rows)].reduce(0, +)
        let tag = [.heading, .label, .name].contains(cell.kind) ? "TH" : "TD"
        if isTagged { cairo_tag_begin(cairo, tag, nil) }
        draw(cell, in: block, top: top, height: height)
        if isTagged { cairo_tag_end(cairo, tag) }
      }
      if isTagged { cairo_tag_end(cairo, "TR") }
    }
  }

  private func draw(_ cell: PDFBlock.Cell, in block: PDFBlock, top: Double, height: Double) {
    let left = geometry.edges[cell.column]
    let width = geometry.width(cell.column, cell.columns)
    let isSum = block.role == .unit || block.role == .grandTotal
    let isFilled = cell.kind == .heading || cell.kind == .label
    cairo_rectangle(cairo, left, top, width, height)
    if !head.isDraft,
      let fill = isFilled ? head.look.headingFill : isSum ? head.look.unitFill : nil
    {
      ink(fill)
      cairo_fill_preserve(cairo)
    }
    cairo_set_line_width(cairo, 0.5)
    ink(head.look.border)
    cairo_stroke(cairo)
    ink("000000")
    var face = geometry.bodyFace
    face.isBold = isSum || cell.kind == .heading
    let count = min(cell.shown ?? cell.left, cell.left)
    let spare = height - 2 * PDFBlock.padding - Double(count) * face.lineHeight
    let start = top + PDFBlock.padding + (isFilled || cell.kind == .value ? max(0, spare / 2) : 0)
    for line in 0..<count {
      let free = width - 2 * PDFGeometry.padding - cell.lines.width(ofLine: cell.from + line)
      let share: Double =
        switch align(cell) {
        case .left: 0
        case .center: 0.5
        case .right: 1
        }
      show(
        cell.lines, cell.from + line, left + PDFGeometry.padding + max(0, free) * share,
        start + Double(line) * face.lineHeight, face)
    }
  }

  private func align(_ cell: PDFBlock.Cell) -> Look.Alignment {
    switch cell.kind {
    case .heading, .label: .center
    case .amount: .right
    case .value: .left
    default: cell.columns > 1 ? .left : head.columns[cell.column].align
    }
  }

  /// 草稿: in words at the right above, and large across the page.
  private func drawDraftMark() {
    var face = geometry.titleFace
    let words = typesetter.lines("草稿", face, width: nil)
    ink("CC0000")
    show(
      words, 0, geometry.pageWidth - geometry.margin - words.width(ofLine: 0),
      max(2, geometry.top - face.lineHeight - 2), face)
    face.size = geometry.pageHeight / 3
    let mark = typesetter.lines("草稿", face, width: nil)
    cairo_save(cairo)
    cairo_translate(cairo, geometry.pageWidth / 2, geometry.pageHeight / 2)
    cairo_rotate(cairo, -0.5)
    cairo_move_to(cairo, -mark.width(ofLine: 0) / 2, face.size * 0.35)
    mark.tracePath(on: cairo)
    ink("F6D5D5")
    cairo_fill(cairo)
    cairo_restore(cairo)
  }

  private func show(
    _ lines: PDFLines, _ line: Int, _ x: Double, _ y: Double, _ face: PDFTypesetter.Face
  ) {
    cairo_move_to(cairo, x, y + face.ascent)
    lines.show(line: line, on: cairo)
  }

  private func beginTable() {
    if !isInTable { cairo_tag_begin(cairo, "Table", nil) }
    isInTable = true
  }

  private func endTable() {
    if isInTable { cairo_tag_end(cairo, "Table") }
    isInTable = false
  }

  private func ink(_ digits: String) {
    let value = Int(digits, radix: 16) ?? 0
    cairo_set_source_rgb(
      cairo, Double(value >> 16 & 255) / 255, Double(value >> 8 & 255) / 255,
      Double(value & 255) / 255)
  }
}
