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
    func row(_ left: String, _ right: String) -> String {
      ruler.padded(left, to: half) + " │ " + right
    }
    var lines = [StyledText(row(titles.old, titles.new), .strong)]
    for difference in differences {
      lines.append(StyledText("▸ \(difference.label)", .strong))
      let old = ruler.wrapped(difference.old.isEmpty ? "（空）" : difference.old, width: half)
      let new = ruler.wrapped(difference.new.isEmpty ? "（空）" : difference.new, width: half)
      for index in 0..<max(old.count, new.count) {
        lines.append(
          StyledText(
            row(
              index < old.count ? old[index] : "", index < new.count ? new[index] : "")))
      }
    }
    self.lines = lines
  }
}
