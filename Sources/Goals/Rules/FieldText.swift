/// The text of one field, with what rules ask of it again and again.
package final class FieldText: Sendable {
  package let path: FieldPath
  package let text: String
  package let scalars: [Unicode.Scalar]
  package let traits: TextTraits

  package init(_ path: FieldPath, _ text: String) {
    self.path = path
    self.text = text
    scalars = Array(text.unicodeScalars)
    traits = TextTraits(scalars)
  }

  package var isBlank: Bool { traits.isDisjoint(with: .ink) }

  /// The text with other scalars in the places of `range`.
  package func replacing(_ range: Range<Int>, with other: String) -> String {
    var scalars = self.scalars
    scalars.replaceSubrange(range, with: Array(other.unicodeScalars))
    return String(scalars)
  }

  package func excerpt(_ range: Range<Int>) -> String { String(scalars[range]) }

  /// The range with up to three scalars of its sentence on either side, for a message to quote.
  func surroundings(of range: Range<Int>) -> String {
    let ends: [Unicode.Scalar] = ["。", "\n"]
    let before = scalars[..<range.lowerBound].suffix(3)
    let after = scalars[range.upperBound...].prefix(3)
    let start = before.lastIndex(where: ends.contains).map { $0 + 1 } ?? before.startIndex
    let end = after.firstIndex(where: ends.contains) ?? after.endIndex
    return excerpt(start..<end)
  }
}

extension String {
  /// A text of these scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

/// What kinds of scalars a text has: one pass that lets most rules look no further.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let ink = TextTraits(rawValue: 1)
  package static let space = TextTraits(rawValue: 2)
  package static let digit = TextTraits(rawValue: 4)
  /// Full-width letters, digits and signs other than punctuation of Chinese text.
  package static let fullWidth = TextTraits(rawValue: 8)
  package static let halfWidthMark = TextTraits(rawValue: 16)
  package static let bracket = TextTraits(rawValue: 32)
  package static let angle = TextTraits(rawValue: 64)
  package static let invisible = TextTraits(rawValue: 128)

  init(_ scalars: [Unicode.Scalar]) {
    var traits: TextTraits = []
    for scalar in scalars { traits.formUnion(Self.of(scalar)) }
    self = traits
  }

  private static func of(_ scalar: Unicode.Scalar) -> TextTraits {
    switch scalar.value {
    case 0x4E00...0x9FFF: .ink
    case 0x20, 0x3000, 0xA0, 0x09, 0x0A, 0x0D, 0x2000...0x200A: .space
    case 0x30...0x39: [.ink, .digit]
    case 0xFF10...0xFF19: [.ink, .digit, .fullWidth]
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0F: [.ink, .fullWidth]
    case 0x2C, 0x3A, 0x3B, 0x3F, 0x21: [.ink, .halfWidthMark]
    case 0x28, 0x29: [.ink, .bracket, .halfWidthMark]
    case 0x5B, 0x5D, 0x7B, 0x7D, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D, 0xFF5B, 0xFF5D, 0x3008...0x3011,
      0x3014...0x301B, 0x2018...0x201D:
      [.ink, .bracket]
    case 0x3C, 0x3E, 0xFF1C, 0xFF1E: [.ink, .angle]
    case _ where scalar.isInvisible: .invisible
    default: .ink
    }
  }
}

extension Unicode.Scalar {
  /// Whether nothing is seen of it although it is no space: zero-width, bidirectional and other
  /// controls.
  var isInvisible: Bool {
    switch value {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160,
      0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164,
      0xFEFF, 0xFFA0, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  var isChinese: Bool { (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) }
  var isSpace: Bool { TextTraits.spaces.contains(value) || (0x2000...0x200A).contains(value) }
  var isDigit: Bool { (0x30...0x39).contains(value) }
}

extension TextTraits {
  fileprivate static let spaces: [UInt32] = [0x20, 0x3000, 0xA0, 0x09]
}
