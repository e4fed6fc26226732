/// Text cut into the overlapping pairs by which Chinese, which has no spaces, can be found.
///
/// Bytes, because an import makes hundreds of pairs an entry.
package struct SearchGrams: Sendable {
  /// The grams in UTF-8, with a space behind each.
  package private(set) var bytes: [UInt8] = []

  package init() {
    bytes.reserveCapacity(4096)
  }

  /// Appends the pairs of every run of letters, and each run's last letter alone: `农田补` gives
  /// `n农田 n田补 n补`.
  ///
  /// With `single`, every letter stands alone behind that mark. A mark is an ASCII letter that tells where a pair stands; it keeps what is rare in one place
  /// apart from what is common in another.
  package mutating func append(_ text: String, mark: Unicode.Scalar, single: Unicode.Scalar? = nil)
  {
    let start = bytes.count
    // No scalar makes more: a pair of eight bytes and a single one of four, each with mark and space.
    bytes.append(contentsOf: repeatElement(0, count: (text.utf8.count + 1) * 16))
    let written = bytes.withUnsafeMutableBufferPointer { bytes in
      var writer = Writer(bytes: bytes, end: start)
      var previous: Unicode.Scalar?
      for scalar in text.unicodeScalars {
        let next = scalar.searchFolded
        if let previous { writer.write(mark, previous, next) }
        if let single, let next { writer.write(single, next, nil) }
        previous = next
      }
      if let previous { writer.write(mark, previous, nil) }
      return writer.end
    }
    bytes.removeLast(bytes.count - written)
  }

  /// Appends a word that is a gram as it stands.
  package mutating func append(word: String) {
    bytes.append(contentsOf: word.utf8)
    bytes.append(0x20)
  }

  mutating func append(letters: [UInt8]) {
    bytes.append(contentsOf: letters)
    bytes.append(0x20)
  }

  /// Puts grams where there is room for them.
  private struct Writer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var end: Int

    @inline(__always)
    mutating func write(_ mark: Unicode.Scalar, _ first: Unicode.Scalar, _ second: Unicode.Scalar?)
    {
      put(mark.value)
      add(first)
      if let second { add(second) }
      put(0x20)
    }

    @inline(__always)
    private mutating func add(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      switch value {
      case 0x800..<0x10000:
        put(0xE0 | value >> 12)
        put(0x80 | value >> 6 & 0x3F)
        put(0x80 | value & 0x3F)
      default:
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(UInt32(byte)) }
      }
    }

    @inline(__always)
    private mutating func put(_ byte: UInt32) {
      bytes[end] = UInt8(truncatingIfNeeded: byte)
      end += 1
    }
  }
}
