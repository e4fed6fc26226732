/// Signatures of many names, bit by bit: for each bit, which names have it.
///
/// A pattern has few bits, so only a few words are read to pass over 512 names that do not fit.
struct NameSignatures: Sendable {
  /// The characters of each name, for asking whether it has any of several.
  private var characters: [UInt64] = []
  /// For each bit, for 512 names after another, one bit a name, as far as any name has it.
  private var rows = [[Row]](repeating: [], count: NameSignature.bitCount)

  private typealias Row = SIMD8<UInt64>
  private static let namesInRow = 512

  var count: Int { characters.count }

  mutating func append(_ signature: NameSignature) {
    let (row, place) = count.quotientAndRemainder(dividingBy: Self.namesInRow)
    for bit in signature.bits {
      while rows[bit].count <= row { rows[bit].append(.zero) }
      rows[bit][row][place / 64] |= 1 << UInt64(place % 64)
    }
    characters.append(signature.characters)
  }

  /// Calls `look` with the number of each name that has all that is wanted, and a character of `first`
  /// and one of `last`, in their order, until it says that this is enough.
  @inline(__always)
  func each(
    having wanted: NameSignature, first: UInt64, last: UInt64, _ look: (_ number: Int) -> Bool
  ) {
    for (row, names) in names(having: wanted).enumerated() where names != .zero {
      for word in names.indices {
        var rest = names[word]
        while rest != 0 {
          let number = row * Self.namesInRow + word * 64 + rest.trailingZeroBitCount
          // Where nothing is wanted, all are there, the missing ones of the last row too.
          if number >= count { return }
          let has = characters[number]
          if has & first != 0, has & last != 0, look(number) { return }
          rest &= rest - 1
        }
      }
    }
  }

  /// The names that have all bits of a signature.
  private func names(having wanted: NameSignature) -> [Row] {
    let wanted = Set(wanted.bits).map { rows[$0] }.sorted { $0.count < $1.count }
    guard var names = wanted.first else {
      return Array(
        repeating: Row(repeating: .max), count: (count + Self.namesInRow - 1) / Self.namesInRow)
    }
    for others in wanted.dropFirst() {
      for row in names.indices { names[row] &= others[row] }
    }
    return names
  }
}
