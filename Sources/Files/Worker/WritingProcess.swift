private import CProcess
private import Glibc
import Goals
import GridPipe
import Tables

/// A worker that writes a document into a file in memory; it ends with this value.
final class WritingProcess {
  private let process: ChildProcess
  /// Where the sheet goes; a socket, because writing to one that is closed raises no signal.
  private var input: Int32 = -1
  private let document = cprocess_memory_file("document")
  private let remarks = cprocess_memory_file("remarks")
  /// Whether the worker has taken everything so far.
  private(set) var isListening = true

  init(_ program: String, format: FileFormat) throws(ReadFault) {
    var ends: [Int32] = [-1, -1]
    guard document >= 0, remarks >= 0,
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw DocumentWorker.writingBroken }
    defer { close(ends[1]) }
    let words = ["write", format.rawValue, String(getpid())]
    let files = [ends[1], document, -1, remarks]
    guard let process = ChildProcess(program, words, files: files) else {
      close(ends[0])
      throw DocumentWorker.writingNotRunnable
    }
    self.process = process
    input = ends[0]
  }

  deinit {
    for file in [input, document, remarks] where file >= 0 { close(file) }
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        isListening = false
        return
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits for the document; throws what the worker says against it.
  func finish() throws(ReadFault) -> (bytes: [UInt8], notes: [Note]) {
    close(input)
    input = -1
    let end = process.end()
    if end == .lacksLibrary { throw DocumentWorker.writingNotRunnable }
    var decoder = PipeDecoder()
    decoder.add(Self.bytes(of: remarks) ?? [])
    var notes: [Note] = []
    while let message = try? decoder.next() {
      switch message {
      case .note(let note): notes.append(note)
      case .fault(let sentence): throw ReadFault(sentence)
      case .end:
        guard end == .well, let bytes = Self.bytes(of: document), !bytes.isEmpty else { break }
        return (bytes, notes)
      default: break
      }
    }
    throw DocumentWorker.writingBroken
  }

  private static func bytes(of file: Int32) -> [UInt8]? {
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = pread(file, buffer.baseAddress?.advanced(by: count), size - count, count)
        if more < 0 && errno == EINTR { continue }
        if more <= 0 { return }
        count += more
      }
    }
  }
}
