import Goals
package import Terminal

/// 菜单: a list to choose from, by number, by words or pinyin of a label, by arrow keys, or by Enter for
/// the likeliest item.
package struct Menu<Item> {
  /// Stands before what is typed.
  package var question: StyledText
  /// Lines above.
  package var heading: [StyledText] = []
  package var items: [(item: Item, label: String)]
  /// The item that Enter takes.
  package var likeliest = 0
  /// Why items cannot be chosen now; they keep their numbers, which people remember.
  package var obstacles: [Int: String] = [:]
  /// What F1 tells, before how to choose.
  package var explanation: [StyledText] = []
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
    request.choiceRows = items.count + 1
    request.staysWhenLeft = false
    let isPainted = editor.look.movesCursor
    request.choices = { line in
      fitting(line.text).map { index in
        let number = String(index + 1)
        // Where lines are read out, they are numbered already.
        let label = isPainted ? "\(number)  \(items[index].label)" : items[index].label
        let obstacle = obstacles[index]
        return Choice(
          number, label: StyledText(label, obstacle == nil ? .plain : .faint),
          remark: obstacle.map { "（\($0)）" })
      }
    }
    request.hints = { hint($0.text) }
    request.help = { explanation + [StyledText("输入编号、几个字或拼音首字母，或用 ↑↓ 选；回车确定。")] }
    request.accept = { text in
      position(text).map { obstacles[$0] == nil } ?? false ? .accept : .refuse()
    }
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
    if text.isEmpty {
      let number = likeliest > 0 ? "\(likeliest + 1)  " : ""
      return [StyledText("· 直接回车：\(number)\(items[likeliest].label)", .faint)]
    }
    if let index = position(text) {
      if let obstacle = obstacles[index] {
        return [StyledText("✗ 现在不能“\(items[index].label)”：\(obstacle)。", .fault)]
      }
      return [StyledText("✓ \(items[index].label)", .good)]
    }
    let isOpen = Int(text.halfWidthTyped) == nil && !fitting(text).isEmpty
    let sentence = isOpen ? "· 还有几个都像，请接着输入，或用 ↑↓ 选" : "✗ 没有“\(text)”，请输入 1–\(items.count) 的编号。"
    return [StyledText(sentence, isOpen ? .faint : .fault)]
  }

  /// The items that typed words may mean; all of them for a number, which is none of the words.
  private func fitting(_ text: String) -> [Int] {
    guard Int(text.halfWidthTyped) == nil, let pattern = TypedPattern(text) else {
      return Array(items.indices)
    }
    return items.indices.filter { pattern.fit(items[$0].label).map { $0 <= .within } ?? false }
  }

  /// The item that a number, or words of one label alone, mean; the likeliest for nothing.
  private func position(_ text: String) -> Int? {
    let typed = text.halfWidthTyped
    if typed.isEmpty { return likeliest }
    if let number = Int(typed) { return items.indices.contains(number - 1) ? number - 1 : nil }
    let beginning = items.indices.filter { items[$0].label.hasPrefix(typed) }
    let named = beginning.isEmpty ? fitting(text) : beginning
    return named.count == 1 ? named[0] : nil
  }
}

extension String {
  /// Without blanks, and half-width where there is a choice.
  fileprivate var halfWidthTyped: String {
    String(String.UnicodeScalarView(unicodeScalars.map(\.halfWidth))).filter { $0 != " " }
  }
}
