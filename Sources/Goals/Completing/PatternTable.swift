/// What each character of an index can take of what was typed, worked out once before many names are
/// looked at.
///
/// Ways that lead nowhere with these characters are left out: of `jiang`, nothing takes the `j` alone
/// where no character begins with `i`.
struct PatternTable {
  /// For each character, the places from which it can take something, one bit each.
  private var starts: [UInt64]
  /// For each character that can take something, where its steps begin.
  private var rows: [Int]
  /// For each of those and each place, the places that it can lead to.
  private var steps: [UInt64] = []
  /// Signature bits of the characters that can take the beginning, and of those that can take the end:
  /// a name has one of each.
  private(set) var first: UInt64 = 0
  private(set) var last: UInt64 = 0

  init(_ pattern: TypedPattern, alphabet: [UInt16]) {
    let width = pattern.units.count
    starts = alphabet.map(pattern.starts(over:))
    rows = Array(repeating: 0, count: alphabet.count)
    let end: UInt64 = 1 << UInt64(width)
    // Where any character can lead to, for each place.
    var reached = [UInt64](repeating: 0, count: width)
    for (character, unit) in alphabet.enumerated() where starts[character] != 0 {
      let row = steps.count
      rows[character] = row
      steps += repeatElement(0, count: width)
      Self.each(starts[character]) { place in
        let step = pattern.step(from: place, over: unit)
        steps[row + place] = step
        reached[place] |= step
      }
    }
    var leading = end
    for place in reached.indices.reversed() where reached[place] & leading != 0 {
      leading |= 1 << UInt64(place)
    }
    for (character, unit) in alphabet.enumerated() where starts[character] != 0 {
      let row = rows[character]
      Self.each(starts[character]) { place in
        let step = steps[row + place] & leading
        steps[row + place] = step
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
      rows.withUnsafeBufferPointer { rows in
        steps.withUnsafeBufferPointer { body(Steps(starts: starts, rows: rows, steps: $0)) }
      }
    }
  }

  struct Steps {
    fileprivate let starts: UnsafeBufferPointer<UInt64>
    fileprivate let rows: UnsafeBufferPointer<Int>
    fileprivate let steps: UnsafeBufferPointer<UInt64>

    /// The places behind `places` once a character has taken its part.
    @inline(__always)
    func take(_ places: UInt64, _ character: UInt16) -> UInt64 {
      var rest = places & starts[Int(character)]
      if rest == 0 { return 0 }
      let row = rows[Int(character)]
      var result: UInt64 = 0
      while rest != 0 {
        result |= steps[row + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      return result
    }
  }
}
