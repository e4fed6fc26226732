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
    let writer = TableWriter(layout: layout)
    switch format {
    case .json:
      bytes = try ExchangeJSON.write(table)
      notes = []
    case .txt:
      let text = AlignedText(layout: layout).write(writer.grid(table))
      notes = WritingLosses(of: table, in: text, format, layout).notes
      bytes = try options.encoding.encode(text)
    case .tsv, .csv, .md:
      let grid = writer.grid(table)
      notes = WritingLosses(of: table, in: grid, format, layout).notes
      bytes = try options.encoding.encode(Self.text(grid, format, layout.aligns))
    case .html, .xlsx, .docx, .pdf:
      let sheet = SheetWriter(table, layout: layout, isDraft: options.isDraft)
      var grid = Grid()
      let file = try SheetFile(sheet.head, format: format, worker: options.worker) {
        (take) throws(ReadFault) in
        try writer.forEachPart(of: table) { (part) throws(ReadFault) in
          grid.rows += part.rows
          for row in sheet.rows(of: part) { try take(row) }
        }
      }
      // The worker packs the document meanwhile.
      let losses = WritingLosses(of: table, in: grid, format, layout)
      (bytes, notes) = try file.finish()
      notes = losses.notes + notes
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
      (bytes, notes) = try file.finish()
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

/// A sheet on its way to the bytes of a format with pages and merged cells.
enum SheetFile {
  /// 网页, which is made here.
  case page([UInt8])
  /// A document that the worker packs, once it has been told all rows.
  case document(WritingProcess)

  /// `rows` hands over one row after the other.
  init(
    _ head: Sheet.Head, format: FileFormat, worker: DocumentWorker?,
    rows: ((Sheet.Row) throws(ReadFault) -> Void) throws(ReadFault) -> Void
  ) throws(ReadFault) {
    guard format.isDocument else {
      var page = HTMLPage(head)
      try rows { (row) throws(ReadFault) in page.add(row) }
      self = .page(page.finish())
      return
    }
    guard let worker else { throw DocumentWorker.writingMissing }
    self = .document(try worker.write(format, head, rows: rows))
  }

  /// The whole file, and what it cannot show.
  func finish() throws(ReadFault) -> (bytes: [UInt8], notes: [Note]) {
    switch self {
    case .page(let bytes): (bytes, [])
    case .document(let process): try process.finish()
    }
  }
}
