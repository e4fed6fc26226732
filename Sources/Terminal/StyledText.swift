package import TextColumns

/// One line of text in runs of one look each: `"改为" + StyledText("≥90%", .strong)`.
///
/// It can only hold text that is safe to show: whatever enters passes through ``visible(_:)``.
package struct StyledText: Sendable, Hashable {
  /// A stretch of text with one look.
  package struct Run: Sendable, Hashable {
    package let text: String
    package let style: Style
  }

  /// The runs, neighbours with the same look joined, none of them empty.
  package private(set) var runs: [Run] = []

  package init(_ text: String = "", _ style: Style = .plain) {
    append(text, style)
  }

  /// The text without its looks.
  package var plain: String {
    runs.map(\.text).joined()
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// Terminal columns it takes on one row.
  package func columns(_ ruler: ColumnRuler) -> Int {
    runs.reduce(0) { $0 + ruler.columns(of: $1.text) }
  }

  package mutating func append(_ text: String, _ style: Style = .plain) {
    append(Run(text: visible(text), style: style))
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    for run in right.runs { sum.append(run) }
    return sum
  }

  package static func += (left: inout StyledText, right: StyledText) {
    for run in right.runs { left.append(run) }
  }

  private mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    if let last = runs.last, last.style == run.style {
      runs[runs.count - 1] = Run(text: last.text + run.text, style: run.style)
    } else {
      runs.append(run)
    }
  }
}
