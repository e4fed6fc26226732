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

  /// What was found, with the headings of the cells that it stands in where there are several.
  var faults: [LabelledFault] {
    var faults: [LabelledFault] = []
    for finding in findings {
      let cell = cells.count > 1 ? cells.first { $0.path == finding.path } : nil
      faults.add(finding.severity, finding.message, at: cell?.heading)
    }
    return faults
  }
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

  /// Whether it has an indicator's levels one and two.
  var isClass: Bool {
    if case .indicator(_, .code) = path { true } else { false }
  }

  /// What stays together when the cell is too narrow for its text: code and name of each level.
  var pieces: [String] {
    guard isClass, let blank = marked.lastIndex(of: " ") else { return [marked] }
    return [String(marked[..<blank]), String(marked[blank...].dropFirst())]
  }

  /// The text with the mark of what was found in it; `-` for none.
  var marked: String {
    let mark = severity.map(\.mark) ?? (isDoubtful ? "？" : "")
    return mark + (text.isEmpty ? "-" : text)
  }
}
