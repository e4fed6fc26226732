package import Goals
package import Terminal
package import TextColumns

/// Two versions of an entry side by side.
package struct Comparison {
  package let lines: [StyledText]

  /// `width` is the terminal's; each version takes half of it.
  package init(
    _ differences: [FieldDifference], titles: (old: String, new: String), width: Int,
    ruler: ColumnRuler
  ) {
    let half = max(8, (min(width, 120) - 3) / 2)
    func rows(_ left: String, _ right: String, _ style: Style = .plain) -> [StyledText] {
      let old = ruler.wrapped(left.isEmpty ? "（空）" : left, width: half)
      let new = ruler.wrapped(right.isEmpty ? "（空）" : right, width: half)
      return (0..<max(old.count, new.count)).map { index in
        let start = ruler.padded(index < old.count ? old[index] : "", to: half) + " │"
        return StyledText(index < new.count ? "\(start) \(new[index])" : start, style)
      }
    }
    lines =
      rows(titles.old, titles.new, .strong)
      + differences.flatMap { difference in
        [StyledText("▸ \(difference.label)", .strong)] + rows(difference.old, difference.new)
      }
  }
}
