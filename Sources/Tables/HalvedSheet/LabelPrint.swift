/// A label as its cell prints it: the lines that it is wrapped to.
struct LabelPrint {
  let lines: [[UInt8]]

  init(_ label: String, ruler: PieceRuler, wrapColumns: Int) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for character in label {
      let next = line + Array(character.utf8)
      if !line.isEmpty && ruler.measure(next[...]).width > wrapColumns {
        lines.append(line)
        line = Array(character.utf8)
      } else {
        line = next
      }
    }
    self.lines = line.isEmpty ? lines : lines + [line]
  }

  /// Whether the label stands in `pieces` from `index` on, each of its lines on a line.
  func stands(at index: Int, in pieces: ArraySlice<Piece>) -> Bool {
    guard index + lines.count <= pieces.endIndex else { return false }
    for (offset, line) in lines.enumerated() {
      let piece = pieces[index + offset]
      let mayShareLine = offset == lines.count - 1
      guard piece.isFirst, piece.isLast || mayShareLine, piece.text.elementsEqual(line) else {
        return false
      }
    }
    return true
  }

  /// How many bytes of another cell stand before the label, which begins inside `pieces[index]`.
  func bytesBefore(at index: Int, in pieces: ArraySlice<Piece>) -> Int? {
    guard let line = lines.first, index + lines.count <= pieces.endIndex else { return nil }
    let piece = pieces[index]
    guard piece.isFirst, piece.isLast || lines.count == 1, piece.text.count > line.count,
      piece.text.suffix(line.count).elementsEqual(line)
    else { return nil }
    for (offset, line) in lines.enumerated().dropFirst() {
      let piece = pieces[index + offset]
      let mayShareLine = offset == lines.count - 1
      guard piece.isFirst, piece.isLast || mayShareLine, piece.text.elementsEqual(line) else {
        return nil
      }
    }
    return piece.text.count - line.count
  }
}
