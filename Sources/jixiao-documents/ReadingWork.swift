private import CProcess
import Documents
import Glibc

/// One reading, from standard input to standard output.
struct ReadingWork {
  let parent: Int32

  /// Address space for the parsers and all that they build.
  private static let memory = 224 << 20

  func run() -> Never {
    guard cprocess_end_with_parent(parent) != 0, let input = Self.input() else { exit(2) }
    let pipe = PipeWriter()
    pipe.advance(done: 0, of: 0)
    do throws(DocumentFault) {
      if let target = try OfficeFile.target(input) {
        try read(converted(input, to: target, pipe), to: pipe)
      } else {
        try read(input, to: pipe)
      }
      pipe.finish(nil)
    } catch {
      pipe.finish(error.message)
    }
    exit(0)
  }

  private func read(
    _ bytes: UnsafeRawBufferPointer, to pipe: PipeWriter
  ) throws(DocumentFault) {
    guard cprocess_limit_memory(Self.memory) == 0 else { exit(2) }
    try DocumentReader.read(bytes, to: pipe)
  }

  /// What LibreOffice, which has limits of its own, makes of a document that only it reads.
  private func converted(
    _ input: UnsafeRawBufferPointer, to target: OfficeFile.Target, _ pipe: PipeWriter
  ) throws(DocumentFault) -> UnsafeRawBufferPointer {
    guard let office = LibreOffice() else { throw .noLibreOffice }
    let bytes = try office.convert(input, to: target) { pipe.advance(done: 0, of: 0) }
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    kept.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(kept)
  }

  /// The document, mapped, so that its size does not count as memory of ours.
  private static func input() -> UnsafeRawBufferPointer? {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0),
      start != MAP_FAILED
    else { return nil }
    return UnsafeRawBufferPointer(start: start, count: size)
  }
}
