package import Tables

/// One thing that the program tells the worker of a sheet to be written.
///
/// On the pipe a message is a tag byte, the count of its payload's bytes (32 bits, little-endian),
/// and the payload:
///
///     h  head of the sheet, as JSON
///     r  row: role, flags (1 joins the row above, 2 begins a page), page's name if there is one,
///        count of cells (32 bits), cells: kind, column, columns, rows (32 bits each), text
///     e  the end: everything was told
///
/// A text is the count of its bytes (32 bits) and the bytes in UTF-8.
package enum SheetMessage: Hashable, Sendable {
  case head(Sheet.Head)
  case row(Sheet.Row)
  case end

  /// The sheet was not told as it should be.
  package struct Broken: Error {}

  enum Tag {
    static let head = UInt8(ascii: "h")
    static let row = UInt8(ascii: "r")
    static let end = UInt8(ascii: "e")
  }

  static let roles: [Grid.Role] = [.body, .title, .headLine, .header, .grandTotal, .unit]
}
