import Files
import Foundation
import Goals
import Tables
import TestSupport
import Testing

/// Checks by other means than the reader's own that a reading has every printed character.
enum Accounting {
  /// The text of all cells, one after the other, is the file's text but for spaces and headings;
  /// the projects are the rows but for repeats; and each project has the text of its row.
  static func check(_ text: [UInt8], layout: Layout) throws {
    let flowed = try #require(FlowedText(layout: layout))
    let grid = flowed.grid(text)
    let header = try #require(grid.rows.firstIndex { $0.role == .header })
    let rows = grid.rows[(header + 1)...]
    let read = rows.map { row in
      row.cells[0] + (row.packedAmounts ?? []).joined() + row.cells[5] + row.cells[6]
    }
    let headings = layout.columns.map(\.heading).joined()
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(\.unspaced)
    let printed = lines.filter { line in
      line != headings && line != layout.title.unspaced
        && !layout.headLines.contains { line.hasPrefix($0.label) }
    }
    #expect(read.joined().unspaced == printed.joined())

    let table = try FileReading(text).table
    var projects = table.projects[...]
    var dropped = 0
    for row in rows where row.cells[0].hasPrefix(" ") {
      guard let project = projects.first, matches(project, row) else {
        dropped += 1
        continue
      }
      projects.removeFirst()
    }
    #expect(projects.isEmpty)
    #expect(dropped == table.notes.filter { $0.id == .pageRepeatDropped }.count)
  }

  private static func matches(_ project: ProjectGoal, _ row: Grid.Row) -> Bool {
    let amounts = [project.amounts.total] + project.amounts.sources
    return project.name.unspaced == row.cells[0].unspaced
      && amounts.compactMap { $0?.printed(in: .tenThousandYuan) } == row.packedAmounts
      && project.goal.unspaced == row.cells[5].unspaced
      && written(project.indicators) == row.cells[6].unspaced.halfMarks
  }

  /// As `check`, for a file with TABs: cell by cell.
  static func checkDelimited(_ text: [UInt8]) throws {
    let table = try FileReading(text).table
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      .map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).unspaced }
      }
      .filter { $0.count > 1 && $0[1] != "总计" }
    let amounts = { (amounts: Amounts) in
      ([amounts.total] + amounts.sources).map { $0?.printed(in: .tenThousandYuan) ?? "" }
    }
    var expected = [["合计"] + amounts(table.total ?? Amounts()) + ["", ""]]
    for unit in table.units {
      expected.append([unit.name.unspaced] + amounts(unit.amounts ?? Amounts()) + ["", ""])
      expected += unit.projects.map {
        [$0.name.unspaced] + amounts($0.amounts) + [$0.goal.unspaced, written($0.indicators)]
      }
    }
    #expect(lines.map { $0.dropLast() + [$0[$0.count - 1].halfMarks] } == expected)
  }

  private static func written(_ indicators: [Indicator]) -> String {
    indicators.enumerated().map { index, indicator in
      let level1 = IndicatorCatalog.standard.level1Name(indicator.level1) ?? ""
      let level2 = IndicatorCatalog.standard.indicatorClass(indicator.code)?.name ?? ""
      return "\(index + 1)、\(indicator.level1)-\(level1);\(indicator.code)-\(level2);"
        + "\(indicator.name);实施周期指标值:\(indicator.cycleTarget);年度指标值:\(indicator.annualTarget)。"
    }.joined().unspaced.halfMarks
  }
}

extension StringProtocol {
  /// The text without white space.
  var unspaced: String { String(filter { !$0.isWhitespace }) }

  /// With `；` and `：` as `;` and `:`, and class names without 指标 on their ends.
  var halfMarks: String {
    let pairs = [
      ("；", ";"), ("：", ":"), ("满意度指标;31", "满意度;31"), ("服务对象满意度指标;", "服务对象满意度;"),
    ]
    return pairs.reduce(String(self)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
