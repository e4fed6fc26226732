/// One cell of delimited text.
struct DelimitedCell {
  var text: String
  /// The position of the separator or line feed behind it, or the end of the file.
  var end: Int
  /// Line feeds inside it.
  var lineBreaks = 0
  /// Whether it begins with a quotation mark that nothing closes.
  var isOpen = false

  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22

  /// The cell that begins at `start`.
  ///
  /// Quotation marks that do not enclose the whole cell are part of its text.
  init(in text: [UInt8], at start: Int, separator: UInt8 = tab) {
    var end = start
    if start < text.count, text[start] == Self.quote {
      if let closed = DelimitedCell(
        quotedIn: text, at: start, separator: separator, isOpen: &isOpen)
      {
        self = closed
        return
      }
    }
    while end < text.count, text[end] != separator, text[end] != Self.lineFeed { end += 1 }
    let endsLine = end == text.count || text[end] == Self.lineFeed
    let hasReturn = endsLine && end > start && text[end - 1] == Self.carriageReturn
    self.text = String(decoding: text[start..<(hasReturn ? end - 1 : end)], as: UTF8.self)
    self.end = end
  }

  private init?(quotedIn text: [UInt8], at start: Int, separator: UInt8, isOpen: inout Bool) {
    var bytes: [UInt8] = []
    var position = start + 1
    while position < text.count {
      if text[position] != Self.quote {
        if text[position] == Self.lineFeed { lineBreaks += 1 }
        bytes.append(text[position])
        position += 1
      } else if position + 1 < text.count, text[position + 1] == Self.quote {
        bytes.append(Self.quote)
        position += 2
      } else {
        end = position + 1
        if end < text.count, text[end] == Self.carriageReturn { end += 1 }
        guard end >= text.count || text[end] == separator || text[end] == Self.lineFeed else {
          return nil
        }
        self.text = String(decoding: bytes, as: UTF8.self)
        return
      }
    }
    isOpen = true
    return nil
  }

  /// Writes `cell`, in quotation marks if it needs them.
  static func append(
    _ cell: String, to text: inout [UInt8], by delimiter: DelimitedText.Delimiter
  ) {
    let bytes = cell.utf8
    // A mark inside a cell is text between tabs, but ends a cell between commas.
    let isQuoted =
      bytes.first == quote
      || bytes.contains {
        $0 == delimiter.rawValue || $0 == tab || $0 == lineFeed || $0 == carriageReturn
          || $0 == quote && delimiter == .comma
      }
    guard isQuoted else {
      text += bytes
      return
    }
    text.append(quote)
    for byte in bytes {
      if byte == quote { text.append(quote) }
      text.append(byte)
    }
    text.append(quote)
  }
}
