import Goals
import Tables

/// Reads the tables of a PDF file: cells from ruling lines, texts from the places of characters.
enum PDFReader {
  /// Longer documents are no goal tables: a district's has some hundred pages.
  static let mostPages = 3_000

  static func read(
    _ bytes: UnsafeRawBufferPointer, to receiver: any DocumentReceiver
  ) throws(DocumentFault) {
    let pages = try PDFPages(bytes)
    guard pages.count > 0 else { throw .brokenPDF }
    guard pages.count <= mostPages else { throw .bomb }
    var read: [PageTables] = []
    var text = ""
    var broken: [Int] = []
    for index in 0..<pages.count {
      receiver.advance(done: index, of: pages.count)
      guard let page = pages.page(index, needsLines: !text.isEmpty) else {
        broken.append(index + 1)
        continue
      }
      if !page.glyphs.isEmpty { text += page.text + "\n\u{0C}" }
      read.append(PageTables(page, number: index + 1))
    }
    if text.isEmpty { throw broken.isEmpty ? .scannedPDF : .brokenPDF }
    if !broken.isEmpty {
      let numbers = broken.prefix(5).map(String.init).joined(separator: "、")
      receiver.add(
        Note(.sheetSkipped, at: "第 \(numbers) 页", "这里读不出来，可能已损坏，没有读。"))
    }
    if read.allSatisfy(\.rulings.isEmpty) {
      receiver.add(text: text)
      return
    }
    if let halves = PairedPages(read) {
      halves.tell(receiver)
    } else {
      for run in PageRun.runs(of: read) { run.tell(receiver) }
    }
  }
}
