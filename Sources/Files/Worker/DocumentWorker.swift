private import CProcess
private import Glibc
import GridPipe
package import Tables

/// The program that reads office documents in a process of its own, so that a hostile file cannot
/// take the session with it.
package struct DocumentWorker: Sendable {
  /// Its path.
  package let program: String

  package init(program: String) {
    self.program = program
  }

  package static let name = "jixiao-documents"

  /// The worker beside this program, or where `make install` puts it; nil where there is none.
  package static let installed: DocumentWorker? = {
    var path = [UInt8](repeating: 0, count: 4_096)
    let count = path.withUnsafeMutableBytes {
      $0.baseAddress.map { readlink("/proc/self/exe", $0, 4_096) } ?? -1
    }
    guard count > 0 else { return nil }
    let own = String(decoding: path[..<count], as: UTF8.self)
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let candidates = ["\(folder)/\(name)", "\(folder)/../libexec/jixiao/\(name)"]
    return candidates.first { access($0, X_OK) == 0 }.map(DocumentWorker.init)
  }()

  /// Reads a document; `progress` is called about twice a second.
  ///
  /// Throws one sentence for whatever the file does: it is broken, wants too much, or never ends.
  package func read(
    _ bytes: [UInt8], progress: (Document.Progress) -> Void = { _ in }
  ) throws(ReadFault) -> Document {
    let process = try WorkerProcess(program, input: bytes)
    var document = Document()
    var decoder = PipeDecoder()
    var told = Self.now()
    do {
      while true {
        switch process.wait() {
        case .silence: progress(Document.Progress(done: 0, all: 0))
        case .stuck: throw Self.tooSlow
        case .closed: throw process.fault()
        case .bytes(let bytes):
          decoder.add(bytes)
          while let message = try decoder.next() {
            switch message {
            case .table: document.tables.append(Grid())
            case .part: break
            case .row(let row):
              if document.tables.isEmpty { document.tables.append(Grid()) }
              document.tables[document.tables.count - 1].rows.append(row)
            case .note(let note): document.notes.append(note)
            case .text(let text): document.text += text
            case .progress(let done, let all):
              if Self.now() - told > Self.pace {
                told = Self.now()
                progress(Document.Progress(done: done, all: all))
              }
            case .fault(let sentence): throw ReadFault(sentence)
            case .end: return document
            }
          }
        }
      }
    } catch let fault as ReadFault {
      throw fault
    } catch {
      throw Self.broken
    }
  }

  static let tooSlow = ReadFault("读这份文件用的时间太长，没有读下去；文件可能已损坏，请用 Excel 或 WPS 打开后另存一份再试。")
  static let broken = ReadFault("文件已损坏，或读它要的内存太多，没有读下去；请用 Excel 或 WPS 打开，只留下表格另存一份再试。")
  static let notRunnable = ReadFault("读这种文件要用的软件包没有装全，\(installing)")

  /// The worker reads and writes with all of them, and begins only where none is missing.
  static let installing =
    "请让管理员运行 apt-get install libarchive13 libcairo2 libpangocairo-1.0-0 libpoppler-glib8 libxlsxwriter4 libxml2 fonts-noto-cjk，然后再试。"

  static let missing = ReadFault("读这种文件要用 \(name) 程序，它不在 jixiao 旁边，请重新安装 jixiao（make install）再试。")

  /// Nanoseconds between two reports.
  private static let pace: UInt64 = 500_000_000

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
