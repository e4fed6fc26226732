import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// What a table whose end is missing must still say.
struct CutTable {
  private let text: [UInt8]
  private let rows: [PrintedRow]
  /// The projects of the rows, page repeats included.
  private let projects: [ProjectGoal]

  /// Where a row of a file stands, in bytes.
  struct PrintedRow {
    var line: Int
    var start: Int
    /// Behind the last byte that is no white space.
    var end: Int
    var isProject: Bool
  }

  init(_ text: [UInt8], format: FileFormat) throws {
    self.text = text
    let layout = LayoutLibrary.builtIn.standard
    let isAligned = TextForm.candidates(text)[0] == .aligned
    let grid =
      isAligned
      ? AlignedText.read(text)
      : format == .tsv
        ? DelimitedText.read(text) : try #require(FlowedText(layout: layout)).grid(text)
    var starts = [0]
    for (index, byte) in text.enumerated() where byte == 0x0A { starts.append(index + 1) }
    let isHeading = { (row: Grid.Row) in row.role == .header || row.cells.contains("总计") }
    let first = try #require(grid.rows.firstIndex(where: isHeading)) + 1
    let body = grid.rows[first...].filter { $0.cells.count > 1 && !isHeading($0) }
    var table = try FileReading(text).table
    let names = Set(table.units.map(\.name) + ["合计"])
    rows = body.enumerated().map { index, row in
      let lineStart = starts[row.line - 1]
      let start = text[lineStart...].firstIndex { $0 > 0x20 } ?? lineStart
      let next = index + 1 < body.count ? starts[body[index + 1].line - 1] : text.count
      return PrintedRow(
        line: row.line, start: start, end: Self.end(of: text[start..<next]),
        isProject: !names.contains(row.cells[0].trimmed))
    }
    // A repeat that was dropped stands before the row it equals.
    for note in table.notes where note.id == .pageRepeatDropped {
      for unit in table.units.indices {
        guard
          let index = table.units[unit].projects.firstIndex(where: {
            note.place.contains($0.name.prefix(20))
          })
        else { continue }
        table.units[unit].projects.insert(table.units[unit].projects[index], at: index)
      }
    }
    projects = table.projects
    try #require(projects.count == rows.count(where: \.isProject))
  }

  /// The end of a row's text: headings of the next page and the closing rule are none of it.
  private static func end(of text: ArraySlice<UInt8>) -> Int {
    var end = text.endIndex
    for mark in ["\n项目支出绩效目标表", "\n项目名称（资金使用单位）", "\n----"] {
      let pattern = Array(mark.utf8)
      if let found = text.indices.first(where: { text[$0...].starts(with: pattern) }) {
        end = min(end, found)
      }
    }
    while text[end - 1] <= 0x20 && text[end - 1] != 0x09 { end -= 1 }
    return end
  }

  /// What is wrong with the reading of the first `length` bytes.
  func problem(cutAt length: Int) -> String? {
    let reading: FileReading
    do {
      reading = try FileReading(Array(text[..<length]))
    } catch {
      // Before the first row there may be nothing to read at all.
      return length <= rows[0].start ? nil : "读不出来：\(error)"
    }
    let cut = rows.first { $0.start < length && length < $0.end }
    let complete = rows.count { $0.isProject && $0.end <= length }
    // A repeat is dropped again where the sum is complete.
    let dropped = reading.table.notes.count { $0.id == .pageRepeatDropped }
    let read = reading.table.projects
    guard read.count + dropped <= complete + 1, read.count + dropped >= complete - 1 else {
      return "完整的有 \(complete) 行，读出 \(read.count) 行"
    }
    if read.count + dropped < complete {
      // The last complete row may be doubted where only its line break is missing, or where the
      // beginning of a unit's name may be more of its text; then it is named.
      let isDoubted = reading.faults.count == 1 && reading.faults[0].message.contains("中间断了")
      if !isDoubted { return "少了一行而没有点名" }
    }
    var whole = projects[...]
    for (index, project) in read.enumerated() {
      while let next = whole.first, next.name != project.name { whole.removeFirst() }
      guard let expected = whole.popFirst() else { return "读出了没有的项目：\(project)" }
      let isLast = index == read.count - 1 && cut != nil && reading.faults.isEmpty
      if !agrees(project, expected, isLast: isLast) { return "混进了错值：\(project)" }
    }
    guard cut != nil, reading.faults.isEmpty else { return nil }
    // A prefix may be a whole table itself: it ends as a row's cell may end.
    let ending = text[..<length]
    let isPlausible = ending.last == 0x0A || ending.suffix(3) == Array("。".utf8)[...]
    return isPlausible ? nil : "断的一行没有点名"
  }

  private func agrees(_ read: ProjectGoal, _ expected: ProjectGoal, isLast: Bool) -> Bool {
    // Which source an amount came from needs the sum of the complete unit.
    let amounts = { (project: ProjectGoal) in
      [project.amounts.total] + project.amounts.sources.filter { $0 != nil }
    }
    guard amounts(read) == amounts(expected) else { return false }
    if !isLast { return read.goal == expected.goal && read.indicators == expected.indicators }
    guard expected.indicators.starts(with: read.indicators) else { return false }
    return read.goal == expected.goal
      || read.indicators.isEmpty && expected.goal.hasPrefix(read.goal)
        && (read.goal.isEmpty || read.goal.hasSuffix("。"))
  }
}
