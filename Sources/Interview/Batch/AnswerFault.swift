package import Goals
package import Terminal

/// Something in a sheet of answers, with its place in the file.
package struct AnswerFault: Hashable, Sendable {
  /// `[1].indicators[0].code`; empty for all of one project.
  package var path: String
  package var severity: Finding.Severity
  package var message: String

  /// `✗ 答卷.json indicators[0].code：…`
  package func line(in file: String) -> StyledText {
    let place = path.isEmpty ? file : "\(file) \(path)"
    return StyledText("\(severity.mark)\(place)：\(message)", severity.style)
  }
}
