extension String {
  /// The text with each run of control characters as one space, since plain text cannot hold them;
  /// TAB and line breaks are kept if asked for.
  func replacingControls(keepingBreaks: Bool) -> String {
    let isReplaced = { (byte: UInt8) in
      byte < 0x20 && !(keepingBreaks && byte >= 0x09 && byte <= 0x0D)
    }
    guard utf8.contains(where: isReplaced) else { return self }
    var bytes: [UInt8] = []
    var isInRun = false
    for byte in utf8 {
      let isControl = isReplaced(byte)
      if !isControl { bytes.append(byte) } else if !isInRun { bytes.append(0x20) }
      isInRun = isControl
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as XML can hold it: line feeds for all line breaks, no other control characters but
  /// TAB, and none of the two code points that are no characters.
  var documentText: String {
    let isSuspect = { (byte: UInt8) in byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0xEF }
    guard utf8.contains(where: isSuspect) else { return self }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\r", "\u{B}", "\u{C}": scalars.append("\n")
      case "\u{0}"..<"\t", "\u{E}"..<" ", "\u{FFFE}", "\u{FFFF}": scalars.append(" ")
      default: scalars.append(scalar)
      }
      last = scalar
    }
    return String(scalars)
  }
}

extension Substring {
  /// The text up to its last character that is no space, looking at bytes only.
  var withoutLastSpaces: Substring {
    self[..<(utf8.lastIndex { $0 != 0x20 }.map(utf8.index(after:)) ?? startIndex)]
  }
}
