/// What Tab does.
package struct Completion: Sendable, Hashable {
  /// The line to go on with; nil leaves it alone.
  package var replacement: EditedText?
  /// Lines shown under the hints until the next key.
  package var candidates: [StyledText]

  package init(replacement: EditedText? = nil, candidates: [StyledText] = []) {
    self.replacement = replacement
    self.candidates = candidates
  }

  /// Nothing to offer.
  package static let none = Completion()

  /// A new whole line, with the cursor at its end unless told otherwise.
  package static func line(_ text: String, cursor: Int? = nil, candidates: [StyledText] = [])
    -> Completion
  {
    Completion(replacement: EditedText(text, cursor: cursor), candidates: candidates)
  }

  /// `text` in the place of what stands before the cursor of `line`.
  package static func beforeCursor(
    of line: EditedText, _ text: String, candidates: [StyledText] = []
  ) -> Completion {
    let replacement = EditedText(text + line.afterCursor, cursor: text.unicodeScalars.count)
    return Completion(replacement: replacement, candidates: candidates)
  }
}
