/// What each character of an index can take of what was typed, worked out once before many names are
/// looked at.
///
/// Ways that lead nowhere with these characters are left out: of `jiang`, nothing takes the `j` alone
/// where no character begins with `i`.
struct PatternTable {
  /// For each character, the places from which it can take something, one bit each.
  private var starts: [UInt64]
  /// For each character and place, the places that it can lead to.
  private var steps: [UInt64]
  private let width: Int
  /// Signature bits of the characters that can take the beginning, and of those that can take the end:
  /// a name has one of each.
  private(set) var first: UInt64 = 0
  private(set) var last: UInt64 = 0

  init(_ pattern: TypedPattern, alphabet: [UInt16]) {
    width = pattern.units.count
    starts = alphabet.map(pattern.starts(over:))
    steps = Array(repeating: 0, count: alphabet.count * width)
    let end: UInt64 = 1 << UInt64(width)
    // Where any character can lead to, for each place.
    var reached = [UInt64](repeating: 0, count: width)
    for (character, unit) in alphabet.enumerated() {
      Self.each(starts[character]) { place in
        let step = pattern.step(from: place, over: unit)
        steps[character * width + place] = step
        reached[place] |= step
      }
    }
    var leading = end
    for place in reached.indices.reversed() where reached[place] & leading != 0 {
      leading |= 1 << UInt64(place)
    }
    for (character, unit) in alphabet.enumerated() where starts[character] != 0 {
      Self.each(starts[character]) { place in
        let step = steps[character * width + place] & leading
        steps[character * width + place] = step
        if step == 0 { starts[character] &= ~(1 << UInt64(place)) }
        if step & end != 0 { last |= NameSignature.characterBit(unit) }
      }
      if starts[character] & 1 != 0 { first |= NameSignature.characterBit(unit) }
    }
  }

  private static func each(_ places: UInt64, _ body: (Int) -> Void) {
    var rest = places
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// Lends its numbers for quick looks.
  func withSteps<Result>(_ body: (Steps) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      steps.withUnsafeBufferPointer { body(Steps(starts: starts, steps: $0, width: width)) }
    }
  }

  struct Steps {
    fileprivate let starts: UnsafeBufferPointer<UInt64>
    fileprivate let steps: UnsafeBufferPointer<UInt64>
    fileprivate let width: Int

    /// The places behind `places` once a character has taken its part.
    @inline(__always)
    func take(_ places: UInt64, _ character: UInt16) -> UInt64 {
      var rest = places & starts[Int(character)]
      var result: UInt64 = 0
      while rest != 0 {
        result |= steps[Int(character) * width + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      return result
    }
  }
}
