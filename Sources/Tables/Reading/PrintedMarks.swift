/// What a layout prints the same in all its tables: the title, labels, the row that closes a sheet.
struct PrintedMarks: Sendable {
  private let title: TitlePattern
  /// The bytes of UTF-8 that the lines above a table begin with.
  private let headLines: [[UInt8]]
  /// The labels of a project's own sheet.
  private let labels: HeadingTable<Layout.Field>
  private let closing: HeadingTable<Void>

  init(_ layout: Layout) {
    title = TitlePattern(layout)
    headLines = layout.headLines.map { Array($0.label.utf8) }
    labels = HeadingTable((layout.sheet ?? []).joined().map { ($0.label, $0.field) })
    closing = HeadingTable((layout.closingRow?.first).map { [($0, ())] } ?? [])
  }

  /// Whether a text is the title, of whatever year.
  func isTitle(_ text: String) -> Bool { title.matches(text) }

  /// What stands beside a label of a project's own sheet; nil for a text that is none.
  func field(labelled text: String) -> Layout.Field? { labels[text] }

  /// Whether a row begins with a label of a project's own sheet.
  func isLabelled(_ row: Grid.Row) -> Bool {
    row.cells.first.map { labels[$0] != nil } ?? false
  }

  /// Whether a row belongs to the head of a project's own sheet.
  func isOfSheetHead(_ row: Grid.Row) -> Bool {
    guard let first = row.cells.first, !first.isEmpty else { return false }
    return labels[first] != nil || title.matches(first) || beginsHeadLine(first)
  }

  /// Whether a row closes a project's own sheet.
  func isClosing(_ row: Grid.Row) -> Bool {
    row.cells.first.map { closing[$0] != nil } ?? false
  }

  /// Whether a row says what stands above the table, as behind a page break.
  func repeatsHead(_ row: Grid.Row) -> Bool {
    guard row.packedAmounts == nil, row.cells.first?.utf8.first != UInt8(ascii: " ") else {
      return false
    }
    return row.cells.allSatisfy { cell in
      cell.isEmptyCell || title.matches(cell) || beginsHeadLine(cell)
    }
  }

  private func beginsHeadLine(_ text: String) -> Bool {
    headLines.contains { text.utf8.starts(with: $0) }
  }
}
