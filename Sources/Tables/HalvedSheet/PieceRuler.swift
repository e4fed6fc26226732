/// Measures text as the printing program wraps it: ASCII takes one column, all else two.
struct PieceRuler {
  private let noLineStart: [UInt32]
  private let noLineEnd: [UInt32]

  init(_ form: HalvedSheet.Form) {
    noLineStart = form.noLineStart.unicodeScalars.map(\.value)
    noLineEnd = form.noLineEnd.unicodeScalars.map(\.value)
  }

  /// The columns of the whole text, and those of its beginning that no line break may part.
  ///
  /// Digits and Latin letters stay together; a character stays with those behind it that no line
  /// may begin with, and then with the digits before it too.
  func measure(_ text: ArraySlice<UInt8>) -> (width: Int, firstUnit: Int) {
    var width = 0
    var position = text.startIndex
    var unit = Unit()
    while position < text.endIndex {
      let (scalar, length) = Self.scalar(at: position, in: text)
      let columns = scalar < 0x80 ? 1 : 2
      if !unit.isComplete {
        unit.add(
          columns, isLatin: scalar < 0x80, sticksBack: noLineStart.contains(scalar),
          sticksAhead: noLineEnd.contains(scalar))
      }
      width += columns
      position += length
    }
    return (width, unit.columns)
  }

  private struct Unit {
    /// Columns that stay together for certain.
    var columns = 0
    /// Columns of a character behind digits, which stays if the next one sticks to it.
    private var pending = 0
    private var isLatin: Bool?
    private(set) var isComplete = false

    mutating func add(_ added: Int, isLatin latin: Bool, sticksBack: Bool, sticksAhead: Bool) {
      if sticksBack {
        columns += pending + added
        pending = 0
        if isLatin == nil { isLatin = false }
      } else if isLatin == nil {
        columns += added
        isLatin = sticksAhead ? nil : latin
      } else if isLatin == true, pending == 0 {
        if latin { columns += added } else { pending = added }
      } else {
        isComplete = true
      }
    }
  }

  /// The scalar that begins at `position`; broken UTF-8 counts byte by byte.
  private static func scalar(at position: Int, in text: ArraySlice<UInt8>) -> (UInt32, Int) {
    let lead = text[position]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, position + length <= text.endIndex else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[position + offset] & 0x3F) }
    return (value, length)
  }
}
