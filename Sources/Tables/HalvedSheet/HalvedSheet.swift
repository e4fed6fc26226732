/// The text of a goal table that was printed in two halves, one behind the other.
///
/// The sheet was wider than the paper: first come all pages of the left columns up to 一级指标,
/// then, behind the title again, all pages of 二级指标 to the targets. Every cell is wrapped, and
/// nothing marks where one ends. Each half is read by itself, and the level-1 labels of the left
/// one, compared with those that the level-2 labels of the right one belong under, join them.
package struct HalvedSheet: Sendable {
  let form: Form

  /// Nil where the form has not one heading for each column.
  package init?(form: Form) {
    guard form.headings.count == HalvedColumn.allCases.count else { return nil }
    self.form = form
  }

  /// The table in `text` (UTF-8), one row an indicator; nil where the text has not the form's
  /// title and headings, or no project.
  package func read(_ text: [UInt8]) -> Reading? {
    guard let halves = SheetHalves(text, form: form) else { return nil }
    let left = LeftHalf(halves.left, form: form)
    if left.projects.isEmpty { return nil }
    let right = RightHalf(halves.right, form: form)
    var table = HalvesTable(form: form, halves: halves)
    table.add(left, HalvesJoin(left, right))
    return Reading(
      grid: Grid(rows: table.rows), remarks: table.remarks, passedOver: table.passedOver)
  }
}
