import Goals
import Tables
import Terminal

extension RolloverSession {
  /// Asks which entry another one goes into.
  func merge(_ key: RolloverKey) throws -> Step? {
    let others = rollover.items.filter { item in
      guard item.key != key, item.decision != .drop else { return false }
      if case .merge = item.decision { return false }
      return true
    }
    func number(_ item: RolloverItem) -> String {
      String((rollover.items.firstIndex(of: item) ?? 0) + 1)
    }
    func chosen(_ text: String) -> RolloverItem? {
      others.first { number($0) == text || $0.new.name == text }
    }
    var request = LineRequest(
      prompt: StyledText("“\(rollover[key]?.new.name ?? "")”并入哪一项？", .strong))
    request.choices = { line in
      let words = SearchWord.all(in: line.text)
      return others.filter { item in
        number(item) == line.text
          || words.allSatisfy {
            !$0.ranges(in: item.new.name).isEmpty || !$0.ranges(inInitialsOf: item.new.name).isEmpty
          }
      }.map { Choice($0.new.name, remark: "\(number($0)) \($0.unit)") }
    }
    request.hints = { line in
      chosen(line.text) == nil
        ? [StyledText("· 写编号、名称里的字或拼音首字母，用 ↓ 选；Ctrl-C 不并入", .faint)]
        : [StyledText("✓ 并入这一项，金额和缺少的指标合在一起", .good)]
    }
    request.accept = { chosen($0) == nil ? .refuse() : .accept }
    request.settled = { _ in [] }
    let outcome = editor.read(request)
    switch outcome {
    case .answered(let text):
      guard let home = chosen(text) else { return nil }
      if home.decision == nil { try record(.decided(home.key, .carryOver)) }
      // What has gone into the entry so far goes along with it.
      for item in rollover.merged(into: key) {
        try record(.decided(item.key, .merge(into: home.key)))
      }
      try record(.decided(key, .merge(into: home.key)))
      return nil
    case .terminated(let signal, _): return .end(.terminated(signal: signal))
    default: return nil
    }
  }

  /// Asks for the name of a new entry, and opens the guided session over it.
  func add(beside key: RolloverKey?) throws -> Step? {
    let neighbour = key.flatMap { rollover[$0] } ?? rollover.items.first
    guard let neighbour else { return nil }
    var request = LineRequest(prompt: StyledText("新增项目的名称：", .strong))
    let names = rollover.items.filter { $0.unit == neighbour.unit }.map(\.new.name)
    request.hints = { line in
      names.contains(line.text.trimmed)
        ? [StyledText("✗ \(neighbour.unit)已经有这个项目。", .fault)]
        : [StyledText("· 单位先定为 \(neighbour.unit)，核对时可以改；Ctrl-C 不新增", .faint)]
    }
    request.accept = { $0.isBlank || names.contains($0.trimmed) ? .refuse() : .accept }
    request.settled = { _ in [] }
    let outcome = editor.read(request)
    switch outcome {
    case .answered(let text):
      let new = RolloverKey(
        department: neighbour.key.department, unit: neighbour.unit, name: text.trimmed, ordinal: 0)
      try record(.added(new))
      return try edit(new)
    case .terminated(let signal, _): return .end(.terminated(signal: signal))
    default: return nil
    }
  }
}
