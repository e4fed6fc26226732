/// Text cut into the overlapping pairs by which Chinese, which has no spaces, can be found.
///
/// Bytes, because an import makes hundreds of pairs an entry.
package struct SearchGrams: Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  /// The grams with a space behind each.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends the pairs of every run of letters, and each run's last letter alone: `农田补` gives
  /// `n农田 n田补 n补`.
  ///
  /// With `single`, every letter stands alone behind that mark. A mark is an ASCII letter that tells where a pair stands; it keeps what is rare in one place
  /// apart from what is common in another.
  package mutating func append(_ text: String, mark: Unicode.Scalar, single: Unicode.Scalar? = nil)
  {
    let mark = UInt8(truncatingIfNeeded: mark.value)
    let single = single.map { UInt8(truncatingIfNeeded: $0.value) }
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let next = scalar.searchFolded
      if let previous {
        bytes.append(mark)
        add(previous)
        if let next { add(next) }
        bytes.append(0x20)
      }
      if let single, let next {
        bytes.append(single)
        add(next)
        bytes.append(0x20)
      }
      previous = next
    }
    guard let previous else { return }
    bytes.append(mark)
    add(previous)
    bytes.append(0x20)
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

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: bytes.append(UInt8(scalar.value))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar.value >> 12))
      bytes.append(UInt8(0x80 | scalar.value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar.value & 0x3F))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
