/// 拼音首字母: the letters that Chinese characters may begin with (`Catalog/initials.txt`).
///
/// The characters are level 1 of GB 2312, which is ordered by pinyin, with the other readings of
/// those that have several.
package struct PinyinInitials: Sendable {
  /// For each scalar from U+4E00 on, a bit for each letter.
  private var letters: [UInt32]

  package static let standard = PinyinInitials(
    lines: embeddedFile("Catalog/initials.txt").map { String(decoding: $0, as: UTF8.self) } ?? "")

  /// Each line is a letter, a space, and characters.
  package init(lines: String) {
    letters = Array(repeating: 0, count: 0x9FFF - 0x4E00 + 1)
    var bit: UInt32 = 0
    for scalar in lines.unicodeScalars {
      if let letter = Self.bit(of: scalar) {
        bit = letter
      } else if let index = Self.index(of: scalar) {
        letters[index] |= bit
      }
    }
  }

  /// Whether a character may be pronounced with this letter first; Latin letters begin themselves.
  package func may(_ scalar: Unicode.Scalar, begin letter: Unicode.Scalar) -> Bool {
    guard let bit = Self.bit(of: letter) else { return false }
    return bits(of: scalar) & bit != 0
  }

  /// Appends every three letters in a row that `text` may begin with, and the one or two at an end,
  /// each behind `mark`.
  package func appendGrams(
    of text: String, mark: Unicode.Scalar, to grams: inout SearchGrams
  ) {
    let bits = text.unicodeScalars.map(bits)
    var letters = [UInt8(truncatingIfNeeded: mark.value)]
    for start in bits.indices where bits[start] != 0 {
      append(bits[start..<min(start + 3, bits.count)], after: &letters, to: &grams)
    }
  }

  private func append(
    _ bits: ArraySlice<UInt32>, after letters: inout [UInt8], to grams: inout SearchGrams
  ) {
    guard var rest = bits.first, rest != 0 else { return grams.append(letters: letters) }
    while rest != 0 {
      letters.append(UInt8(ascii: "a") + UInt8(rest.trailingZeroBitCount))
      append(bits.dropFirst(), after: &letters, to: &grams)
      letters.removeLast()
      rest &= rest - 1
    }
  }

  private func bits(of scalar: Unicode.Scalar) -> UInt32 {
    if let index = Self.index(of: scalar) { return letters[index] }
    return scalar.searchFolded.flatMap(Self.bit) ?? 0
  }

  private static func bit(of letter: Unicode.Scalar) -> UInt32? {
    ("a"..."z").contains(letter) ? 1 << (letter.value - 0x61) : nil
  }

  private static func index(of scalar: Unicode.Scalar) -> Int? {
    (0x4E00...0x9FFF).contains(scalar.value) ? Int(scalar.value - 0x4E00) : nil
  }
}

extension String {
  /// Whether the text begins with characters of these initials: `sqds` of 社区读书角.
  ///
  /// False for initials that are empty or hold anything but `a` to `z`.
  package func begins(withInitials initials: String) -> Bool {
    let isLetters = initials.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    guard isLetters, !initials.isEmpty else { return false }
    var letters = initials.unicodeScalars[...]
    for scalar in unicodeScalars {
      guard let letter = letters.first else { return true }
      guard PinyinInitials.standard.may(scalar, begin: letter) else { return false }
      letters.removeFirst()
    }
    return letters.isEmpty
  }
}
