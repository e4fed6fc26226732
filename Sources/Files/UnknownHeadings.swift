import Tables

/// Says which headings of which layout a text has, where it has not all of any.
struct UnknownHeadings {
  let fault: ReadFault

  init(_ text: [UInt8], isDelimited: Bool, layouts: [Layout]) {
    // Headings stand near the top; a look at the beginning is enough, whatever the file's size.
    let beginning = Self.comparable(String(decoding: text.prefix(65_536), as: UTF8.self))
    let counted = layouts.map { layout in
      let headings = layout.columns.map(\.heading)
      return (layout: layout, found: headings.filter { beginning.contains(Self.comparable($0)) })
    }
    guard let nearest = counted.max(by: { $0.found.count < $1.found.count }) else {
      fault = ReadFault("没有可用的表样。")
      return
    }
    let headings = nearest.layout.columns.map(\.heading)
    if nearest.found.isEmpty {
      fault = ReadFault(
        "没有找到表头，应有“\(headings.joined(separator: "、"))”这一行，请确认这是项目支出绩效目标表。")
    } else if nearest.found.count == headings.count {
      fault = ReadFault("表头的各列都在，但不在同一行或次序不同，应依次是“\(headings.joined(separator: "、"))”。")
    } else {
      let missing = headings.filter { !nearest.found.contains($0) }
      fault = ReadFault(
        "表头最接近表样 \(nearest.layout.name)，找到了“\(nearest.found.joined(separator: "、"))”，缺“\(missing.joined(separator: "、"))”，请补上表头。"
      )
    }
  }

  /// Parentheses are printed in either width.
  private static func comparable(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.replacing("（", with: "(").replacing("）", with: ")")
  }
}
