/// Where a cell ends that begins with a code and prints the same wherever the code stands.
struct RecurringCell {
  /// What stands behind the cell in the lines that `add` gets.
  enum Follower {
    /// One cell.
    case cell
    /// Any number of cells.
    case cells
  }

  private struct Known {
    /// The longest beginning that all cells with the code share.
    var shared: ArraySlice<Piece>
    /// What speaks against an end behind 1, 2, … lines, more than against the best reading of all
    /// lines; summed over all cells.
    var against: [Int]
  }

  private var known: [ArraySlice<UInt8>: Known] = [:]
  private let follower: Follower

  init(followedBy follower: Follower) {
    self.follower = follower
  }

  /// Takes in the lines from a cell's beginning on; the next cell has at least one of them.
  mutating func add(_ lines: ArraySlice<Piece>, code: ArraySlice<UInt8>, evidence: WrapEvidence) {
    guard lines.count > 1 else { return }
    let lines = lines.prefix(Self.longestCell + 1)
    var before = known[code] ?? Known(shared: lines.dropLast(), against: [])
    var against: [Int] = []
    var within = 0
    for (offset, index) in lines.indices.dropFirst().enumerated() {
      guard offset < before.shared.count,
        lines[index - 1].equals(before.shared[before.shared.startIndex + offset])
      else { break }
      let earlier = offset < before.against.count ? before.against[offset] : 0
      let ending = evidence.againstEnding(lines[index - 1], lines[index])
      let goingOn = evidence.againstGoingOn(lines[index - 1], lines[index])
      // Were the place no end of this cell, it would be inside the cell behind, or an end there.
      let otherwise = follower == .cell ? goingOn : min(goingOn, ending)
      against.append(earlier + within + ending - otherwise)
      within += goingOn - otherwise
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
