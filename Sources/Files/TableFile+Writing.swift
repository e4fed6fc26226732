package import Goals
package import Tables

/// How a table is written, beyond its format and layout.
package struct WritingOptions: Sendable {
  /// For `txt`, `tsv`, `csv` and `md`; the others have one of their own.
  package var encoding: TextEncoding
  /// Whether each page is marked 草稿.
  package var isDraft: Bool
  /// What writes office documents; nil where there is none.
  package var worker: DocumentWorker?

  package init(
    encoding: TextEncoding = .utf8, isDraft: Bool = false, worker: DocumentWorker? = .installed
  ) {
    self.encoding = encoding
    self.isDraft = isDraft
    self.worker = worker
  }
}

/// A goal table as the bytes of a file.
package struct FileWriting: Sendable {
  package var bytes: [UInt8]
  /// What the format cannot hold of this table, for the clerk to know.
  package var notes: [Note]

  /// Writes the table, and reads it again to see what the format could not hold.
  ///
  /// Throws where the encoding lacks a character, or the worker cannot write.
  package init(
    _ table: GoalTable, format: FileFormat, layout: Layout, options: WritingOptions = .init()
  ) throws(ReadFault) {
    let grid = { TableWriter(layout: layout).grid(table) }
    switch format {
    case .json:
      bytes = try ExchangeJSON.write(table)
      notes = []
    case .txt:
      let text = AlignedText(layout: layout).write(grid())
      notes = WritingLosses(of: table, in: text, format, layout).notes
      bytes = try options.encoding.encode(text)
    case .tsv, .csv, .md:
      let grid = grid()
      notes = WritingLosses(of: table, in: grid, format, layout).notes
      bytes = try options.encoding.encode(Self.text(grid, format, layout.aligns))
    case .html, .xlsx, .docx, .pdf:
      let writer = SheetWriter(table, layout: layout, isDraft: options.isDraft)
      let file = try SheetFile(writer.head, format: format, worker: options.worker) {
        (take) throws(ReadFault) in try writer.forEachRow(of: table, take)
      }
      bytes = file.bytes
      notes = WritingLosses(of: table, in: grid(), format, layout).notes + file.notes
    }
  }

  /// Writes a grid that is no goal table: a review sheet, a list.
  ///
  /// Throws for `txt` and `json`, which have no form for any grid.
  package init(
    _ grid: Grid, look: Look, columns: [Sheet.Column], format: FileFormat,
    options: WritingOptions = .init()
  ) throws(ReadFault) {
    switch format {
    case .txt, .json: throw ReadFault("这种表不能写成 \(format.rawValue)，请改写成 xlsx、docx、pdf、html 或 tsv。")
    case .tsv, .csv, .md:
      notes = []
      bytes = try options.encoding.encode(Self.text(grid, format, columns.map(\.align)))
    case .html, .xlsx, .docx, .pdf:
      var sheet = Sheet(grid, look: look, columns: columns)
      sheet.head.isDraft = options.isDraft
      let file = try SheetFile(sheet.head, format: format, worker: options.worker) {
        (take) throws(ReadFault) in for row in sheet.rows { try take(row) }
      }
      bytes = file.bytes
      notes = file.notes
    }
  }

  private static func text(
    _ grid: Grid, _ format: FileFormat, _ aligns: [Look.Alignment]
  ) -> [UInt8] {
    switch format {
    case .md: MarkdownText.write(grid, aligns: aligns)
    case .csv: DelimitedText.write(grid, by: .comma)
    default: DelimitedText.write(grid)
    }
  }
}

/// A sheet as the bytes of a format with pages and merged cells.
struct SheetFile {
  typealias Take = (Sheet.Row) throws(ReadFault) -> Void

  let bytes: [UInt8]
  /// What the document cannot show.
  let notes: [Note]

  /// `rows` hands over one row after the other.
  init(
    _ head: Sheet.Head, format: FileFormat, worker: DocumentWorker?,
    rows: (Take) throws(ReadFault) -> Void
  ) throws(ReadFault) {
    guard format.isDocument else {
      var page = HTMLPage(head)
      try rows { (row) throws(ReadFault) in page.add(row) }
      bytes = page.finish()
      notes = []
      return
    }
    guard let worker else { throw DocumentWorker.writingMissing }
    (bytes, notes) = try worker.write(format, head, rows: rows)
  }
}
