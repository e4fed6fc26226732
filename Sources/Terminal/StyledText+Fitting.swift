internal import TextColumns

extension StyledText {
  /// The rows it takes in `width` columns.
  func wrapped(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width else { return [self] }
    let plain = plain
    var rows: [StyledText] = []
    var run = runs[...]
    var rest = run.popFirst().map { ($0.text[...], $0.style) }
    for range in ruler.rows(of: plain, width: width) {
      var row = StyledText()
      var wanted = plain.utf8.distance(from: range.lowerBound, to: range.upperBound)
      while wanted > 0, let (text, style) = rest {
        // Runs join without anything between, so bytes are counted the same in both.
        let taken = text.utf8.prefix(wanted)
        row.append(String(text[..<taken.endIndex]), style)
        wanted -= taken.count
        let left = text[taken.endIndex...]
        rest = left.isEmpty ? run.popFirst().map { ($0.text[...], $0.style) } : (left, style)
      }
      rows.append(row)
    }
    return rows
  }
}
