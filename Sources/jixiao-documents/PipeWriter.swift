private import CProcess
import Documents
private import Glibc
import Goals
import GridPipe
import Tables

/// Writes what a document holds to standard output; each piece that goes out buys more time.
final class PipeWriter: DocumentReceiver {
  private var bytes: [UInt8] = []
  private var size = 0

  /// Two and a half times what a table of 50,000 projects says. A small file can say more: its
  /// cells may all show one long text.
  private static let largestSize = 128 << 20
  /// Processor time from one piece of the answer to the next.
  private static let seconds: UInt32 = 2
  private static let pieceSize = 1 << 16

  func beginTable() { write(.table) }
  func enter(_ part: RowPlace.Part) { write(.part(part)) }
  func add(_ row: Grid.Row) { write(.row(row)) }

  func add(_ row: RowBytes) {
    PipeMessage.append(row, to: &bytes)
    flushPiece()
  }

  func add(_ note: Note) { write(.note(note)) }
  func add(text: String) { write(.text(text)) }

  func advance(done: Int, of all: Int) {
    write(.progress(done: done, all: all))
    flush()
  }

  func finish(_ fault: String?) {
    write(fault.map(PipeMessage.fault) ?? .end)
    flush()
  }

  private func write(_ message: PipeMessage) {
    message.append(to: &bytes)
    flushPiece()
  }

  private func flushPiece() {
    guard bytes.count >= Self.pieceSize else { return }
    flush()
    guard size <= Self.largestSize else {
      finish(DocumentFault.bomb.message)
      exit(0)
    }
  }

  private func flush() {
    var rest = bytes[...]
    size += bytes.count
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // Nobody listens any more.
      if count <= 0 { exit(2) }
      rest = rest.dropFirst(count)
    }
    bytes.removeAll(keepingCapacity: true)
    _ = cprocess_limit_time(Self.seconds)
  }
}
