/// Lays the level-2 labels of the right half on the level-1 labels of the left half.
///
/// Both are sequences in the order of the table: every level-1 label has one or more level-2
/// labels, each of which belongs under it by the framework. The alignment with the least against
/// it is found in one pass that keeps the few best candidates.
struct HalvesAlignment {
  /// A level-2 label that may or may not be one.
  struct Candidate {
    var label: Int
    /// 一级指标 that it belongs under, as a position in the form's list.
    var level1: Int?
    var againstLabel: Int
    var againstText: Int
    /// Whether it is the first one of its page, where the label that goes on is printed again.
    var startsPage: Bool
  }

  /// For each candidate the position of its level-1 label, or nil where it is a cell's text.
  private(set) var groups: [Int?]
  /// What speaks against the alignment; `disagreement` for each label out of place.
  private(set) var cost: Int
  /// The same without level-1 labels at the end that have no label below them.
  private(set) var costOfLabels: Int
  /// Whether another alignment is as good.
  private(set) var isAmbiguous: Bool

  static let disagreement = 100
  private static let repeated = 40
  /// So many candidates are kept.
  private static let beam = 12

  init(_ candidates: [Candidate], on level1: [Int]) {
    var steps: [Step] = []
    var states = [State(group: -1, seen: [], cost: 0, ways: 1, step: nil)]
    for candidate in candidates {
      var next: [State] = []
      for state in states {
        var skipped = state
        skipped.cost += candidate.againstText
        steps.append(Step(group: nil, before: state.step))
        skipped.step = steps.count - 1
        Self.add(skipped, to: &next)
        for group in max(0, state.group)...max(0, state.group + 2) where group < level1.count {
          let taken = Self.take(candidate, state, group, level1)
          steps.append(Step(group: group, before: state.step))
          var moved = taken
          moved.step = steps.count - 1
          Self.add(moved, to: &next)
        }
      }
      next.sort { $0.cost < $1.cost }
      states = Array(next.prefix(Self.beam))
    }
    for index in states.indices {
      states[index].cost += max(0, level1.count - 1 - states[index].group) * Self.disagreement
    }
    states.sort { $0.cost < $1.cost }
    let best = states[0]
    cost = best.cost
    costOfLabels = cost - max(0, level1.count - 1 - best.group) * Self.disagreement
    isAmbiguous = best.ways > 1 || states.dropFirst().first.map { $0.cost == best.cost } ?? false
    groups = []
    var step = best.step
    while let index = step {
      groups.append(steps[index].group)
      step = steps[index].before
    }
    groups.reverse()
  }

  private struct State {
    var group: Int
    /// The labels that stand under the group already.
    var seen: Set<Int>
    var cost: Int
    /// 1, or 2 for more.
    var ways: Int
    var step: Int?
  }

  private struct Step {
    var group: Int?
    var before: Int?
  }

  private static func take(
    _ candidate: Candidate, _ state: State, _ group: Int, _ level1: [Int]
  ) -> State {
    var moved = state
    moved.cost += candidate.againstLabel
    if candidate.level1 != level1[group] { moved.cost += disagreement }
    if group == state.group {
      if state.seen.contains(candidate.label) && !candidate.startsPage { moved.cost += repeated }
      moved.seen.insert(candidate.label)
    } else {
      moved.cost += (group - state.group - 1) * disagreement
      moved.group = group
      moved.seen = [candidate.label]
    }
    return moved
  }

  /// Keeps the cheaper of two equal states, and counts the ways to it.
  private static func add(_ state: State, to states: inout [State]) {
    guard
      let index = states.firstIndex(where: { $0.group == state.group && $0.seen == state.seen })
    else {
      states.append(state)
      return
    }
    if states[index].cost == state.cost { states[index].ways = 2 }
    if state.cost < states[index].cost { states[index] = state }
  }
}
