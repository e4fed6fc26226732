private import CUTF8Proc

/// Measures text in terminal columns, never in characters or bytes.
///
/// East Asian Wide and Fullwidth scalars take two columns, marks and format characters none; the
/// sum over scalars is what terminals show. Control characters count as none: make them visible
/// before measuring.
package struct ColumnRuler: Sendable, Hashable {
  /// How wide the terminal draws `“”…—·①`.
  package var ambiguous: AmbiguousWidth

  package init(ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
  }

  /// Columns of one scalar: 0, 1 or 2.
  package func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    // Chinese characters, and the punctuation between them.
    if value >= 0x4E00 && value <= 0x9FFF { return 2 }
    if value >= 0x3001 && value <= 0x3029 || value >= 0xFF01 && value <= 0xFF60 { return 2 }
    if ambiguous == .wide && AmbiguousWidth.isAmbiguous(scalar) { return 2 }
    return Int(utf8proc_charwidth(Int32(bitPattern: value)))
  }

  /// Columns of a text on one row.
  package func columns(of text: String) -> Int { columns(ofAll: text.unicodeScalars) }

  /// Columns of a part of a text on one row.
  package func columns(of text: Substring) -> Int { columns(ofAll: text.unicodeScalars) }

  private func columns(ofAll scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// `text` with spaces behind it until it takes `width` columns; longer text is returned as it is.
  package func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  /// `text` with spaces before it until it takes `width` columns; longer text is returned as it is.
  package func rightAligned(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(of: text))) + text
  }

  /// The longest beginning of `text` that fits in `width` columns, with `…` for what was cut.
  package func truncated(_ text: String, to width: Int) -> String {
    guard columns(of: text) > width else { return text }
    let mark = "…"
    let room = width - columns(of: mark)
    guard room >= 0 else { return "" }
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += columns(of: text[index...index])
      if used > room { break }
      end = text.index(after: index)
    }
    return text[..<end] + mark
  }
}

/// The library that knows the characters of Unicode.
package enum UnicodeLibrary {
  /// `2.8.0`, and the version of Unicode that it knows.
  package static var version: String {
    "\(String(cString: utf8proc_version()))（Unicode \(String(cString: utf8proc_unicode_version()))）"
  }
}
