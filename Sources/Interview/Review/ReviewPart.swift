package import Goals

/// A numbered part of the review: what it shows, and which questions it goes back to.
package struct ReviewPart: Hashable, Sendable {
  package var label: String
  /// One cell of the table, or those of an indicator and of the amounts, which stand side by side.
  package var cells: [ReviewCell]
  package var questions: [FieldPath]
  /// A line below the cells: the total in capitals.
  package var remark: String?
  /// The indicator that the part is, from 0.
  package var indicator: Int?
  package var findings: [Finding]
  /// Why answers in it may not hold any more.
  package var doubts: [Doubt] = []
}

/// A cell of the review.
package struct ReviewCell: Hashable, Sendable {
  /// What stands above it in the table.
  package var heading: String
  package var text: String
  package var path: FieldPath
  /// The gravest that was found in it.
  package var severity: Finding.Severity?
  package var isDoubtful = false
  /// What stood there last year, where that was something else.
  package var old: String?

  /// The text with the mark of what was found in it; `-` for none.
  var marked: String {
    let mark = severity.map(\.mark) ?? (isDoubtful ? "？" : "")
    return mark + (text.isEmpty ? "-" : text)
  }
}
