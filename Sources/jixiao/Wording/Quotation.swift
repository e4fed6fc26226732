import Terminal
import TextColumns

/// 原文: the text of a field with carets under what is at fault.
///
/// A fault of the whole text has carets under all of it where it fits, and none where it is cut.
struct Quotation {
  private(set) var lines: [StyledText]

  /// `range` are scalars of the text, nil where all of it is meant; `width` are columns.
  init(_ text: String, _ range: Range<Int>?, width: Int, _ ruler: ColumnRuler) {
    let scalars = Array(text.oneLine.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    func columns(_ range: Range<Int>) -> Int { ruler.columns(of: visible(part(range))) }
    let start = min(range?.lowerBound ?? 0, scalars.count)
    let end = max(start, min(range?.upperBound ?? scalars.count, scalars.count))
    var (from, to) = (0, scalars.count)
    // A caret behind the last character needs a column of its own.
    if columns(0..<to) + (start == to ? 1 : 0) > width {
      // Room for `…` at both ends, which may be two columns wide.
      let room = max(4, width - 2 * ruler.columns(of: "…"))
      from = start
      while from > 0, columns(from - 1..<start) <= room / 3 { from -= 1 }
      to = start
      while to < scalars.count, columns(from..<to + 1) <= room { to += 1 }
      while from > 0, columns(from - 1..<to) <= room { from -= 1 }
    }
    let before = (from > 0 ? "…" : "") + part(from..<start)
    lines = [StyledText(before + part(start..<to) + (to < scalars.count ? "…" : ""))]
    if range == nil && (from > 0 || to < scalars.count) { return }
    let indent = String(repeating: " ", count: ruler.columns(of: visible(before)))
    let carets = String(repeating: "^", count: max(1, columns(start..<max(start, min(end, to)))))
    lines.append(StyledText(indent + carets, .caution))
  }
}
