/// What was typed of a name: its characters, its pinyin, the initials of its pinyin, or a mixture.
///
/// Typed letters are spent on characters one after another; each takes some letters that one of its
/// readings begins with. `pxrc`, `peixunrc` and `培训rc` all stand for 培训人次.
package struct TypedPattern: Sendable {
  let units: [UInt16]
  /// For each syllable and each place in the typed units, the places it can lead to, one bit each.
  private let steps: [UInt64]
  /// For each syllable, the places from which it leads anywhere.
  private let starts: [UInt64]
  private let pinyin: Pinyin
  /// Has the bit of every unit, so that others are told apart from them at once.
  private let mayHave: UInt64

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
    mayHave = units.reduce(0) { $0 | Self.bit($1) }
    guard units.contains(where: { Pinyin.bit(ofLetter: $0) != nil }) else {
      (steps, starts) = ([], [])
      return
    }
    var steps = [UInt64](repeating: 0, count: pinyin.syllables.count * units.count)
    var starts = [UInt64](repeating: 0, count: pinyin.syllables.count)
    for (number, syllable) in pinyin.syllables.enumerated() {
      for start in units.indices where units[start] == UInt16(syllable[0]) {
        starts[number] |= 1 << UInt64(start)
        var length = 0
        while length < syllable.count, start + length < units.count,
          units[start + length] == UInt16(syllable[length])
        {
          length += 1
          steps[number * units.count + start] |= 1 << UInt64(start + length)
        }
      }
    }
    (self.steps, self.starts) = (steps, starts)
  }

  private static func bit(_ unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }

  /// How the pattern fits a name, or nil.
  package func fit(_ name: String) -> Fit? {
    let name = name.nameUnits
    return fit(count: name.count, noWorseThan: .scattered) { places, position in
      var result: UInt64 = 0
      for place in units.indices where places & 1 << UInt64(place) != 0 {
        result |= step(from: place, over: name[position])
      }
      return result
    }
  }

  /// The places from which a unit of a name takes something.
  func starts(over unit: UInt16) -> UInt64 {
    var places: UInt64 = 0
    if mayHave & Self.bit(unit) != 0 {
      for place in units.indices where units[place] == unit { places |= 1 << UInt64(place) }
    }
    if starts.isEmpty { return places }
    return pinyin.readings(of: unit).reduce(places) { $0 | starts[Int($1)] }
  }

  /// The places behind `place` once a unit of a name has taken its part of what was typed.
  func step(from place: Int, over unit: UInt16) -> UInt64 {
    var reached: UInt64 = units[place] == unit ? 1 << UInt64(place + 1) : 0
    if steps.isEmpty { return reached }
    for reading in pinyin.readings(of: unit) {
      reached |= steps[Int(reading) * units.count + place]
    }
    return reached
  }

  /// How the pattern fits a name of `count` units, or nil where it fits worse than is wanted; `take` tells
  /// the places behind those that are given once the unit at a position has taken its part.
  @inline(__always)
  func fit(
    count: Int, noWorseThan worst: Fit, _ take: (_ places: UInt64, _ position: Int) -> UInt64
  ) -> Fit? {
    let end: UInt64 = 1 << UInt64(units.count)
    // Where gaps are allowed, few names pass this, and those that do not have no piece either.
    if worst == .scattered {
      var places: UInt64 = 1
      var position = 0
      while places & end == 0 {
        if position == count { return nil }
        places |= take(places, position)
        position += 1
      }
    }
    if worst >= .within {
      var places: UInt64 = 0
      var position = 0
      while places & end == 0 {
        if position == count { return worst == .scattered ? .scattered : nil }
        places = take(places | 1, position)
        position += 1
      }
    }
    let fit = fitFromStart(count: count, take)
    return fit <= worst ? fit : nil
  }

  /// Whether all that was typed stands at the beginning of a name, or else, as far as it is there, within.
  private func fitFromStart(
    count: Int, _ take: (_ places: UInt64, _ position: Int) -> UInt64
  ) -> Fit {
    let end: UInt64 = 1 << UInt64(units.count)
    var places: UInt64 = 1
    for position in 0..<count {
      places = take(places, position)
      if places & end != 0 { return position == count - 1 ? .whole : .beginning }
      if places == 0 { break }
    }
    return .within
  }
}
