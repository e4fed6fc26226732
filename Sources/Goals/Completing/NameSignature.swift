/// What can be said of a name in a few bits, to pass over most of those that do not fit.
///
/// A name fits a pattern only if it has all bits of the pattern's signature.
struct NameSignature: Sendable, Equatable {
  /// The numbers of its bits, some of them perhaps twice: pinyin initials, pairs of initials, characters,
  /// and the initials of the first character.
  private(set) var bits: [Int] = []
  /// The characters, each one of 64.
  private(set) var characters: UInt64 = 0

  private static let letters = 26
  private static let pairs = letters
  private static let firstCharacter = pairs + letters * letters
  private static let beginning = firstCharacter + 64
  static let bitCount = beginning + letters

  /// Of a name.
  init(ofName name: some Sequence<UInt16>, pinyin: Pinyin = .standard) {
    var previous: UInt32 = 0
    for unit in name {
      let initials = pinyin.initials(of: unit)
      if bits.isEmpty { add(initials, from: Self.beginning) }
      add(initials, behind: previous)
      add(character: unit)
      previous = initials
    }
  }

  /// Of what was typed, for names that fit so well or better; pairs only count where nothing may stand
  /// between.
  init(ofTyped units: [UInt16], fitting fit: TypedPattern.Fit, pinyin: Pinyin = .standard) {
    if fit <= .beginning, let first = units.first {
      add(pinyin.initials(of: first), from: Self.beginning)
    }
    // The unit before, and its initials where it is or begins a character for certain.
    var last: UInt16?
    var previous: UInt32 = 0
    for unit in units {
      let isLetter = Pinyin.bit(ofLetter: unit) != nil
      if !isLetter { add(character: unit) }
      let begins = !isLetter || Self.isInitial(unit, behind: last)
      let initials = begins ? pinyin.initials(of: unit) : 0
      add(initials, behind: fit < .scattered ? previous : 0)
      (last, previous) = (unit, initials)
    }
  }

  private mutating func add(character unit: UInt16) {
    let bit = Self.characterBit(unit)
    characters |= bit
    bits.append(Self.firstCharacter + bit.trailingZeroBitCount)
  }

  /// The initials of a character, and their pairs with those of the one before.
  private mutating func add(_ initials: UInt32, behind previous: UInt32) {
    add(initials, from: 0)
    var rest = previous
    while rest != 0 {
      add(initials, from: Self.pairs + rest.trailingZeroBitCount * Self.letters)
      rest &= rest - 1
    }
  }

  private mutating func add(_ initials: UInt32, from start: Int) {
    var rest = initials
    while rest != 0 {
      bits.append(start + rest.trailingZeroBitCount)
      rest &= rest - 1
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
}
