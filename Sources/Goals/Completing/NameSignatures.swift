/// Signatures of many names, bit by bit: for each bit, which names have it.
///
/// A pattern has few bits, so only a few words are read to pass over 512 names that do not fit.
struct NameSignatures: Sendable {
  /// The characters of each name, for asking whether it has any of several.
  private var characters: [UInt64] = []
  /// For 512 names after another, for each bit, one bit a name.
  private var rows: [Row] = []

  private typealias Row = SIMD8<UInt64>
  private static let namesInRow = 512

  var count: Int { characters.count }

  mutating func append(_ signature: NameSignature) {
    let place = count % Self.namesInRow
    if place == 0 { rows += repeatElement(.zero, count: NameSignature.bitCount) }
    let start = rows.count - NameSignature.bitCount
    signature.eachBit { rows[start + $0][place / 64] |= 1 << UInt64(place % 64) }
    characters.append(signature.characters)
  }

  /// Calls `look` with the number of each name that has all that is wanted, and a character of `first`
  /// and one of `last`, in their order, until it says that this is enough.
  @inline(__always)
  func each(
    having wanted: NameSignature, first: UInt64, last: UInt64, _ look: (_ number: Int) -> Bool
  ) {
    var bits: [Int] = []
    wanted.eachBit { bits.append($0) }
    for start in stride(from: 0, to: rows.count, by: NameSignature.bitCount) {
      var names = Row(repeating: .max)
      for bit in bits { names &= rows[start + bit] }
      if names == .zero { continue }
      for word in names.indices {
        var rest = names[word]
        let number = start / NameSignature.bitCount * Self.namesInRow + word * 64
        while rest != 0 {
          let place = number + rest.trailingZeroBitCount
          // Where nothing is wanted, all are there, the missing ones of the last row too.
          if place >= count { return }
          let has = characters[place]
          if has & first != 0, has & last != 0, look(place) { return }
          rest &= rest - 1
        }
      }
    }
  }
}

extension NameSignature {
  fileprivate static let bitCount = 26 + 64 + 64 + 26

  /// The number of each bit, from 0.
  @inline(__always)
  fileprivate func eachBit(_ body: (Int) -> Void) {
    let words = [
      (UInt64(initials), 0), (pairs, 26), (characters, 90), (UInt64(beginning), 154),
    ]
    for (word, start) in words {
      var rest = word
      while rest != 0 {
        body(start + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
