package import Terminal
import TextColumns

/// 表格: the rows of a worksheet around the one whose last cell is being edited.
package struct WorksheetGrid {
  package var title: [StyledText]
  /// What stands over the two columns behind the names.
  package var headings: (name: String, old: String, new: String)
  package var rows: [Row]
  /// The row that is edited.
  package var current: Int
  /// Lines below the table.
  package var notes: [StyledText]
  /// Whether the present row stands alone, because its cell takes several rows itself.
  package var isAlone = false

  /// 一行
  package struct Row: Hashable, Sendable {
    package var number: Int
    package var name: String
    package var old: String
    package var new: StyledText
    /// Stands behind the cell where the window is wide enough.
    package var remark: String

    package init(number: Int, name: String, old: String, new: StyledText, remark: String = "") {
      self.number = number
      self.name = name
      self.old = old
      self.new = new
      self.remark = remark
    }
  }

  package init(
    title: [StyledText], headings: (name: String, old: String, new: String), rows: [Row],
    current: Int, notes: [StyledText] = []
  ) {
    self.title = title
    self.headings = headings
    self.rows = rows
    self.current = current
    self.notes = notes
  }

  /// The rows that fit the window, the present one with its cell open at the end.
  package func surroundings(_ window: Window) -> Surroundings {
    let widths = Widths(self, window)
    let notes = notes.flatMap { $0.rows(in: window) }
    let title = title.flatMap { $0.rows(in: window) }
    let heading = StyledText(
      "  " + widths.line("", headings.name, headings.old) + headings.new, .faint)
    let room = isAlone ? 1 : max(1, window.rows - title.count - 1 - notes.count)
    let start = min(max(0, current - room / 2), max(0, rows.count - room))
    let end = min(rows.count, start + room)
    let shown = (start..<end).map { widths.row(rows[$0]) }
    return Surroundings(
      above: title + [heading] + shown[..<(current - start)],
      prompt: StyledText("> " + widths.line(rows[current]), .strong),
      below: shown[(current - start + 1)...] + notes)
  }

  /// How wide each column is in a window.
  private struct Widths {
    let number: Int
    let name: Int
    let old: Int
    let new: Int
    let remark: Int
    let ruler: ColumnRuler

    init(_ grid: WorksheetGrid, _ window: Window) {
      ruler = window.ruler
      let ruler = ruler
      let most = window.columns / 4
      func width(_ texts: [String], _ heading: String, atLeast least: Int) -> Int {
        let widest = (texts + [heading]).map { ruler.columns(of: $0) }.max() ?? 0
        return min(max(widest, least), most)
      }
      number = String(grid.rows.map(\.number).max() ?? 0).count
      old = width(grid.rows.map(\.old), grid.headings.old, atLeast: 4)
      // Behind a cell there must be room to type.
      new = width(grid.rows.map(\.new.plain), grid.headings.new, atLeast: 10)
      let widest = grid.rows.map { ruler.columns(of: $0.remark) }.max() ?? 0
      remark = widest > 0 && window.columns >= 72 ? widest + 1 : 0
      name = max(4, min(window.columns, 100) - 2 - number - 1 - 1 - old - 2 - new - remark - 1)
    }

    func row(_ row: Row) -> StyledText {
      var line = StyledText("  " + self.line(row)) + row.new.truncated(to: new, ruler)
      if remark > 0 && !row.remark.isEmpty {
        let gap = max(0, new - row.new.columns(ruler)) + remark - ruler.columns(of: row.remark)
        line += StyledText(String(repeating: " ", count: gap) + row.remark, .faint)
      }
      return line
    }

    func line(_ row: Row) -> String { line(String(row.number), row.name, row.old) }

    func line(_ number: String, _ name: String, _ old: String) -> String {
      let name = ruler.padded(ruler.truncated(name, to: self.name), to: self.name)
      let old = ruler.rightAligned(ruler.truncated(old, to: self.old), in: self.old)
      return "\(ruler.rightAligned(number, in: self.number)) \(name) \(old)  "
    }
  }
}

extension StyledText {
  fileprivate func rows(in window: Window) -> [StyledText] {
    hanging(to: window.columns, window.ruler)
  }
}
