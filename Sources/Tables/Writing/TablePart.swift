package import Goals

/// Neighbouring rows of a written table, with what they are of.
package enum TablePart {
  /// The title with the head lines; they begin a page that has a name.
  case opening([Grid.Row], page: String?)
  /// What stands above the indicators of a project that has a sheet of its own.
  case labels([Grid.Row])
  case headings(Grid.Row)
  /// 合计, or a unit's 小计.
  case sums(Grid.Row)
  case project(ProjectGoal, [Grid.Row])
  /// What stands below a project that has a sheet of its own.
  case closing(Grid.Row)

  package var rows: [Grid.Row] {
    switch self {
    case .opening(let rows, _), .labels(let rows), .project(_, let rows): rows
    case .headings(let row), .sums(let row), .closing(let row): [row]
    }
  }
}
