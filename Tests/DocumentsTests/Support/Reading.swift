import Documents
import Goals
import Tables

/// What a document was read as, in this process.
final class Reading: DocumentReceiver {
  private(set) var tables: [[Grid.Row]] = []
  private(set) var notes: [String] = []
  private(set) var text = ""

  init(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try DocumentReader.read($0, to: self) }
  }

  /// The cells of the first table.
  var cells: [[String]] { tables.first?.map(\.cells) ?? [] }

  func beginTable() { tables.append([]) }
  func enter(_ part: RowPlace.Part) {}
  func add(_ row: Grid.Row) { tables[tables.count - 1].append(row) }
  func add(_ note: Note) { notes.append("\(note.place)：\(note.message)") }
  func add(text: String) { self.text += text }
  func advance(done: Int, of all: Int) {}
}
