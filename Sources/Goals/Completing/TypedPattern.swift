/// What was typed of a name: its characters, its pinyin, the initials of its pinyin, or a mixture.
///
/// Typed letters are spent on characters one after another; each takes some letters that one of its
/// readings begins with. `pxrc`, `peixunrc` and `培训rc` all stand for 培训人次.
package struct TypedPattern: Sendable {
  let units: [UInt16]
  /// For each syllable and each place in the typed units, the places it can lead to, one bit each.
  private let steps: [UInt64]
  private let pinyin: Pinyin

  /// How well a name fits, the best first.
  package enum Fit: Int, Comparable, Sendable, CaseIterable {
    case whole, beginning, within
    /// With other characters between those that were typed.
    case scattered

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Nobody types more to find something; a longer text is no name's.
  private static let longest = 60

  /// Nil for a text without a letter, digit or sign, and for one that is too long.
  package init?(_ typed: String) {
    let units = typed.nameUnits
    guard !units.isEmpty, units.count <= Self.longest else { return nil }
    self.units = units
    pinyin = .standard
    let hasLetters = units.contains { Pinyin.bit(ofLetter: $0) != nil }
    var steps: [UInt64] = []
    if hasLetters {
      steps.reserveCapacity(pinyin.syllables.count * units.count)
      for syllable in pinyin.syllables {
        for start in units.indices {
          var reached: UInt64 = 0
          var length = 0
          while length < syllable.count, start + length < units.count,
            units[start + length] == UInt16(syllable[length])
          {
            length += 1
            reached |= 1 << UInt64(start + length)
          }
          steps.append(reached)
        }
      }
    }
    self.steps = steps
  }

  /// How the pattern fits a name, or nil.
  package func fit(_ name: String) -> Fit? {
    name.nameUnits.withUnsafeBufferPointer { fit($0, allowsScattered: true) }
  }

  /// How the pattern fits the units of a name, or nil.
  func fit(_ name: UnsafeBufferPointer<UInt16>, allowsScattered: Bool) -> Fit? {
    let end: UInt64 = 1 << UInt64(units.count)
    // Places reached from the name's first unit, from any, and with gaps.
    var (anchored, within, scattered): (UInt64, UInt64, UInt64) = (1, 0, 1)
    var isWithin = false
    for (position, unit) in name.enumerated() {
      anchored = next(from: anchored, over: unit)
      if anchored & end != 0 {
        return position == name.count - 1 ? .whole : .beginning
      }
      within = next(from: within | 1, over: unit)
      if within & end != 0 { isWithin = true }
      if allowsScattered && !isWithin { scattered |= next(from: scattered, over: unit) }
    }
    if isWithin { return .within }
    return allowsScattered && scattered & end != 0 ? .scattered : nil
  }

  /// The places behind those of `places` once `unit` has taken its part of what was typed.
  private func next(from places: UInt64, over unit: UInt16) -> UInt64 {
    var result: UInt64 = 0
    var rest = places
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if place == units.count { continue }
      if units[place] == unit { result |= 1 << UInt64(place + 1) }
      if !steps.isEmpty {
        for reading in pinyin.readings(of: unit) {
          result |= steps[Int(reading) * units.count + place]
        }
      }
    }
    return result
  }
}
