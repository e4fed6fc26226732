package import Goals
package import Tables

/// One thing that the worker and the program tell each other over a pipe.
///
/// On the pipe a message is a tag byte, the count of its payload's bytes (32 bits, little-endian),
/// and the payload. Numbers in it are 32 bits, little-endian; a text is the count of its bytes and
/// the bytes in UTF-8.
///
///     G  a table begins; the rows that follow are its
///     P  part of the document that the next rows stand in: kind byte, number, name
///     R  row: line, flag byte (1 a page break stands before it), role byte, count of cells, cells
///     N  note: identifier, place, message
///     %  progress: done, of all (0 where it is not known)
///     T  text of a document that has no cells
///     F  fault: the sentence that ends the reading
///     E  the end: everything was told
package enum PipeMessage: Hashable, Sendable {
  case table
  case part(RowPlace.Part)
  case row(Grid.Row)
  case note(Note)
  case progress(done: Int, all: Int)
  case text(String)
  case fault(String)
  case end

  /// Longer payloads are a broken pipe, or an attack.
  package static let largestPayload = 64 << 20
}

extension RowPlace.Part {
  enum Kind: UInt8 {
    case sheet
    case page
    case table
  }
}

extension Grid.Role {
  /// The roles as bytes of a row.
  static let coded: [Grid.Role] = [.body, .title, .headLine, .header, .grandTotal, .unit]
}
