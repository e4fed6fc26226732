import TextColumns

/// The choices under the line, and which of them stands in it.
struct ChoiceList {
  private(set) var choices: [Choice]
  /// The one whose text is in the line.
  private(set) var chosen: Int?
  /// The line as it was typed, while another is chosen.
  private(set) var typed: EditedText?

  /// Choices for `line`; a list of nothing but the line itself offers nothing.
  init(_ choices: [Choice] = [], for line: EditedText = EditedText("")) {
    self.choices = choices.count == 1 && choices[0].text == line.text ? [] : choices
  }

  var isEmpty: Bool { choices.isEmpty }

  /// Chooses the next (1) or the one before (-1), round and round; between the last and the first
  /// stands what was typed. What comes back is the line to show.
  mutating func choose(_ step: Int, over line: EditedText) -> EditedText {
    let typed = typed ?? line
    let position = ((chosen ?? -1) + 1 + step + choices.count + 1) % (choices.count + 1)
    chosen = position == 0 ? nil : position - 1
    self.typed = chosen == nil ? nil : typed
    return chosen.map { EditedText(choices[$0].text) } ?? typed
  }

  /// Goes back to what was typed; nil where nothing is chosen.
  mutating func unchoose() -> EditedText? {
    defer {
      chosen = nil
      typed = nil
    }
    return typed
  }

  /// At most `limit` rows: those around the chosen one, and a last one that says which keys choose
  /// and how many more there are.
  func rows(limit: Int, width: Int, keys: String, _ ruler: ColumnRuler) -> [StyledText] {
    guard !choices.isEmpty, limit >= 2 else { return [] }
    let count = min(choices.count, limit - 1)
    let start = min(max(0, (chosen ?? 0) - count / 2), choices.count - count)
    var rows = (start..<start + count).map { row($0).truncated(to: width, ruler) }
    let hidden = choices.count - count
    let isOpenEnded = choices.count >= Choice.most
    let more = hidden > 0 ? "还有 \(hidden) 个\(isOpenEnded ? "以上" : "")，" : ""
    let help = chosen == nil ? "\(keys) 选用" : "Esc 恢复所填"
    rows.append(StyledText("  \(more)\(help)", .faint).truncated(to: width, ruler))
    return rows
  }

  private func row(_ number: Int) -> StyledText {
    let choice = choices[number]
    let label = choice.label ?? StyledText(choice.text)
    let isChosen = number == chosen
    let row = isChosen ? StyledText("> \(label.plain)", .strong) : "  " + label
    return choice.remark.map { row + "  " + StyledText($0, .faint) } ?? row
  }
}
