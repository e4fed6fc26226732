extension LineSession {
  /// Asks for choices again when the text has changed by anything but choosing.
  func refreshChoices() {
    guard choicesRevision != handle.revision else { return }
    choicesRevision = handle.revision
    retiredChoices = choices
    choices = ChoiceList(request.choices(handle.text), for: handle.text)
  }

  /// The suggestion for the line, unless that is what stands there already.
  var suggestion: Suggestion? {
    let line = handle.text
    return request.suggestion(line).flatMap { $0.text == line.text ? nil : $0 }
  }

  /// Puts the next choice, or the one before, into the line; false where there are none.
  func choose(_ step: Int) -> Bool {
    refreshChoices()
    guard !choices.isEmpty else { return false }
    put(choices.choose(step, over: handle.text))
    return true
  }

  /// Takes the choice back out of the line; false where there is none in it.
  func unchoose() -> Bool {
    refreshChoices()
    guard let typed = choices.unchoose() else { return false }
    put(typed)
    return true
  }

  /// Puts the suggestion into the line; false where there is none.
  func takeSuggestion() -> Bool {
    guard let suggestion else { return false }
    willEdit(.single)
    handle.replaceAll(with: EditedText(suggestion.text))
    return true
  }

  /// Whether the arrow keys choose: with more rows of text they are needed to move in it.
  var arrowsChoose: Bool {
    refreshChoices()
    guard !choices.isEmpty else { return false }
    return choices.chosen != nil || question(withHints: false).layout.rows.count == 1
  }

  private func put(_ line: EditedText) {
    willEdit(.choosing)
    handle.replaceAll(with: line)
    choicesRevision = handle.revision
  }
}
