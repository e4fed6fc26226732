private import CProcess
private import Glibc
import Goals
import GridPipe
import Tables

/// A worker that writes a document into a file in memory; it ends with this value.
final class WritingProcess {
  private var process: pid_t = 0
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
    input = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, document, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, remarks, 3)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words: [String] = [program, "write", format.rawValue, String(getpid())]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, program, &actions, nil, &arguments, environ) == 0 else {
      process = 0
      throw DocumentWorker.writingNotRunnable
    }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      _ = status()
    }
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
    let status = status()
    process = 0
    // The loader ends so where a shared library is missing.
    if status & 0x7F == 0, status >> 8 & 0xFF == 127 { throw DocumentWorker.writingNotRunnable }
    var decoder = PipeDecoder()
    decoder.add(Self.bytes(of: remarks) ?? [])
    var notes: [Note] = []
    while let message = try? decoder.next() {
      switch message {
      case .note(let note): notes.append(note)
      case .fault(let sentence): throw ReadFault(sentence)
      case .end:
        guard status == 0, let bytes = Self.bytes(of: document), !bytes.isEmpty else { break }
        return (bytes, notes)
      default: break
      }
    }
    throw DocumentWorker.writingBroken
  }

  private func status() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
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
