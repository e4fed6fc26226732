import Goals
import Terminal

extension EntrySheet {
  /// 项目类别: what the entry is reviewed as.
  private var reviewedKind: ProjectKind {
    kind
      ?? ProjectKind(
        name: Array(project.name.unicodeScalars), goal: Array(project.goal.unicodeScalars))
  }

  /// Says how to tell the kind, where something was found because of it or it was told.
  var kindHint: [StyledText] {
    let matters = findings.contains { ["cost-missing", "satisfaction-missing"].contains($0.rule) }
    guard matters || kind != nil else { return [] }
    let how = kind == nil ? "看名称是" : "已说明是"
    return [StyledText("· 项目类别\(how)\(reviewedKind.rawValue)；k：另作说明", .faint)]
  }

  /// The kinds to choose from; nil is to let name and goal tell.
  var kindMenu: Menu<ProjectKind?> {
    let items = ProjectKind.allCases.map { kind in
      (item: ProjectKind?.some(kind), label: kind.rawValue + (kind.needsCost ? "（要有成本指标）" : ""))
    }
    var menu = Menu("项目属于哪一类？", items + [(item: nil, label: "按名称和目标判断")])
    menu.settled = { kind in
      [StyledText("✓ ", .good) + StyledText("项目类别：\(kind?.rawValue ?? "按名称和目标判断")")]
    }
    return menu
  }
}
