extension LineSession {
  /// Asks for choices and the suggestion again when the text has changed by anything but choosing.
  ///
  /// What is suggested is not offered below as well, nor suggested where choices have it and more.
  func refreshChoices() {
    guard choicesRevision != handle.revision else { return }
    choicesRevision = handle.revision
    retiredChoices = choices
    let line = handle.text
    var offered = request.choices(line)
    suggestion = request.suggestion(line)
    if let text = suggestion?.text {
      let isCovered = offered.contains { $0.text != text && $0.text.hasPrefix(text) }
      if isCovered || text == line.text {
        suggestion = nil
      } else {
        offered.removeAll { $0.text == text }
      }
    }
    choices = ChoiceList(offered, for: line)
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
    refreshChoices()
    guard let suggestion, choices.chosen == nil else { return false }
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
