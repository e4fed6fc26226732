package import Goals
package import Tables

/// A goal table as the bytes of a file.
package struct FileWriting: Sendable {
  package var bytes: [UInt8]
  /// What the format cannot hold of this table, for the clerk to know.
  package var notes: [Note]

  /// Writes the table, and reads it again to see what the format could not hold.
  package init(
    _ table: GoalTable, format: FileFormat, layout: Layout
  ) throws(ReadFault) {
    switch format {
    case .json: bytes = try ExchangeJSON.write(table)
    case .tsv: bytes = DelimitedText.write(TableWriter(layout: layout).grid(table))
    case .txt: bytes = AlignedText(layout: layout).write(TableWriter(layout: layout).grid(table))
    }
    notes = format == .json ? [] : WritingLosses(of: table, in: bytes, format, layout).notes
  }
}
