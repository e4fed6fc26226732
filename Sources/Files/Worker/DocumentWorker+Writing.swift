private import Glibc
import Goals
import GridPipe
import Tables

extension DocumentWorker {
  /// Has the worker write a document; what it makes of it is told by `WritingProcess.finish`.
  ///
  /// The worker takes the rows while `rows` makes them.
  func write(
    _ format: FileFormat, _ head: Sheet.Head,
    rows: ((Sheet.Row) throws(ReadFault) -> Void) throws(ReadFault) -> Void
  ) throws(ReadFault) -> WritingProcess {
    let process = try WritingProcess(program, format: format)
    var head = head
    head.title = format.cell(head.title)
    head.author = format.cell(head.author)
    var bytes: [UInt8] = []
    func tell(_ message: SheetMessage) throws(ReadFault) {
      do throws(SheetMessage.Broken) {
        try message.append(to: &bytes)
      } catch {
        throw Self.writingBroken
      }
      guard bytes.count >= Self.pieceSize || message == .end else { return }
      // A worker that has stopped listening says why in its remarks.
      if process.isListening { process.send(bytes) }
      bytes.removeAll(keepingCapacity: true)
    }
    try tell(.head(head))
    try rows { (row) throws(ReadFault) in
      var row = row
      row.page = row.page.map(format.cell)
      for index in row.cells.indices { row.cells[index].text = format.cell(row.cells[index].text) }
      try tell(.row(row))
    }
    try tell(.end)
    return process
  }

  private static let pieceSize = 1 << 16

  static let writingBroken = ReadFault("写这份文件的程序中途停了，没有写成；请再试一次，或改写成 html。")
  static let writingNotRunnable = ReadFault("写这种文件要用的软件包没有装全，\(installing)")
  static let writingMissing = ReadFault(
    "写这种文件要用 \(name) 程序，它不在 jixiao 旁边，请重新安装 jixiao（make install）再试，或改写成 html。")
}
