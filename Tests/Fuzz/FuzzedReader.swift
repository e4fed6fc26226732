import Documents
import Files
import Goals
import GridPipe
import Tables
import TestSupport

/// What is fuzzed: each reads any bytes to the end, as far as the goal table, or refuses them.
enum FuzzedReader: String, CaseIterable {
  /// Texts of every form, and the exchange format
  case text
  /// Web pages
  case page
  /// The parts of a workbook: sheet, strings, styles, list of sheets, with zeros between
  case workbook
  /// The body of a DOCX document
  case word
  /// Packages, as they are
  case archive
  case pdf
  /// What the worker says, which nothing vouches for once a document has taken it over
  case pipe
  /// An office's own layouts
  case layout

  /// What `main` was told; one process fuzzes one reader.
  nonisolated(unsafe) static var chosen = text

  func read(_ bytes: UnsafeRawBufferPointer) {
    switch self {
    case .text: _ = try? FileReading(Array(bytes), worker: nil)
    case .page: readDocument(Array("<table>".utf8) + bytes)
    case .workbook: readDocument(Self.workbook(bytes))
    case .word: readDocument(ZIPFile([("word/document.xml", Array(bytes))]).bytes)
    case .archive: readDocument(Array("PK".utf8) + bytes)
    case .pdf: readDocument(Array("%PDF-".utf8) + bytes)
    case .pipe:
      var decoder = PipeDecoder()
      decoder.add(bytes)
      while let message = try? decoder.next(), message != .end {}
    case .layout: _ = LayoutFile(Array(bytes))
    }
  }

  private func readDocument(_ bytes: [UInt8]) {
    let receiver = DocumentKeeper()
    guard (try? bytes.withUnsafeBytes { try DocumentReader.read($0, to: receiver) }) != nil else {
      return
    }
    _ = try? FileReading(receiver.document)
  }

  private static func workbook(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    let names = ["worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml", "workbook.xml"]
    var given = zip(names, parts).map { (name: "xl/\($0)", content: Array($1)) }
    given.append(("xl/_rels/workbook.xml.rels", relations))
    if parts.count < 4 { given.append(("xl/workbook.xml", outline)) }
    return ZIPFile(given).bytes
  }

  private static let outline = Array(
    "<workbook><sheets><sheet name='表' sheetId='1' id='a'/></sheets></workbook>".utf8)
  private static let relations = Array(
    """
    <Relationships><Relationship Id="a" Type="/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="b" Type="/sharedStrings" Target="sharedStrings.xml"/>
    <Relationship Id="c" Type="/styles" Target="styles.xml"/></Relationships>
    """.utf8)
}

/// Keeps what a reader tells, as the program does with what comes over the pipe.
private final class DocumentKeeper: DocumentReceiver {
  var document = Document()

  func beginTable() { document.tables.append(Grid()) }
  func enter(_ part: RowPlace.Part) {}
  func add(_ row: Grid.Row) {
    if document.tables.isEmpty { document.tables.append(Grid()) }
    document.tables[document.tables.count - 1].rows.append(row)
  }
  func add(_ note: Note) { document.notes.append(note) }
  func add(text: String) { document.text += text }
  func advance(done: Int, of all: Int) {}
}
