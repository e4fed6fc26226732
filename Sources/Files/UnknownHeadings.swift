import Tables

/// Says which headings of which layout a text has, where it has not all of any.
struct UnknownHeadings {
  private(set) var fault: ReadFault

  /// `grid` are the text's cells where the text tells them apart.
  init(_ grid: Grid?, _ text: [UInt8], layouts: LayoutLibrary) {
    // Headings stand near the top; a look at the beginning is enough, whatever the file's size.
    let beginning = Self.comparable(String(decoding: text.prefix(65_536), as: UTF8.self))
    let cells = Set((grid?.rows.prefix(100) ?? []).flatMap(\.cells).map(Heading.init))
    let counted = layouts.layouts.map { layout in
      let found = layout.columns.map(\.heading).filter { heading in
        cells.contains(Heading(heading)) || beginning.contains(Self.comparable(heading))
      }
      return (layout: layout, found: found)
    }
    let nearest = counted.max { $0.found.count < $1.found.count }
    guard let nearest, !nearest.found.isEmpty else {
      let headings = layouts.standard.columns.map(\.heading).joined(separator: "、")
      fault = ReadFault("没有找到表头，应有“\(headings)”这一行，请确认这是项目支出绩效目标表。")
      fault.lacksHeadings = true
      return
    }
    let headings = nearest.layout.columns.map(\.heading)
    if nearest.found.count == headings.count {
      fault = ReadFault("表头的各列都在，但不在同一行或次序不同，应依次是“\(headings.joined(separator: "、"))”。")
    } else {
      let missing = headings.filter { !nearest.found.contains($0) }
      fault = ReadFault(
        "表头最接近表样 \(nearest.layout.name)，找到了“\(nearest.found.joined(separator: "、"))”，缺“\(missing.joined(separator: "、"))”，请补上表头。"
      )
    }
    fault.lacksHeadings = true
  }

  /// Parentheses are printed in either width.
  private static func comparable(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.replacing("（", with: "(").replacing("）", with: ")")
  }
}
