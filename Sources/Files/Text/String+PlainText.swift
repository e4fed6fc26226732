extension String {
  /// The text with each run of control characters as one space, since plain text cannot hold them;
  /// TAB and line breaks are kept if asked for.
  func replacingControls(keepingBreaks: Bool) -> String {
    let isReplaced = { (byte: UInt8) in
      byte == 0x7F || byte < 0x20 && !(keepingBreaks && byte >= 0x09 && byte <= 0x0D)
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

  /// The text with one line feed for each line break.
  var withLineFeeds: String {
    utf8.contains(0x0D) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
  }

  /// The text as XML can hold it: line feeds for all line breaks, no other control characters but
  /// TAB, and none of the two code points that are no characters.
  var documentText: String {
    guard mayHoldWhatXMLRefuses else { return self }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\r", "\u{B}", "\u{C}": scalars.append("\n")
      case "\u{0}"..<"\t", "\u{E}"..<" ", "\u{7F}", "\u{FFFE}", "\u{FFFF}": scalars.append(" ")
      default: scalars.append(scalar)
      }
      last = scalar
    }
    return String(scalars)
  }

  /// Looked at as bytes, all of them, which takes less time than ending early; nearly no text does.
  ///
  /// U+FFC0 to U+FFFF begin with EF BF; the last two of them are no characters.
  private var mayHoldWhatXMLRefuses: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var found: UInt8 = 0
      var before: UInt8 = 0
      for byte in bytes {
        let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
        found |= isControl || byte == 0xBF && before == 0xEF ? 1 : 0
        before = byte
      }
      return found > 0
    } ?? true
  }

  /// The text as a page shows it: without marks that cannot be seen and turn the order of others.
  var pageText: String {
    let text = documentText
    guard text.unicodeScalars.contains(where: \.isUnseen) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnseen }))
  }
}

extension Unicode.Scalar {
  /// Whether it has no width and no shape, and belongs to no emoji.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension Substring {
  /// The text up to its last character that is no space, looking at bytes only.
  var withoutLastSpaces: Substring {
    self[..<(utf8.lastIndex { $0 != 0x20 }.map(utf8.index(after:)) ?? startIndex)]
  }
}
