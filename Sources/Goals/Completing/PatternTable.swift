/// What each character of an index can take of what was typed, worked out once before many names are
/// looked at.
struct PatternTable {
  /// For each character, the places from which it can take something, one bit each.
  private var starts: [UInt64]
  /// For each character and place, the places that it can lead to.
  private var steps: [UInt64]
  private let width: Int

  init(_ pattern: TypedPattern, alphabet: [UInt16]) {
    width = pattern.units.count
    starts = Array(repeating: 0, count: alphabet.count)
    steps = Array(repeating: 0, count: alphabet.count * width)
    for (character, unit) in alphabet.enumerated() {
      for place in 0..<width {
        let reached = pattern.step(from: place, over: unit)
        if reached == 0 { continue }
        starts[character] |= 1 << UInt64(place)
        steps[character * width + place] = reached
      }
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
