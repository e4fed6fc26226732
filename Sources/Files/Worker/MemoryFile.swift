private import CProcess
private import Glibc

/// A file without a name, in memory, by which a worker and this program hand bytes to each other; it
/// is closed with this value.
final class MemoryFile {
  let descriptor: Int32

  /// Nil where there is no memory. `name` is for those who look into `/proc`.
  init?(_ name: String) {
    descriptor = cprocess_memory_file(name)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Adds bytes at the end; false where there is no memory for them.
  func append(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// All that it holds, or nil.
  var bytes: [UInt8]? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = pread(descriptor, buffer.baseAddress?.advanced(by: count), size - count, count)
        if more < 0 && errno == EINTR { continue }
        if more <= 0 { return }
        count += more
      }
    }
  }
}
