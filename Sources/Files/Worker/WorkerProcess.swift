private import CProcess
private import Glibc
import Tables

/// A worker that runs, with a document as its standard input; it ends with this value.
final class WorkerProcess {
  private let process: ChildProcess
  private let output: Int32
  private var quiet = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

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
    guard let input = MemoryFile("document"), input.append(bytes) else {
      throw ReadFault("内存不够，读不了这份文件；请关掉别的程序再试。")
    }
    var ends: [Int32] = [-1, -1]
    guard cprocess_pipe(&ends) == 0 else { throw DocumentWorker.notRunnable }
    defer { close(ends[1]) }
    let words = ["read", String(getpid())]
    guard let process = ChildProcess(program, words, files: [input.descriptor, ends[1], -1]) else {
      close(ends[0])
      throw DocumentWorker.notRunnable
    }
    self.process = process
    output = ends[0]
  }

  deinit {
    close(output)
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
    let count = Glibc.read(output, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return .silence }
    return count > 0 ? .bytes(buffer[..<count]) : .closed
  }

  /// Why the worker has closed its output before the end.
  func fault() -> ReadFault {
    switch process.end() {
    case .killed(SIGPROF): DocumentWorker.tooSlow
    case .lacksLibrary: DocumentWorker.notRunnable
    default: DocumentWorker.broken
    }
  }

  /// Half seconds without a word: processor time is what the worker counts itself, but it may sleep.
  private static let mostQuiet = 40
}
