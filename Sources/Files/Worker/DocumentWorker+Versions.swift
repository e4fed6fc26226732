private import CProcess
private import Glibc

extension DocumentWorker {
  /// The versions of the libraries that the worker runs with, one a line; nil where it does not run.
  package func versions() -> [String]? {
    var ends: [Int32] = [-1, -1]
    guard cprocess_pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let process = ChildProcess(program, ["versions"], files: [-1, ends[1], -1])
    close(ends[1])
    guard let process else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = Glibc.read(ends[0], &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard process.end() == .well else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
