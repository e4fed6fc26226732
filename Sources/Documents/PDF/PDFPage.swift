private import CPDFPages

/// One character of a page, in points from the upper left corner.
struct PageGlyph {
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float
  var scalar: Unicode.Scalar

  var middle: Float { (top + bottom) / 2 }
  var center: Float { (left + right) / 2 }
  var height: Float { bottom - top }
  var width: Float { right - left }
  var isSpace: Bool { scalar.properties.isWhitespace }
}

/// A stretch of a ruling line: `at` is its place across, `from` and `to` are its ends.
struct RulingLine: Hashable {
  var at: Float
  var from: Float
  var to: Float
}

/// What is printed on one page: characters and ruling lines.
struct PDFPage {
  var width: Float = 0
  var height: Float = 0
  var glyphs: [PageGlyph] = []
  var horizontals: [RulingLine] = []
  var verticals: [RulingLine] = []

  /// The characters as poppler puts them in order, with its line breaks.
  var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: glyphs.map(\.scalar))
    return text
  }
}

/// The pages of a PDF file in memory.
final class PDFPages {
  private let document: OpaquePointer
  let count: Int

  /// Throws where the bytes, which must stay where they are, are no PDF or have a password.
  init(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) {
    var status = CPDFPAGES_GOOD
    guard let document = cpdfpages_open(bytes.baseAddress, bytes.count, &status) else {
      if status == CPDFPAGES_ENCRYPTED { throw .encryptedPDF }
      throw .brokenPDF
    }
    self.document = document
    count = Int(cpdfpages_count(document))
  }

  deinit {
    cpdfpages_close(document)
  }

  /// A page, from 0, with its lines if it has text or `needsLines` without; nil where it cannot be
  /// read.
  func page(_ index: Int, needsLines: Bool) -> PDFPage? {
    var raw = cpdfpages_page()
    guard cpdfpages_read(document, Int32(index), &raw) != 0 else { return nil }
    defer { cpdfpages_free(&raw) }
    if raw.glyph_count > 0 || needsLines { cpdfpages_find_lines(document, Int32(index), &raw) }
    var page = PDFPage(width: Float(raw.width), height: Float(raw.height))
    page.glyphs = UnsafeBufferPointer(start: raw.glyphs, count: raw.glyph_count).map { glyph in
      PageGlyph(
        left: glyph.left, top: glyph.top, right: glyph.right, bottom: glyph.bottom,
        scalar: Unicode.Scalar(glyph.scalar) ?? "\u{FFFD}")
    }
    for line in UnsafeBufferPointer(start: raw.lines, count: raw.line_count) {
      if line.top == line.bottom {
        page.horizontals.append(RulingLine(at: line.top, from: line.left, to: line.right))
      } else {
        page.verticals.append(RulingLine(at: line.left, from: line.top, to: line.bottom))
      }
    }
    return page
  }
}
