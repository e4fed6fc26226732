private import CProcess
import Documents
private import Glibc
import Goals
import GridPipe
import Tables

/// One writing: a sheet to a document in standard output, which is a file.
///
/// The sheet grows in the file of descriptor 4 while it is written; a byte on standard input says
/// that there is more of it. What is to be told of it goes to descriptor 3 in messages of
/// `PipeMessage`.
struct WritingWork {
  let format: DocumentFormat
  let parent: Int32

  private static let document = "/proc/self/fd/1"
  private static let remarks: Int32 = 3
  private static let sheet: Int32 = 4

  func run() -> Never {
    // Dates inside ZIP files are local time, and the same table shall give the same bytes.
    setenv("TZ", "UTC", 1)
    guard cprocess_end_with_parent(parent) != 0 else { exit(2) }
    do throws(DocumentFault) {
      let notes = try write()
      Self.tell(notes.prefix(100).map(PipeMessage.note) + [.end])
    } catch {
      Self.tell([.fault(error.message)])
    }
    exit(0)
  }

  private func write() throws(DocumentFault) -> [Note] {
    var decoder = SheetDecoder()
    var grouping = RowGrouping()
    var writer: (any DocumentWriter)?
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var taken = 0
    while true {
      let count = pread(Self.sheet, &buffer, buffer.count, taken)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        try Self.waitForMore()
        continue
      }
      taken += count
      decoder.add(buffer[..<count])
      while let message = try Self.next(&decoder) {
        switch message {
        case .head(let head): writer = try format.writer(head, to: Self.document)
        case .row(let row): if let group = grouping.add(row) { try writer?.add(group) }
        case .end:
          guard let writer else { throw .notTold }
          if let group = grouping.finish() { try writer.add(group) }
          try writer.finish()
          return writer.notes
        }
      }
    }
  }

  /// Throws where nobody is left who could add to the sheet.
  private static func waitForMore() throws(DocumentFault) {
    var strokes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(STDIN_FILENO, &strokes, strokes.count)
      if count > 0 { return }
      if count == 0 || errno != EINTR { throw .notTold }
    }
  }

  private static func next(_ decoder: inout SheetDecoder) throws(DocumentFault) -> SheetMessage? {
    do throws(SheetMessage.Broken) {
      return try decoder.next()
    } catch {
      throw .notTold
    }
  }

  private static func tell(_ messages: [PipeMessage]) {
    var bytes: [UInt8] = []
    for message in messages { message.append(to: &bytes) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(remarks, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { exit(2) }
      rest = rest.dropFirst(count)
    }
  }
}
