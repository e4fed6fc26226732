/// One of the texts that the clerk may put into the line instead of typing it.
package struct Choice: Sendable, Hashable {
  /// The whole line once it is chosen.
  package var text: String
  /// What the list shows; the text itself unless set.
  package var label: StyledText?
  /// Stands faintly behind the label.
  package var remark: String?

  /// More choices than these nobody looks through, so no more need be found.
  package static let most = 50

  package init(_ text: String, label: StyledText? = nil, remark: String? = nil) {
    self.text = text
    self.label = label
    self.remark = remark
  }
}

/// Another way to write what is in the line, which one key takes.
package struct Suggestion: Sendable, Hashable {
  /// The whole line once it is taken.
  package var text: String
  /// What is said about it (`规范写法：≥90%`).
  package var label: StyledText

  package init(_ text: String, label: StyledText) {
    self.text = text
    self.label = label
  }
}
