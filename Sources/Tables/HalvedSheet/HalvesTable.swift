/// The joined halves as the rows of a grid, with the remarks on them.
struct HalvesTable {
  private let form: HalvedSheet.Form
  private(set) var rows: [Grid.Row] = []
  private(set) var remarks: [HalvedSheet.Remark] = []
  private(set) var passedOver: [String]

  init(form: HalvedSheet.Form, halves: SheetHalves) {
    self.form = form
    passedOver = halves.passedOver
    let title = String(decoding: halves.title.text, as: UTF8.self)
    rows.append(Grid.Row([title], role: .title, line: halves.title.number))
    rows.append(Grid.Row(form.headings, role: .header, line: halves.headLine))
  }

  mutating func add(_ left: LeftHalf, _ join: HalvesJoin) {
    passedOver += left.strays.map { String(decoding: $0.text, as: UTF8.self) }
    passedOver += left.passedOver
    passedOver += join.passedOver.map { form.level2[$0].label }
    let end = Self.lastComplete(left, join)
    for (index, project) in left.projects.enumerated() {
      add(project, join.rows[index], isCut: index > end)
    }
    remark(left, join)
    if end < left.projects.count - 1 {
      remarks.append(
        HalvedSheet.Remark(
          kind: .halvesDiffer, line: 0, subject: left.projects[end + 1].cells.name,
          message: "右半部分到此为止，后面的项目没有指标，请找完整的文件。"))
    }
    remarks.sort { $0.line < $1.line }
  }

  /// The last project that has rows below all its level-1 labels.
  private static func lastComplete(_ left: LeftHalf, _ join: HalvesJoin) -> Int {
    left.projects.indices.last { index in
      let groups = Set(join.rows[index].filter { $0.row != nil }.map(\.group))
      return groups.count == left.projects[index].groups.count
    } ?? -1
  }

  private mutating func add(_ project: LeftHalf.Project, _ joined: [HalvesJoin.Row], isCut: Bool) {
    remark(project)
    var leftCells = project.cells.all
    var group = -1
    func row(_ line: Int, startsPage: Bool, level1: Int?, _ rest: [String]) -> Grid.Row {
      // Rows before any label on the left stand under none.
      let known = level1.flatMap { project.groups.indices.contains($0) ? $0 : nil }
      let label = known.map { form.level1[project.groups[$0]] } ?? ""
      // What a page break printed again is gone here: a row with left cells begins a project.
      let row = Grid.Row(
        leftCells + [label] + rest, line: line,
        startsPage: startsPage && leftCells.allSatisfy(\.isEmpty), isCut: isCut)
      leftCells = leftCells.map { _ in "" }
      return row
    }
    func addEmpty(upTo end: Int) {
      while group + 1 < end {
        group += 1
        rows.append(row(project.line, startsPage: false, level1: group, ["", "", "", ""]))
        if !isCut {
          remarks.append(
            HalvedSheet.Remark(
              kind: .halvesDiffer, line: project.line, subject: project.cells.name,
              message: "“\(form.level1[project.groups[group]])”下面没有找到指标，请对照原件补填。"))
        }
      }
    }
    for joined in joined {
      addEmpty(upTo: joined.group)
      let label = joined.startsLabel ? joined.label.map { form.level2[$0].label } ?? "" : ""
      let cells = [
        label, joined.row?.name ?? "", joined.row?.cycleTarget ?? "",
        joined.row?.annualTarget ?? "",
      ]
      rows.append(
        row(
          joined.line, startsPage: joined.startsPage,
          level1: joined.group > group ? joined.group : nil,
          cells))
      group = max(group, joined.group)
      remark(joined)
    }
    addEmpty(upTo: project.groups.count)
    if project.groups.isEmpty && joined.isEmpty {
      rows.append(row(project.line, startsPage: false, level1: nil, ["", "", "", ""]))
    }
  }

  private mutating func remark(_ joined: HalvesJoin.Row) {
    if let row = joined.row, !row.isDoubtful { return }
    remarks.append(
      HalvedSheet.Remark(
        kind: .targetSplitUndecided, line: joined.line, subject: joined.row?.name ?? "",
        message: "从换行看不准指标名称、实施周期值和年度指标值各到哪里为止，文字都保留，请对照原件。"))
  }

  private mutating func remark(_ project: LeftHalf.Project) {
    let cells = project.cells
    func add(_ kind: HalvedSheet.Kind, _ message: String) {
      remarks.append(
        HalvedSheet.Remark(kind: kind, line: project.line, subject: cells.name, message: message))
    }
    if cells.isAmountLost { add(.amountLost, "金额印成了“\(cells.amount)”，数字丢失，按未知处理，请补填。") }
    switch cells.doubt {
    case nil: break
    case .marksMissing: add(.projectCellsUndecided, "找不到资金类型和金额，左边各栏分不开，文字都放在一栏里，请对照原件。")
    case .goalsUndecided:
      add(.goalSplitUndecided, "从换行看不准依据、整体绩效和年度绩效各到哪里为止，文字都保留，请对照原件。")
    case .goalMissing:
      add(.goalSplitUndecided, "依据、整体绩效、年度绩效三栏里少印了一栏，按先后顺序放，请对照原件。")
    }
  }

  private mutating func remark(_ left: LeftHalf, _ join: HalvesJoin) {
    if left.repeats > 0 {
      remarks.append(
        HalvedSheet.Remark(
          kind: .pageRepeatDropped, line: 0, subject: "",
          message: "\(left.repeats) 个项目被分页切开，左边各栏在下一页重印了一遍，只取一次。"))
    }
    for (label, line) in join.glued {
      remarks.append(
        HalvedSheet.Remark(
          kind: .labelUnglued, line: line, subject: form.level2[label].label,
          message: "“\(form.level2[label].label)”紧接在前一格的文字后面，按二级指标拆开，请核对。"))
    }
    for disagreement in join.disagreements {
      remarks.append(
        HalvedSheet.Remark(
          kind: .halvesDiffer, line: disagreement.line, subject: "",
          message: "这一页的二级指标与左半部分的一级指标对不上，按先后顺序放，请对照原件。"))
    }
    if let stray = left.strays.first {
      remarks.append(
        HalvedSheet.Remark(
          kind: .halvesDiffer, line: stray.line, subject: "",
          message: "这一页开头的文字不属于任何项目，已略去，请对照原件。"))
    }
  }
}
