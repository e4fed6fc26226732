import Goals
import Tables
package import Terminal

/// The worksheet on a terminal: passes down its rows, and a page that tells how far it has come.
package final class RolloverSession {
  private var rollover: Rollover
  private let editor: LineEditor
  private let links: RolloverLinks
  /// What was being typed when an earlier session ended.
  private var pending: (row: String, text: String)?
  private var notice: [StyledText] = []

  package init(
    _ rollover: Rollover, editor: LineEditor, links: RolloverLinks,
    pending: (row: String, text: String)? = nil
  ) {
    self.rollover = rollover
    self.editor = editor
    self.links = links
    self.pending = pending
  }

  /// Where the clerk goes next.
  private enum Step {
    case pass(RolloverPass)
    case overview
    case end(RolloverEnd)
  }

  /// Runs until the new year is saved or the clerk leaves; throws what `links` throw.
  package func run() throws -> RolloverEnd {
    var step = nextStep ?? .overview
    while true {
      switch step {
      case .pass(let pass): step = try run(pass)
      case .overview: step = try overview()
      case .end(let end): return end
      }
    }
  }

  /// The first pass that has something to do.
  private var nextStep: Step? {
    [RolloverPass.decisions, .amounts, .targets].first { pass in
      rollover.rows(pass).contains { !$0.isDone }
    }.map(Step.pass)
  }

  private func run(_ pass: RolloverPass) throws -> Step {
    var rows = rollover.rows(pass)
    guard !rows.isEmpty else {
      notice = [StyledText("· 没有沿用的项目，这一遍没有要填的。", .faint)]
      return .overview
    }
    var place =
      pending.flatMap { pending in
        rows.firstIndex { name(of: $0, pass) == pending.row }
      } ?? rows.firstIndex { !$0.isDone } ?? 0
    // A pass with nothing to do is gone through row by row.
    let isOpen = rows.contains { !$0.isDone }
    while true {
      let row = name(of: rows[place], pass)
      var request = rollover.request(
        pass, at: place, text: pending?.row == row ? pending?.text : nil, notice: notice)
      request.autosave = { [links] in links.keepPending(row, $0) }
      let outcome = editor.read(request)
      notice = []
      switch outcome {
      case .answered(let text):
        pending = nil
        let reply = rollover.reply(to: text, in: pass, at: place)
        if case .go(let found) = reply.action {
          place = found
          continue
        }
        if case .stay(let event) = reply.action {
          try record(event)
          rows = rollover.rows(pass)
          continue
        }
        if let end = try perform(reply.action, at: rows[place]) { return end }
        rows = rollover.rows(pass)
        // The row itself may be gone, or have become several.
        let here = rows.firstIndex { name(of: $0, pass) == row } ?? place - 1
        guard
          let next = isOpen ? rows.nextOpen(from: here) : rows.indices.first(where: { $0 > here })
        else { return finished(pass) }
        place = next
      case .back(let text), .forward(let text):
        pending = text.isEmpty || text == rows[place].new ? nil : (row, text)
        let step = if case .back = outcome { -1 } else { 1 }
        place = min(max(0, place + step), rows.count - 1)
      case .menu: return .overview
      default: return .end(end(outcome))
      }
    }
  }

  /// On to the next pass that has something to do; the page where none has.
  private func finished(_ pass: RolloverPass) -> Step {
    notice = [StyledText("✓ \(pass.title)这一遍做完了。", .good)]
    return nextStep ?? .overview
  }

  /// A row's name in the store, for what was being typed there.
  private func name(of row: RolloverRow, _ pass: RolloverPass) -> String {
    let place =
      switch row.subject {
      case .entry(let key): "\(key.unit)\t\(key.name)\t\(key.ordinal)"
      case .amount(let key, let field): "\(key.unit)\t\(key.name)\t\(key.ordinal)\t\(field.key)"
      case .target(let key, let index, let field):
        "\(key.unit)\t\(key.name)\t\(key.ordinal)\t\(index)\t\(field.rawValue)"
      case .unit(let unit): unit
      }
    return "\(pass.rawValue)\t\(place)"
  }

  private func record(_ event: RolloverEvent) throws {
    try links.record([event])
    rollover.apply(event)
  }

  /// Does what a reply asks for; comes back with where to go if not to the next row.
  private func perform(_ action: RolloverReply.Action, at row: RolloverRow) throws -> Step? {
    switch action {
    case .record(let events):
      if events.isEmpty { return nil }
      try links.record(events)
      for event in events { rollover.apply(event) }
      return nil
    case .edit: return try row.key.flatMap(edit)
    case .merge: return try row.key.flatMap(merge)
    case .add: return try add(beside: row.key)
    case .go, .stay, .refuse: return nil
    }
  }

  // MARK: Single entries

  private func edit(_ key: RolloverKey) throws -> Step? {
    guard let item = rollover[key] else { return nil }
    if item.edit.isEmpty {
      let events = item.startOfEdit(year: rollover.target).map { RolloverEvent.edited(key, $0) }
      try links.record(events)
      for event in events { rollover.apply(event) }
    }
    guard let draft = Draft(events: rollover[key]?.edit ?? [], layouts: .builtIn) else {
      return nil
    }
    let target = rollover.target
    let links = SessionLinks(
      record: { [unowned self] in try record(.edited(key, $0)) },
      keepPending: { [links] path, text in links.keepPending("edit\t\(path.key)", text) },
      past: links.past,
      save: { [unowned self] draft, _ in
        if draft.year != target {
          editor.print([StyledText("！结转表的年度是 \(target)，年度没有改。", .caution)])
        }
        try record(.savedEdit(key))
        return .saved
      },
      basis: { [rollover] _ in rollover.basis(of: item) })
    let pending = pending.flatMap { pending -> (question: FieldPath, text: String)? in
      guard pending.row.hasPrefix("edit\t") else { return nil }
      return FieldPath(key: String(pending.row.dropFirst(5))).map { ($0, pending.text) }
    }
    self.pending = nil
    switch try InterviewSession(draft, editor: editor, links: links, pending: pending).run() {
    case .saved: return nil
    case .discarded:
      let event: RolloverEvent =
        if let decision = item.decision, !item.isUnwritten { .decided(key, decision) } else {
          item.old == nil ? .decided(key, .drop) : .undecided(key)
        }
      try record(event)
      return nil
    case .left:
      notice = [StyledText("· “\(item.new.name)”改到一半，已保留；在它那一行按 g 接着改。", .faint)]
      return .overview
    case .terminated(let signal): return .end(.terminated(signal: signal))
    }
  }

  private func merge(_ key: RolloverKey) throws -> Step? {
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
      }.map { Choice($0.new.name, remark: StyledText("\(number($0)) \($0.unit)")) }
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

  private func add(beside key: RolloverKey?) throws -> Step? {
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

  // MARK: The page

  private func overview() throws -> Step {
    let page = RolloverPage(rollover)
    editor.print(page.lines(width: printedWidth, ruler: editor.look.ruler) + notice)
    notice = []
    var request = LineRequest(prompt: StyledText("做哪一样？", .strong))
    let next = nextStep
    let proposal =
      if case .pass(let pass) = next { "回车：接着做\(pass.title)" } else {
        "回车：存入 \(rollover.target) 年度"
      }
    request.hints = { line in
      let text = line.text.trimmed
      if text.isEmpty || RolloverPage.choice(text) != nil {
        return [StyledText("· \(proposal)；Ctrl-C 离开，进度自动保留", .faint)]
      }
      return [StyledText("✗ 请输入 1 到 5 的编号，或直接回车。", .fault)]
    }
    request.accept = { $0.isBlank || RolloverPage.choice($0.trimmed) != nil ? .accept : .refuse() }
    request.settled = { _ in [] }
    let outcome = editor.read(request)
    guard case .answered(let text) = outcome else { return .end(end(outcome)) }
    switch RolloverPage.choice(text.trimmed) {
    case .pass(let pass): return .pass(pass)
    case .save: return try save(replacing: false)
    case nil: return try next ?? save(replacing: false)
    }
  }

  private func save(replacing: Bool) throws -> Step {
    if let next = nextStep {
      let open = rollover.items.count - rollover.doneCount
      notice = [StyledText("！还有 \(open) 项没做完，做完才能存入；先接着做。", .caution)]
      return next
    }
    if rollover.entries.isEmpty {
      notice = [StyledText("！没有一项要报，没有可存的。", .caution)]
      return .overview
    }
    switch try links.save(rollover, replacing) {
    case .saved: return .end(.saved)
    case .inTheWay(let lines):
      editor.print(lines)
      switch Confirmation("用结转的替换原有的吗？").ask(editor) {
      case .answered(true): return try save(replacing: true)
      case .answered(false): return .overview
      case .ended(let outcome): return .end(end(outcome))
      }
    }
  }

  private func end(_ outcome: LineOutcome) -> RolloverEnd {
    if case .terminated(let signal, _) = outcome { return .terminated(signal: signal) }
    return .left
  }
}

extension [RolloverRow] {
  /// The first row from a place on that is not done, else the first one at all; nil where all are.
  fileprivate func nextOpen(from place: Int) -> Int? {
    indices.first { $0 >= place && !self[$0].isDone } ?? firstIndex { !$0.isDone }
  }
}
