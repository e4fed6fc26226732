/// The two halves joined: for every project the rows of its level-1 labels.
struct HalvesJoin {
  /// A row of indicators, or a label without any.
  struct Row {
    /// The level-1 label's position among its project's.
    var group: Int
    /// 二级指标, a position in the form's list; nil where none was printed before the row.
    var label: Int?
    /// Whether the row is the first one below its level-2 label.
    var startsLabel: Bool
    var row: RightHalf.Row?
    var startsPage: Bool
    var line: Int
  }

  /// A place where the halves do not agree.
  struct Disagreement {
    var line: Int
  }

  /// For every project of the left half its rows.
  private(set) var rows: [[Row]]
  private(set) var glued: [(label: Int, line: Int)] = []
  private(set) var disagreements: [Disagreement] = []
  /// Level-2 labels that page breaks printed again.
  private(set) var passedOver: [Int] = []

  private typealias Position = (project: Int, group: Int)

  init(_ left: LeftHalf, _ right: RightHalf) {
    rows = left.projects.map { _ in [] }
    if left.projects.isEmpty { return }
    let byPage = Self.alignedByPage(left, right)
    var chosen = byPage
    if byPage.cost >= HalvesAlignment.disagreement {
      let asOne = Self.alignedAsOne(left, right)
      if asOne.cost < byPage.cost { chosen = asOne }
    }
    var last: (position: Position, label: Int?) = ((0, 0), nil)
    for page in right.pages.indices {
      let part = chosen.parts[page]
      let groups = right.groups(onPage: page, leftGroups: part.groups[...])
      if part.isDoubtful {
        disagreements.append(Disagreement(line: groups.first?.line ?? 0))
      }
      for group in groups {
        let position = group.leftGroup.map { part.positions[$0] } ?? last.position
        let label = group.label ?? last.label
        let goesOn =
          group.startsPage && position == last.position && label == last.label
          && !rows[position.project].isEmpty
        if goesOn, let label = group.label { passedOver.append(label) }
        if group.isGlued, let label { glued.append((label, group.line)) }
        add(group, at: position, label, startsLabel: !goesOn)
        last = (position, label)
      }
    }
  }

  private mutating func add(
    _ group: RightHalf.Group, at position: Position, _ label: Int?, startsLabel: Bool
  ) {
    let indicators: [RightHalf.Row?] = group.rows.isEmpty ? [nil] : group.rows
    for (index, row) in indicators.enumerated() {
      rows[position.project].append(
        Row(
          group: position.group, label: label, startsLabel: startsLabel && index == 0, row: row,
          startsPage: group.startsPage && index == 0, line: row?.line ?? group.line))
    }
  }

  /// An alignment, cut into the right half's pages.
  private struct Aligned {
    var parts: [Part] = []
    var cost = 0
  }

  private struct Part {
    var groups: [Int?]
    var positions: [Position]
    var isDoubtful: Bool
  }

  /// Page by page: the same rows stand on the same page of both halves.
  private static func alignedByPage(_ left: LeftHalf, _ right: RightHalf) -> Aligned {
    var aligned = Aligned()
    for page in right.pages.indices {
      let groups = page < left.pages.count ? left.pages[page] : left.pages.last ?? []
      let alignment = HalvesAlignment(
        right.candidates(onPage: page), on: groups.map(\.label))
      let isCut = page == right.pages.count - 1
      aligned.cost += alignment.cost
      if page >= left.pages.count { aligned.cost += HalvesAlignment.disagreement }
      aligned.parts.append(
        Part(
          groups: alignment.groups, positions: groups.map { ($0.project, $0.index) },
          isDoubtful: alignment.isAmbiguous
            || (isCut ? alignment.costOfLabels : alignment.cost) >= HalvesAlignment.disagreement))
    }
    return aligned
  }

  /// As one page each, where the pages of the two halves are not the same.
  private static func alignedAsOne(_ left: LeftHalf, _ right: RightHalf) -> Aligned {
    let positions = left.projects.indices.flatMap { project in
      left.projects[project].groups.indices.map { (project: project, group: $0) }
    }
    let labels = left.projects.flatMap(\.groups)
    let candidates = right.pages.indices.map { right.candidates(onPage: $0) }
    let alignment = HalvesAlignment(candidates.flatMap { $0 }, on: labels)
    var aligned = Aligned(cost: alignment.cost)
    var start = 0
    let isDoubtful =
      alignment.isAmbiguous || alignment.costOfLabels >= HalvesAlignment.disagreement
    for page in candidates {
      let end = start + page.count
      aligned.parts.append(
        Part(
          groups: Array(alignment.groups[start..<end]), positions: positions,
          isDoubtful: isDoubtful && start == 0))
      start = end
    }
    return aligned
  }
}
