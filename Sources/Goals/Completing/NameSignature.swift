/// What can be said of a name in two words of bits, to pass over most of those that do not fit.
///
/// A name fits a pattern only if it has all bits of the pattern's signature.
struct NameSignature: Sendable, Equatable {
  /// The characters, each one of 64 bits.
  var characters: UInt64 = 0
  /// The pinyin initials, 26 bits, and the pairs of them, each one of the other 38.
  var initials: UInt64 = 0

  /// Of a name.
  init(ofName name: some Sequence<UInt16>, pinyin: Pinyin = .standard) {
    var previous: UInt32 = 0
    for unit in name {
      characters |= Self.characterBit(unit)
      let letters = pinyin.initials(of: unit)
      initials |= UInt64(letters)
      var firsts = previous
      while firsts != 0 {
        let first = firsts.trailingZeroBitCount
        firsts &= firsts - 1
        var seconds = letters
        while seconds != 0 {
          initials |= Self.pairBit(first, seconds.trailingZeroBitCount)
          seconds &= seconds - 1
        }
      }
      previous = letters
    }
  }

  /// Of what was typed; pairs only count where nothing may stand between.
  init(ofTyped units: [UInt16], allowsScattered: Bool) {
    var previous: Int?
    for unit in units {
      guard let bit = Pinyin.bit(ofLetter: unit) else {
        characters |= Self.characterBit(unit)
        previous = nil
        continue
      }
      guard bit & Self.onlyInitials != 0 else {
        previous = nil
        continue
      }
      initials |= UInt64(bit)
      let letter = bit.trailingZeroBitCount
      if let previous, !allowsScattered { initials |= Self.pairBit(previous, letter) }
      previous = letter
    }
  }

  /// Letters that stand nowhere in a syllable but at its beginning.
  private static let onlyInitials: UInt32 = "bpmfdtlkjqxzcsyw".utf8.reduce(0) {
    $0 | 1 << UInt32($1 - 0x61)
  }

  private static func characterBit(_ unit: UInt16) -> UInt64 {
    1 << UInt64(unit &* 0x9E37 >> 10)
  }

  private static func pairBit(_ first: Int, _ second: Int) -> UInt64 {
    1 << UInt64(26 + (first * 26 + second) % 38)
  }
}
