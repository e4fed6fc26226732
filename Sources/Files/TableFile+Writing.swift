package import Goals
package import Tables

/// How a table is written, beyond its format and layout.
package struct WritingOptions: Sendable {
  /// For `txt`, `tsv`, `csv` and `md`; the others have one of their own.
  package var encoding: TextEncoding
  /// Whether each page is marked 草稿.
  package var isDraft: Bool

  package init(encoding: TextEncoding = .utf8, isDraft: Bool = false) {
    self.encoding = encoding
    self.isDraft = isDraft
  }
}

/// A goal table as the bytes of a file.
package struct FileWriting: Sendable {
  package var bytes: [UInt8]
  /// What the format cannot hold of this table, for the clerk to know.
  package var notes: [Note]

  /// Writes the table, and reads it again to see what the format could not hold.
  ///
  /// Throws where the encoding lacks a character.
  package init(
    _ table: GoalTable, format: FileFormat, layout: Layout, options: WritingOptions = .init()
  ) throws(ReadFault) {
    switch format {
    case .json:
      bytes = try ExchangeJSON.write(table)
      notes = []
      return
    case .txt:
      bytes = AlignedText(layout: layout).write(TableWriter(layout: layout).grid(table))
      notes = WritingLosses(of: table, in: bytes, format, layout).notes
    case .tsv, .csv, .md:
      let grid = TableWriter(layout: layout).grid(table)
      notes = WritingLosses(of: table, in: grid, format, layout).notes
      bytes =
        switch format {
        case .md: MarkdownText.write(grid)
        case .csv: DelimitedText.write(grid, by: .comma)
        default: DelimitedText.write(grid)
        }
    case .html:
      notes =
        WritingLosses(of: table, in: TableWriter(layout: layout).grid(table), format, layout).notes
      let writer = SheetWriter(table, layout: layout, isDraft: options.isDraft)
      var page = HTMLPage(writer.head)
      writer.forEachRow(of: table) { page.add($0) }
      bytes = page.finish()
      return
    case .xlsx, .docx, .pdf:
      throw ReadFault("还不能写 \(format.rawValue)，请改用 html 或 tsv。")
    }
    bytes = try options.encoding.encode(bytes)
  }

  /// Writes a grid that is no goal table: a review sheet, a list.
  ///
  /// Throws for `txt` and `json`, which have no form for any grid.
  package init(
    _ grid: Grid, look: Look, columns: [Sheet.Column], format: FileFormat,
    options: WritingOptions = .init()
  ) throws(ReadFault) {
    notes = []
    switch format {
    case .txt, .json: throw ReadFault("这种表不能写成 \(format.rawValue)，请改写成 xlsx、docx、pdf、html 或 tsv。")
    case .md: bytes = try options.encoding.encode(MarkdownText.write(grid))
    case .csv: bytes = try options.encoding.encode(DelimitedText.write(grid, by: .comma))
    case .tsv: bytes = try options.encoding.encode(DelimitedText.write(grid))
    case .html:
      let sheet = Sheet(grid, look: look, columns: columns)
      var page = HTMLPage(sheet.head)
      for row in sheet.rows { page.add(row) }
      bytes = page.finish()
    case .xlsx, .docx, .pdf:
      throw ReadFault("还不能写 \(format.rawValue)，请改用 html 或 tsv。")
    }
  }
}
