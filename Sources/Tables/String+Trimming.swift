extension String {
  /// The text without spaces, tabs, ideographic spaces and line breaks at its ends.
  package var trimmed: String {
    // Most cells have no spaces at all; the ideographic space is E3 80 80.
    let isTrimmed = utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.isEmpty { return true }
      let (first, last) = (bytes[0], bytes[bytes.count - 1])
      return first > 0x20 && first != 0xE3 && last > 0x20 && last != 0x80
    }
    if isTrimmed == true { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isOuterSpace }),
      let end = scalars.lastIndex(where: { !$0.isOuterSpace })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Whether there is nothing in it but the spaces that `trimmed` takes away.
  var isEmptyCell: Bool {
    guard let first = utf8.first else { return true }
    return (first <= 0x20 || first == 0xE3) && unicodeScalars.allSatisfy(\.isOuterSpace)
  }

  /// Its beginning, short enough to quote in a sentence.
  var excerpt: String {
    let beginning = prefix(21)
    return beginning.count > 20 ? beginning.prefix(20) + "…" : self
  }

  /// Whether both texts are the same when white space is left out.
  func equalsIgnoringSpaces(_ other: String) -> Bool {
    let isText = { (scalar: Unicode.Scalar) in !scalar.isOuterSpace }
    return unicodeScalars.lazy.filter(isText).elementsEqual(
      other.unicodeScalars.lazy.filter(isText))
  }
}

extension Unicode.Scalar {
  fileprivate var isOuterSpace: Bool {
    self == " " || self == "\t" || self == "\u{3000}" || self == "\n" || self == "\r"
  }
}
