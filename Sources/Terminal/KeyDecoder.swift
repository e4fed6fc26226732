/// Turns the bytes of a terminal into keys, however they are cut into reads.
///
/// Bytes that are not UTF-8, unknown sequences and unused control characters are passed over:
/// neither U+FFFD nor a control character ever becomes text.
struct KeyDecoder {
  var bytes: [UInt8] = []
  /// Bytes before this position have been turned into keys.
  var position = 0
  /// Set between the marks of a bracketed paste.
  var paste: PasteState?
  /// Set after Ctrl-X, which waits for its second key as long as the clerk does.
  private var hasPrefix = false

  /// Takes in what was read.
  mutating func feed(_ new: some Sequence<UInt8>) {
    if position == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.count < 1 << 16)
      position = 0
      paste?.searched = 0
    }
    bytes.append(contentsOf: new)
  }

  /// Whether bytes are left that do not make a key yet.
  var isIncomplete: Bool { position < bytes.count }

  /// The next whole key, or nil until more bytes come.
  mutating func next() -> Key? {
    while position < bytes.count {
      if paste != nil {
        guard let key = nextInPaste() else { return nil }
        return key
      }
      if bytes[position] == 0x18 {
        position += 1
        hasPrefix = true
        continue
      }
      if hasPrefix {
        hasPrefix = false
        if let key = Self.afterPrefix(bytes[position]) {
          position += 1
          return key
        }
      }
      switch step() {
      case .key(let key, let length):
        position += length
        return key
      case .skip(let length):
        position += length
      case .pasteBegins(let length):
        position += length
        paste = PasteState(searched: position)
      case .incomplete:
        return nil
      }
    }
    return nil
  }

  /// Settles what is incomplete after a pause: a lone escape byte was the Escape key, a broken
  /// sequence is dropped, a paste is handed out as far as it has come.
  mutating func pause() -> Key? {
    guard isIncomplete || paste != nil else { return nil }
    if paste != nil { return pasteSoFar() }
    let isEscape = bytes[position...].allSatisfy { $0 == 0x1B }
    position = isEscape ? position + 1 : bytes.count
    return isEscape ? .escape : nil
  }

  private static func afterPrefix(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x05: .openEditor
    case 0x12: .redo
    case 0x15: .undo
    default: nil
    }
  }

  enum Step {
    case key(Key, Int)
    case skip(Int)
    case pasteBegins(Int)
    case incomplete
  }

  private func step() -> Step {
    let byte = bytes[position]
    switch byte {
    case 0x1B: return escapeSequence()
    case 0x00...0x1F, 0x7F: return control(byte).map { .key($0, 1) } ?? .skip(1)
    default: return scalar()
    }
  }

  private func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x01: .textStart
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .textEnd
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x0B: .deleteToEnd
    case 0x0C: .clearScreen
    case 0x0E: .nextChoice
    case 0x10: .previousChoice
    case 0x15: .deleteLine
    case 0x17: .deleteWordBefore
    case 0x19: .yank
    case 0x1A: .suspend
    case 0x1F: .undo
    default: nil
    }
  }

  /// One scalar in UTF-8 (Unicode 15, table 3-7); a byte that fits nowhere is passed over alone.
  private func scalar() -> Step {
    let lead = bytes[position]
    let length: Int
    switch lead {
    case 0x20...0x7E: return .key(.character(Unicode.Scalar(lead)), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .skip(1)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard position + offset < bytes.count else { return .incomplete }
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return .skip(offset) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isOverlong = value < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80)
    guard !isOverlong, let scalar = Unicode.Scalar(value), scalar.mayBeTyped else {
      return .skip(length)
    }
    return .key(.character(scalar), length)
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in a line: no control, and not the mark of text damaged elsewhere.
  var mayBeTyped: Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && value != 0xFFFD
  }
}
