/// The fewest removals and additions that make one list of another.
///
/// Source: E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
package struct EditScript: Sendable {
  package private(set) var steps: [Step] = []

  package enum Step: Hashable, Sendable {
    /// The position in the old list.
    case keep(Int)
    case remove(Int)
    /// The position in the new list.
    case add(Int)
  }

  /// Texts that differ in more places are taken for wholly different, which bounds time and memory.
  private static let most = 2000

  package init<Element: Equatable>(_ old: [Element], _ new: [Element]) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let common = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(common).prefix { $0 == $1 }.count
    steps = (0..<start).map(Step.keep)
    steps += Self.middle(
      old[start..<(old.count - end)], new[start..<(new.count - end)])
    steps += (old.count - end..<old.count).map(Step.keep)
  }

  private static func middle<Element: Equatable>(
    _ old: ArraySlice<Element>, _ new: ArraySlice<Element>
  ) -> [Step] {
    let whole = old.indices.map(Step.remove) + new.indices.map(Step.add)
    if old.isEmpty || new.isEmpty { return whole }
    let size = min(old.count + new.count, most)
    // How far each diagonal reaches in the old list, for every number of edits.
    var reach = Array(repeating: 0, count: 2 * size + 2)
    var trace: [[Int]] = []
    for edits in 0...size {
      trace.append(Array(reach[(size - edits)...(size + edits + 1)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let down =
          diagonal == -edits
          || (diagonal != edits && reach[size + diagonal - 1] < reach[size + diagonal + 1])
        var x = down ? reach[size + diagonal + 1] : reach[size + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count,
          old[old.startIndex + x] == new[new.startIndex + x - diagonal]
        {
          x += 1
        }
        reach[size + diagonal] = x
        if x >= old.count && x - diagonal >= new.count {
          return path(back: trace, from: (old.count, new.count)).reversed().map { step in
            switch step {
            case .keep(let index): .keep(old.startIndex + index)
            case .remove(let index): .remove(old.startIndex + index)
            case .add(let index): .add(new.startIndex + index)
            }
          }
        }
      }
    }
    return whole
  }

  /// The steps from the end to the beginning.
  private static func path(back trace: [[Int]], from end: (x: Int, y: Int)) -> [Step] {
    var (x, y) = end
    var steps: [Step] = []
    for edits in trace.indices.reversed() {
      // The diagonals of a trace begin at -edits.
      let reach = trace[edits]
      let diagonal = x - y
      func far(_ diagonal: Int) -> Int { reach[diagonal + edits] }
      let down =
        diagonal == -edits || (diagonal != edits && far(diagonal - 1) < far(diagonal + 1))
      let previous = down ? diagonal + 1 : diagonal - 1
      let previousX = edits == 0 ? 0 : far(previous)
      let previousY = edits == 0 ? 0 : previousX - previous
      while x > previousX && y > previousY {
        x -= 1
        y -= 1
        steps.append(.keep(x))
      }
      if edits == 0 { break }
      steps.append(down ? .add(y - 1) : .remove(x - 1))
      (x, y) = (previousX, previousY)
    }
    return steps
  }
}
