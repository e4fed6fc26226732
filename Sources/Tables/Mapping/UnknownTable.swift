/// A table whose headings no layout has: where they stand, and the first values below each.
package struct UnknownTable: Hashable, Sendable {
  package var columns: [Column]
  /// The lines above the headings.
  package let above: [String]
  let rows: [[String]]

  package struct Column: Hashable, Sendable {
    package var heading: String
    /// The heading that stands over this one and its neighbours, or nil.
    package var group: String?
    /// Different values from below it, the first ones.
    package var values: [String]
  }

  /// Nil where no row near the top looks like headings: three or more short texts, each its own.
  package init?(_ grid: Grid) {
    let top = grid.rows.prefix(40)
    let ranked = top.indices.filter { Self.isHeader(top[$0].cells) }.map { index in
      (index: index, score: FieldGuess.fields(for: top[index].cells).compactMap { $0 }.count)
    }
    guard let best = ranked.max(by: { $0.score < $1.score }) else { return nil }
    let cells = grid.rows[best.index].cells.map(\.trimmed)
    var headings = cells.map { (heading: $0, group: String?.none) }
    var first = best.index + 1
    if first < grid.rows.count, Self.stands(grid.rows[first].cells, below: cells) {
      let below = grid.rows[first].cells.map(\.trimmed)
      headings = Self.grouped(cells, below)
      first += 1
    }
    rows = grid.rows[first...].map(\.cells)
    above = grid.rows[..<best.index].map { $0.cells.joined(separator: " ").trimmed }
    let body = rows
    columns = headings.enumerated().map { index, heading in
      var values: [String] = []
      for row in body.prefix(200) where index < row.count && values.count < 3 {
        let value = row[index].trimmed
        if !value.isEmpty, !values.contains(value) { values.append(value) }
      }
      return Column(heading: heading.heading, group: heading.group, values: values)
    }
  }

  /// Whether cells are three or more short texts, none twice and none a number.
  private static func isHeader(_ cells: [String]) -> Bool {
    let texts = cells.map(\.trimmed).filter { !$0.isEmpty }
    return texts.count >= 3 && Set(texts).count == texts.count && texts.allSatisfy(isWord)
  }

  private static func isWord(_ text: String) -> Bool {
    text.count <= 30 && text.contains { $0.isLetter } && !text.contains("≥")
  }

  /// Whether a row has headings only where the row above has a group or nothing.
  private static func stands(_ row: [String], below above: [String]) -> Bool {
    let own = row.map(\.trimmed)
    let places = own.indices.filter { !own[$0].isEmpty }
    let isBlankAbove = { (index: Int) in index >= above.count || above[index].isEmpty }
    return places.count >= 2 && places.contains(where: isBlankAbove)
      && own.indices.contains { own[$0].isEmpty && !isBlankAbove($0) }
      && places.allSatisfy { isWord(own[$0]) }
  }

  private static func grouped(
    _ above: [String], _ below: [String]
  ) -> [(heading: String, group: String?)] {
    var group: String?
    return (0..<max(above.count, below.count)).map { index in
      let upper = index < above.count ? above[index] : ""
      let lower = index < below.count ? below[index] : ""
      if !upper.isEmpty { group = upper }
      return lower.isEmpty ? (upper, nil) : (lower, group)
    }
  }
}
