extension KeyDecoder {
  /// A key whose bytes begin with ESC (xterm's control sequences, and those of its relatives).
  func escapeSequence() -> Step {
    guard position + 1 < bytes.count else { return .incomplete }
    switch bytes[position + 1] {
    case UInt8(ascii: "["): return controlSequence(from: position + 2)
    case UInt8(ascii: "O"):
      guard position + 2 < bytes.count else { return .incomplete }
      return key(final: bytes[position + 2], modifier: 1).map { .key($0, 3) } ?? .skip(3)
    case 0x1B: return escapedArrow()
    case UInt8(ascii: "b"), UInt8(ascii: "B"): return .key(.wordLeft, 2)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return .key(.wordRight, 2)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): return .key(.deleteWordAfter, 2)
    case UInt8(ascii: "_"): return .key(.redo, 2)
    case 0x08, 0x7F: return .key(.deleteWordBefore, 2)
    case 0x0A, 0x0D: return .key(.lineBreak, 2)
    case 0x00...0x1F, 0x80...0xFF: return .key(.escape, 1)
    default: return .skip(2)
    }
  }

  /// Some terminals send Alt with an arrow as ESC before the arrow's sequence.
  private func escapedArrow() -> Step {
    guard position + 2 < bytes.count else { return .incomplete }
    guard bytes[position + 2] == UInt8(ascii: "[") else { return .key(.escape, 1) }
    guard position + 3 < bytes.count else { return .incomplete }
    switch bytes[position + 3] {
    case UInt8(ascii: "C"): return .key(.forward, 4)
    case UInt8(ascii: "D"): return .key(.back, 4)
    default: return .key(.escape, 1)
    }
  }

  /// `ESC [` parameters, intermediates, final byte (ECMA-48 §5.4).
  private func controlSequence(from start: Int) -> Step {
    var end = start
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return end - start > 64 ? .skip(end - position) : .incomplete }
    let length = end + 1 - position
    let final = bytes[end]
    guard (0x40...0x7E).contains(final) else { return .skip(end - position) }
    if final == UInt8(ascii: "["), end == start {
      // The Linux console's function keys carry one more byte.
      guard end + 1 < bytes.count else { return .incomplete }
      return bytes[end + 1] == UInt8(ascii: "A") ? .key(.help, length + 1) : .skip(length + 1)
    }
    // A private marker (`<=>?`) makes another language of it: mouse reports, answers to queries.
    if end > start, bytes[start] >= 0x3C { return .skip(length) }
    let parameters = bytes[start..<end].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    )
    .map { Int(String(decoding: $0, as: UTF8.self)) ?? 1 }
    let modifier = parameters.count > 1 ? parameters[1] : 1
    guard final == UInt8(ascii: "~") else {
      return key(final: final, modifier: modifier).map { .key($0, length) } ?? .skip(length)
    }
    switch parameters[0] {
    case 1, 7: return .key(modifier == 1 ? .rowStart : .textStart, length)
    case 4, 8: return .key(modifier == 1 ? .rowEnd : .textEnd, length)
    case 3: return .key(modifier == 1 ? .delete : .deleteWordAfter, length)
    case 11: return .key(.help, length)
    case 200: return .pasteBegins(length)
    default: return .skip(length)
    }
  }

  /// Keys that are told apart by their last byte; the modifier is 1 for none, 3 for Alt.
  private func key(final: UInt8, modifier: Int) -> Key? {
    switch (final, modifier) {
    case (UInt8(ascii: "A"), _): .up
    case (UInt8(ascii: "B"), _): .down
    case (UInt8(ascii: "C"), 1): .right
    case (UInt8(ascii: "C"), 3): .forward
    case (UInt8(ascii: "C"), _): .wordRight
    case (UInt8(ascii: "D"), 1): .left
    case (UInt8(ascii: "D"), 3): .back
    case (UInt8(ascii: "D"), _): .wordLeft
    case (UInt8(ascii: "H"), 1): .rowStart
    case (UInt8(ascii: "H"), _): .textStart
    case (UInt8(ascii: "F"), 1): .rowEnd
    case (UInt8(ascii: "F"), _): .textEnd
    case (UInt8(ascii: "M"), _): .enter
    case (UInt8(ascii: "P"), _): .help
    case (UInt8(ascii: "Z"), _): .back
    default: nil
    }
  }
}
