private import Glibc
import Goals
import GridPipe
import Tables

/// A worker that writes a document into a file in memory; it ends with this value.
final class WritingProcess {
  private let process: ChildProcess
  /// The messages of the sheet lie here until the worker takes them, so that telling it never waits.
  private let sheet: MemoryFile
  private let document: MemoryFile
  private let remarks: MemoryFile
  /// Wakes the worker; a socket, because writing to one that is closed raises no signal.
  private var bell: Int32
  /// Whether there is still a worker that takes the sheet.
  private(set) var isListening = true

  init(_ program: String, format: FileFormat) throws(ReadFault) {
    var ends: [Int32] = [-1, -1]
    guard let document = MemoryFile("document"), let remarks = MemoryFile("remarks"),
      let sheet = MemoryFile("sheet"),
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw DocumentWorker.writingBroken }
    defer { close(ends[1]) }
    let words = ["write", format.rawValue, String(getpid())]
    let files = [ends[1], document.descriptor, -1, remarks.descriptor, sheet.descriptor]
    guard let process = ChildProcess(program, words, files: files) else {
      close(ends[0])
      throw DocumentWorker.writingNotRunnable
    }
    self.process = process
    self.sheet = sheet
    self.document = document
    self.remarks = remarks
    bell = ends[0]
  }

  deinit {
    if bell >= 0 { close(bell) }
  }

  /// Adds messages to the sheet.
  func send(_ bytes: [UInt8]) {
    isListening = isListening && sheet.append(bytes) && ring()
  }

  /// False where nobody listens any more.
  private func ring() -> Bool {
    var stroke: UInt8 = 1
    while Glibc.send(bell, &stroke, 1, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)) < 0 {
      // Where there is no room for more, enough was rung to wake the worker.
      if errno == EAGAIN { return true }
      if errno != EINTR { return false }
    }
    return true
  }

  /// Waits for the document; throws what the worker says against it.
  func finish() throws(ReadFault) -> (bytes: [UInt8], notes: [Note]) {
    close(bell)
    bell = -1
    let end = process.end()
    if end == .lacksLibrary { throw DocumentWorker.writingNotRunnable }
    var decoder = PipeDecoder()
    decoder.add(remarks.bytes ?? [])
    var notes: [Note] = []
    while let message = try? decoder.next() {
      switch message {
      case .note(let note): notes.append(note)
      case .fault(let sentence): throw ReadFault(sentence)
      case .end:
        guard end == .well, let bytes = document.bytes, !bytes.isEmpty else { break }
        return (bytes, notes)
      default: break
      }
    }
    throw DocumentWorker.writingBroken
  }
}
