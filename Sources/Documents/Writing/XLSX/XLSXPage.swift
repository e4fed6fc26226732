import CXLSXWriter
import Tables

/// One worksheet while its rows are written.
final class XLSXPage {
  static let referencesName = "代码"

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let head: Sheet.Head
  private let formats: XLSXFormats
  /// Where each column begins, and the last ends, in half-width characters.
  private let edges: [Int]
  private var row: UInt32 = 0
  private var headings: ClosedRange<UInt32>?
  private var firstBodyRow: UInt32?
  private var breaks: XLSXPageBreaks

  /// The highest row that Excel has, in points.
  private static let mostHeight = 409.0
  /// From line to line in the highest of usual fonts, for each point of its size.
  private static let leading = 1.46
  /// The longest text of a cell, counted in UTF-16.
  private static let mostText = 32_767

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, head: Sheet.Head, formats: XLSXFormats) {
    self.sheet = sheet
    self.head = head
    self.formats = formats
    edges = head.columns.reduce(into: [0]) { edges, column in
      edges.append((edges.last ?? 0) + column.width)
    }
    let points = head.columns.map { (Self.excelWidth($0.width, head) * 7 + 5) * 0.75 }
    breaks = XLSXPageBreaks(head.look.paper, width: points.reduce(0, +))
  }

  func add(_ group: RowGroup) throws(DocumentFault) {
    let heights = GroupHeights(group) { cell in
      self.edges[cell.column + cell.columns] - self.edges[cell.column]
    }
    let all = TallRows(
      group.rows, heights: zip(group.rows, heights.lines).map { height($0, lines: $1) },
      most: Self.mostHeight, part: 8 * lineHeight)
    let (rows, points) = (all.rows, all.heights)
    breaks.add(
      points, at: row, role: rows.first?.role ?? .body, beginsPage: rows.first?.page != nil)
    var covered = [Bool](repeating: false, count: head.columns.count)
    for (index, each) in rows.enumerated() {
      worksheet_set_row(sheet, row, points[index], nil)
      for cell in each.cells {
        merge(cell, &covered)
        try write(cell, in: each)
      }
      fill(covered, in: each)
      note(each)
      row += 1
    }
  }

  /// What holds for the whole sheet, set when its rows are known.
  func close() {
    for (column, each) in head.columns.enumerated() {
      worksheet_set_column(
        sheet, UInt16(column), UInt16(column), Self.excelWidth(each.width, head), nil)
    }
    let paper = head.look.paper
    let isA3 = max(paper.width, paper.height) > 400
    worksheet_set_paper(sheet, isA3 ? 8 : 9)
    if paper.width > paper.height {
      worksheet_set_landscape(sheet)
    } else {
      worksheet_set_portrait(sheet)
    }
    let margin = paper.margin / 25.4
    worksheet_set_margins(sheet, margin, margin, margin + 0.1, margin + 0.2)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_center_horizontally(sheet)
    worksheet_set_footer(sheet, "&C&9第 &P 页，共 &N 页")
    if head.isDraft { worksheet_set_header(sheet, "&R&\"黑体,Regular\"&20&KCC0000草稿") }
    if row > 0 {
      worksheet_print_area(sheet, 0, 0, row - 1, UInt16(max(1, head.columns.count) - 1))
    }
    if let headings, headings.lowerBound < 6 {
      worksheet_repeat_rows(sheet, headings.lowerBound, headings.upperBound)
      worksheet_freeze_panes(sheet, headings.upperBound + 1, 0)
    }
    if !breaks.rows.isEmpty {
      var ends = breaks.rows + [0]
      worksheet_set_h_pagebreaks(sheet, &ends)
    }
    offerChoices()
  }

  private func note(_ each: Sheet.Row) {
    if each.role == .header {
      headings = headings.map { $0.upperBound + 1 == row ? $0.lowerBound...row : $0 } ?? row...row
    } else if each.role == .body, firstBodyRow == nil {
      firstBodyRow = row
    }
  }

  private func height(_ each: Sheet.Row, lines: Int) -> Double {
    let isTitle = each.role == .title
    let size = isTitle ? head.look.titleFontSize : head.look.fontSize
    return Double(lines) * size * Self.leading + (isTitle ? 8 : 4)
  }

  private var lineHeight: Double { head.look.fontSize * Self.leading }

  /// Registers a cell's span; what it covers is filled row by row, as rows come only once.
  private func merge(_ cell: Sheet.Cell, _ covered: inout [Bool]) {
    let columns = cell.column..<(cell.column + cell.columns)
    for column in columns { covered[column] = cell.rows > 1 || column > cell.column }
    if cell.columns == 1 && cell.rows == 1 { return }
    worksheet_merge_range(
      sheet, row, UInt16(cell.column), row + UInt32(cell.rows) - 1,
      UInt16(cell.column + cell.columns - 1), "", nil)
  }

  /// Writes empty cells with borders where a merged cell lies.
  private func fill(_ covered: [Bool], in each: Sheet.Row) {
    guard covered.contains(true) else { return }
    let isBare = each.role == .title || each.cells.contains { $0.kind == .headLine }
    if isBare { return }
    let format = formats[XLSXFormats.Key(each.role == .header ? .heading : .text, .left)]
    for column in covered.indices where covered[column] {
      if each.cells.contains(where: { $0.column == column }) { continue }
      worksheet_write_blank(sheet, row, UInt16(column), format)
    }
  }

  private func write(_ cell: Sheet.Cell, in each: Sheet.Row) throws(DocumentFault) {
    let column = UInt16(cell.column)
    let amount = cell.kind == .amount ? XLSXAmount(cell.text) : nil
    let format = formats[
      XLSXFormats.Key(
        cell.kind, align(cell, in: each),
        isSum: each.role == .unit || each.role == .grandTotal, digits: amount?.digits ?? 2)]
    if let amount {
      worksheet_write_number(sheet, row, column, amount.number, format)
    } else if cell.text.isEmpty {
      worksheet_write_blank(sheet, row, column, format)
    } else {
      let text = XLSXText.escaped(cell.text)
      if text.utf8.count > Self.mostText, text.utf16.count > Self.mostText {
        throw DocumentFault(
          "“\(cell.text.prefix(20))…”这一格有 \(text.utf16.count) 个字符，Excel 一格最多 32,767 个，没有写；请改短，或写成 docx、pdf。"
        )
      }
      // Handed over as it stands: what would be converted by itself would be copied twice.
      text.withCString { _ = worksheet_write_string(sheet, row, column, $0, format) }
    }
  }

  private func align(_ cell: Sheet.Cell, in each: Sheet.Row) -> Look.Alignment {
    switch cell.kind {
    case .title, .heading, .label: .center
    case .headLine:
      each.cells.count > 1 && cell.column == each.cells.last?.column ? .right : .left
    case .amount: .right
    case .value: .left
    case .text, .name: cell.columns > 1 ? .left : head.columns[cell.column].align
    }
  }

  /// Excel counts in digits of its usual font, seven pixels each, and five pixels of padding.
  private static func excelWidth(_ width: Int, _ head: Sheet.Head) -> Double {
    (Double(width) * head.look.fontSize * 96 / 72 / 2 + 10) / 7
  }

  /// Lets a colleague choose codes from the hidden sheet, and refuses others.
  private func offerChoices() {
    guard let first = firstBodyRow, row > first else { return }
    for (column, each) in head.columns.enumerated() {
      guard let list = head.references.firstIndex(where: { $0 == each.choices }),
        !each.choices.isEmpty
      else { continue }
      let letter = String(UnicodeScalar(UInt8(65 + list)))
      let sentences: [String] = [
        "='\(Self.referencesName)'!$\(letter)$1:$\(letter)$\(each.choices.count)", "请从列表中选择",
        "这里只能填表样所用框架里的指标名称。",
      ]
      let words = sentences.map { strdup($0) }
      defer { for word in words { free(word) } }
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = words[0]
      validation.error_title = words[1]
      validation.error_message = words[2]
      worksheet_data_validation_range(
        sheet, first, UInt16(column), row - 1, UInt16(column), &validation)
    }
  }
}
