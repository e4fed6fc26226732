/// What stands on one line without a gap, in one cell or, where cells are glued, in two.
struct Piece {
  var text: ArraySlice<UInt8>
  /// The line of the file, from 1.
  var line: Int
  /// Whether an empty line or a page break stands before its line.
  var followsGap: Bool
  /// Whether nothing stands before it on its line, and nothing behind it.
  var isFirst = true
  var isLast = true
  /// Whether spaces stand before it at the line's beginning.
  var isIndented = false
  /// Printed columns, spaces of its indent included.
  var width: Int
  /// Printed columns of its beginning that no line break may part.
  var firstUnit: Int
  /// Of its text.
  let hash: UInt64

  init(_ text: ArraySlice<UInt8>, line: Int, followsGap: Bool, ruler: PieceRuler) {
    self.text = text
    self.line = line
    self.followsGap = followsGap
    (width, firstUnit) = ruler.measure(text)
    hash = text.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether both print the same.
  func equals(_ other: Piece) -> Bool {
    hash == other.hash && text == other.text
  }

  /// Whether its text ends a sentence.
  var endsSentence: Bool { text.suffix(3) == [0xE3, 0x80, 0x82] }
}

extension Sequence<Piece> {
  /// The text of a cell: its lines without anything between, its gaps in a line as one space.
  var cellText: String {
    var bytes: [UInt8] = []
    var line: Int?
    for piece in self {
      if piece.line == line { bytes.append(0x20) }
      bytes += piece.text
      line = piece.line
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
