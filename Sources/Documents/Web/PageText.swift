/// The text of a web page's element as a browser shows it.
enum PageText {
  /// Stands in collected text where a block begins or ends.
  static let blockBreak: UInt8 = 0x1E
  /// Stands in collected text for `<br>`.
  static let lineBreak: UInt8 = 0x1F

  /// Runs of white space are one space, none at all between Chinese characters where a line of the
  /// source ended; non-breaking spaces are spaces that stay.
  static func clean(
    _ bytes: [UInt8], isPreformatted: Bool = false, joinsChinese: Bool = true
  ) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var scalars: [Unicode.Scalar] = []
    var space: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{1E}":
        space = []
        if !scalars.isEmpty && scalars.last != "\n" { scalars.append("\n") }
      case "\u{1F}":
        space = []
        scalars.append("\n")
      case " ", "\t", "\n", "\r":
        if isPreformatted { scalars.append(scalar) } else { space.append(scalar) }
      default:
        append(&space, before: scalar, to: &scalars, joinsChinese)
        scalars.append(scalar == "\u{A0}" ? " " : scalar)
      }
    }
    while let last = scalars.last, last == "\n" || last == " " { scalars.removeLast() }
    while scalars.first == "\n" { scalars.removeFirst() }
    var result = ""
    result.unicodeScalars += scalars
    return result
  }

  private static func append(
    _ space: inout [Unicode.Scalar], before next: Unicode.Scalar,
    to scalars: inout [Unicode.Scalar], _ joinsChinese: Bool
  ) {
    defer { space = [] }
    guard !space.isEmpty, let last = scalars.last, last != "\n" else { return }
    let isWrap = joinsChinese && space.contains { $0 == "\n" || $0 == "\r" }
    if isWrap && (last.value > 0x2E7F || next.value > 0x2E7F) { return }
    scalars.append(" ")
  }
}
