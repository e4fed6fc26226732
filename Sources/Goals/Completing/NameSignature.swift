/// What can be said of a name in a few words of bits, to pass over most of those that do not fit.
///
/// A name fits a pattern only if it has all bits of the pattern's signature.
struct NameSignature: Sendable, Equatable {
  /// The characters, each one of 64 bits.
  var characters: UInt64 = 0
  /// The pinyin initials.
  var initials: UInt32 = 0
  /// The pairs of them, each one of 64.
  var pairs: UInt64 = 0
  /// The pinyin initials of the first character.
  var beginning: UInt32 = 0

  /// Of a name.
  init(ofName name: some Sequence<UInt16>, pinyin: Pinyin = .standard) {
    var previous: UInt32 = 0
    for unit in name {
      let letters = pinyin.initials(of: unit)
      if characters == 0 { beginning = letters }
      characters |= Self.characterBit(unit)
      initials |= letters
      var firsts = previous
      while firsts != 0 {
        let first = firsts.trailingZeroBitCount
        firsts &= firsts - 1
        var seconds = letters
        while seconds != 0 {
          pairs |= Self.pairBit(first, seconds.trailingZeroBitCount)
          seconds &= seconds - 1
        }
      }
      previous = letters
    }
  }

  /// Of what was typed, for names that fit so well or better; pairs only count where nothing may stand
  /// between.
  init(ofTyped units: [UInt16], fitting fit: TypedPattern.Fit, pinyin: Pinyin = .standard) {
    if fit <= .beginning, let first = units.first {
      beginning = Pinyin.bit(ofLetter: first) ?? pinyin.initials(of: first)
    }
    var last: UInt16?
    // The letter before, where it is an initial for certain.
    var initial: Int?
    for unit in units {
      defer { last = unit }
      guard let bit = Pinyin.bit(ofLetter: unit) else {
        characters |= Self.characterBit(unit)
        initial = nil
        continue
      }
      guard Self.isInitial(unit, behind: last) else {
        initial = nil
        continue
      }
      initials |= bit
      let letter = bit.trailingZeroBitCount
      if let initial, fit < .scattered { pairs |= Self.pairBit(initial, letter) }
      initial = letter
    }
  }

  /// Whether a typed letter can only begin a syllable, as it cannot go on with one behind `last`.
  private static func isInitial(_ letter: UInt16, behind last: UInt16?) -> Bool {
    let last = last.flatMap { Unicode.Scalar($0) }
    switch Unicode.Scalar(letter) {
    case "a", "e", "i", "o", "u", "v": return false
    case "h": return last.map { !"zcs".unicodeScalars.contains($0) } ?? true
    case "n": return last.map { !"aeiouv".unicodeScalars.contains($0) } ?? true
    case "g": return last != "n"
    case "r": return last != "e"
    default: return true
    }
  }

  /// One of 64, the highest bits of a multiplied hash.
  static func characterBit(_ unit: UInt16) -> UInt64 {
    1 << UInt64((unit &* 0x9E37) >> 10)
  }

  private static func pairBit(_ first: Int, _ second: Int) -> UInt64 {
    1 << UInt64((first * 26 + second) % 64)
  }
}
