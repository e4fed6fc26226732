private import CProcess
private import Glibc
import Tables

/// A worker that runs, with a document as its standard input; it ends with this value.
final class WorkerProcess {
  private var process: pid_t = 0
  private var output: Int32 = -1
  private var quiet = 0

  /// What came of waiting.
  enum Event {
    case bytes(ArraySlice<UInt8>)
    /// Nothing yet.
    case silence
    /// Nothing for so long that nothing will come.
    case stuck
    case closed
  }

  init(_ program: String, input bytes: [UInt8]) throws(ReadFault) {
    let input = cprocess_memory_file("document")
    guard input >= 0, Self.write(bytes, to: input) else {
      if input >= 0 { close(input) }
      throw ReadFault("内存不够，读不了这份文件；请关掉别的程序再试。")
    }
    defer { close(input) }
    var ends: [Int32] = [-1, -1]
    guard cprocess_pipe(&ends) == 0 else { throw DocumentWorker.notRunnable }
    defer { close(ends[1]) }
    output = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = [program, "read", String(getpid())]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, program, &actions, nil, &arguments, environ) == 0 else {
      process = 0
      throw DocumentWorker.notRunnable
    }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      _ = status()
    }
    if output >= 0 { close(output) }
  }

  /// Waits half a second at most.
  func wait() -> Event {
    var poll = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    let ready = Glibc.poll(&poll, 1, 500)
    if ready < 0 && errno == EINTR { return .silence }
    if ready == 0 {
      quiet += 1
      return quiet > Self.mostQuiet ? .stuck : .silence
    }
    quiet = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(output, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return .silence }
    return count > 0 ? .bytes(buffer[..<count]) : .closed
  }

  /// Why the worker has closed its output before the end.
  func fault() -> ReadFault {
    let status = status()
    process = 0
    let signal = status & 0x7F
    if signal == SIGPROF { return DocumentWorker.tooSlow }
    // The loader ends so where a shared library is missing.
    if signal == 0, status >> 8 & 0xFF == 127 { return DocumentWorker.notRunnable }
    return DocumentWorker.broken
  }

  /// Half seconds without a word: processor time is what the worker counts itself, but it may sleep.
  private static let mostQuiet = 40

  private func status() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
