import Goals
package import Terminal

/// 菜单: a list to choose from, by number, by the first letters, by arrow keys, or by Enter for its
/// first item.
package struct Menu<Item> {
  /// Stands before what is typed.
  package var question: StyledText
  /// Lines above.
  package var heading: [StyledText] = []
  package var items: [(item: Item, label: String)]
  /// The lines that stay on the screen for what was chosen; its label unless set.
  package var settled: ((Item) -> [StyledText])?

  package init(_ question: String, _ items: [(item: Item, label: String)]) {
    self.question = StyledText(question, .strong)
    self.items = items
  }

  package enum Answer {
    case chosen(Item)
    /// The clerk went away instead.
    case ended(LineOutcome)
  }

  package func ask(_ editor: LineEditor) -> Answer {
    var request = LineRequest(prompt: question)
    request.heading = heading
    request.staysWhenLeft = false
    let isPainted = editor.look.movesCursor
    request.choices = { _ in
      items.indices.map { index in
        let number = String(index + 1)
        // Where lines are read out, they are numbered already.
        let label = isPainted ? "\(number)  \(items[index].label)" : items[index].label
        return Choice(number, label: StyledText(label))
      }
    }
    request.hints = { hint($0.text) }
    request.accept = { position($0) == nil ? .refuse() : .accept }
    request.settled = { text in
      guard let index = position(text) else { return [] }
      let plain = [StyledText("✓ ", .good) + StyledText(items[index].label)]
      return settled?(items[index].item) ?? plain
    }
    let outcome = editor.read(request)
    guard case .answered(let text) = outcome, let index = position(text) else {
      return .ended(outcome)
    }
    return .chosen(items[index].item)
  }

  private func hint(_ text: String) -> [StyledText] {
    if text.isEmpty { return [StyledText("· 直接回车：\(items[0].label)", .faint)] }
    if let index = position(text) { return [StyledText("✓ \(items[index].label)", .good)] }
    return [StyledText("✗ 没有“\(text)”，请输入 1–\(items.count) 的编号。", .fault)]
  }

  /// The item that a number, or the beginning of one label alone, means; the first for nothing.
  private func position(_ text: String) -> Int? {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
      .filter { $0 != " " }
    if typed.isEmpty { return 0 }
    if let number = Int(typed) { return items.indices.contains(number - 1) ? number - 1 : nil }
    let named = items.indices.filter { items[$0].label.hasPrefix(typed) }
    return named.count == 1 ? named[0] : nil
  }
}
