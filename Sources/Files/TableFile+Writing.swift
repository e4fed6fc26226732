package import Goals
package import Tables

/// A goal table as the bytes of a file.
package struct FileWriting: Sendable {
  package var bytes: [UInt8]
  /// What the format cannot hold of this table, for the clerk to know.
  package var notes: [Note]

  package init(
    _ table: GoalTable, format: FileFormat, layout: Layout
  ) throws(ReadFault) {
    notes = Self.losses(of: table, in: format)
    switch format {
    case .json: bytes = try ExchangeJSON.write(table)
    case .tsv: bytes = DelimitedText.write(TableWriter(layout: layout).grid(table))
    case .txt: bytes = AlignedText(layout: layout).write(TableWriter(layout: layout).grid(table))
    }
  }

  private static func losses(of table: GoalTable, in format: FileFormat) -> [Note] {
    guard format != .json else { return [] }
    return table.projects.flatMap { project -> [Note] in
      var notes: [Note] = []
      if format == .txt, project.goal.contains(where: \.isNewline) {
        notes.append(Note(.dropped, at: project.name, "绩效目标里的换行在对齐文本里写成空格。"))
      }
      for (index, indicator) in project.indicators.enumerated()
      where indicator.annualTarget.hasSuffix("。") {
        notes.append(
          Note(.dropped, at: project.name, "第 \(index + 1) 条指标年度值末尾的“。”与指标的句号合写成一个。"))
      }
      return notes
    }
  }
}
