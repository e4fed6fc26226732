/// Where a cell ends that begins with a code and prints the same wherever the code stands.
struct RecurringCell {
  private struct Known {
    /// The longest beginning that all cells with the code share.
    var shared: ArraySlice<Piece>
    /// What speaks against an end behind 1, 2, … lines, summed over all cells.
    var against: [Int]
  }

  private var known: [ArraySlice<UInt8>: Known] = [:]

  /// Takes in the lines from a cell's beginning on; the next cell has at least one of them.
  mutating func add(_ lines: ArraySlice<Piece>, code: ArraySlice<UInt8>, evidence: WrapEvidence) {
    guard lines.count > 1 else { return }
    let lines = lines.prefix(Self.longestCell + 1)
    var before = known[code] ?? Known(shared: lines.dropLast(), against: [])
    var against: [Int] = []
    var goingOn = 0
    for (offset, index) in lines.indices.dropFirst().enumerated() {
      guard offset < before.shared.count,
        lines[index - 1].equals(before.shared[before.shared.startIndex + offset])
      else { break }
      let earlier = offset < before.against.count ? before.against[offset] : 0
      against.append(
        earlier + goingOn + evidence.againstEnding(lines[index - 1], lines[index]))
      goingOn += evidence.againstGoingOn(lines[index - 1], lines[index])
    }
    if against.isEmpty { return }
    before.shared = before.shared.prefix(against.count)
    before.against = against
    known[code] = before
  }

  /// How many lines the cell with `code` has; nil where nothing is known of it.
  func lines(code: ArraySlice<UInt8>) -> Int? {
    guard let against = known[code]?.against, let least = against.min() else { return nil }
    return against.firstIndex(of: least).map { $0 + 1 }
  }

  private static let longestCell = 40
}
