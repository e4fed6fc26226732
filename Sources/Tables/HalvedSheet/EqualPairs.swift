/// Where neighbouring cells may print the same: the equal runs of pieces that follow each other.
struct EqualPairs {
  /// The runs in the order of their beginnings, and where those of each place begin.
  private var runs: [Int] = []
  private var starts: [Int] = []

  /// A cell is not longer than a page; the limit keeps the time linear.
  private static let longestCell = 80

  init(_ pieces: [Piece]) {
    starts.reserveCapacity(pieces.count + 1)
    let hashes = pieces.map(\.hash)
    for index in hashes.indices {
      starts.append(runs.count)
      let longest = min((hashes.count - index) / 2, Self.longestCell)
      guard longest > 0 else { continue }
      for length in 1...longest where hashes[index] == hashes[index + length] {
        let isEqual = (index..<(index + length)).allSatisfy {
          pieces[$0].equals(pieces[$0 + length])
        }
        if isEqual { runs.append(length) }
      }
    }
    starts.append(runs.count)
  }

  /// For a place the lengths of equal neighbours that begin there.
  func lengths(at index: Int) -> ArraySlice<Int> { runs[starts[index]..<starts[index + 1]] }
}
