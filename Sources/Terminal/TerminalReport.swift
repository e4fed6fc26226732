internal import TextColumns

/// The terminal's answer to where the cursor is, picked out of what is typed (`ESC [ row ; column R`).
///
/// It is taken for an answer only while one is expected: at other times these are the bytes of F3 with
/// a modifier.
struct TerminalReport {
  /// How long an answer may take.
  private static let limit = Duration.milliseconds(100)

  private var asked: ContinuousClock.Instant?
  private var column: Int?

  mutating func expect() {
    asked = .now
  }

  /// The time in which an answer may yet come; nil when none is under way.
  var timeLeft: Duration? {
    guard let asked, asked.duration(to: .now) < Self.limit else { return nil }
    return Self.limit - asked.duration(to: .now)
  }

  /// How wide the terminal drew the one character before the cursor.
  mutating func take() -> AmbiguousWidth? {
    defer { column = nil }
    return column.flatMap { AmbiguousWidth(rawValue: $0 - 1) }
  }

  /// Cuts the answer out of the bytes that are not keys yet; everything else stays.
  mutating func find(in decoder: inout KeyDecoder, new count: Int) {
    guard asked != nil else { return }
    // An answer may have begun in what was read before.
    var start = max(decoder.position, decoder.bytes.count - count - 16)
    while let escape = decoder.bytes[start...].firstIndex(of: 0x1B) {
      let body = decoder.bytes[escape...].dropFirst(2)
        .prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
      let numbers = body.split(separator: UInt8(ascii: ";")).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
      if decoder.bytes[escape...].dropFirst().first == UInt8(ascii: "["), numbers.count == 2,
        body.endIndex < decoder.bytes.count, decoder.bytes[body.endIndex] == UInt8(ascii: "R")
      {
        column = numbers[1]
        asked = nil
        decoder.bytes.removeSubrange(escape...body.endIndex)
        return
      }
      start = escape + 1
    }
  }
}
