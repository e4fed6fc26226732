import Goals
import Tables
package import Terminal

/// The worksheet on a terminal: passes down its rows, and a page that tells how far it has come.
package final class RolloverSession {
  var rollover: Rollover
  let editor: LineEditor
  let links: RolloverLinks
  /// What was being typed when an earlier session ended.
  var pending: (row: String, text: String)?
  /// Stands under the next table or page, once.
  var notice: [StyledText] = []

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
  enum Step {
    case pass(RolloverPass)
    case overview
    case end(RolloverEnd)
  }

  /// Runs until the new year is saved or the clerk leaves; throws what `links` throw.
  package func run() throws -> RolloverEnd {
    try editor.holding {
      // Who was writing an entry goes on with that.
      let started = try entryBeingTyped.flatMap(edit)
      var step = started ?? nextStep ?? .overview
      while true {
        switch step {
        case .pass(let pass): step = try run(pass)
        case .overview: step = try overview()
        case .end(let end): return end
        }
      }
    }
  }

  /// The first pass that has something to do.
  var nextStep: Step? {
    RolloverPass.needed.first { pass in
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
    let next = nextStep
    var end = "。"
    if case .pass(let pass) = next {
      let done = rollover.rows(pass).count { $0.isDone }
      end = "，下面是\(pass.title)" + (done > 0 ? "；已经改好的 \(done) 行不用再填。" : "。")
    }
    notice = [StyledText("✓ \(pass.title)这一遍做完了\(end)", .good)]
    return next ?? .overview
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

  func record(_ events: RolloverEvent...) throws { try record(events) }

  func record(_ events: [RolloverEvent]) throws {
    if events.isEmpty { return }
    try links.record(events)
    for event in events { rollover.apply(event) }
  }

  /// Does what a reply asks for; comes back with where to go if not to the next row.
  private func perform(_ action: RolloverReply.Action, at row: RolloverRow) throws -> Step? {
    switch action {
    case .record(let events):
      try record(events)
      return nil
    case .edit: return try row.key.flatMap(edit)
    case .merge: return try row.key.flatMap(merge)
    case .add: return try add(beside: row.key)
    case .go, .stay, .refuse: return nil
    }
  }
}

extension [RolloverRow] {
  /// The first row from a place on that is not done, else the first one at all; nil where all are.
  fileprivate func nextOpen(from place: Int) -> Int? {
    indices.first { $0 >= place && !self[$0].isDone } ?? firstIndex { !$0.isDone }
  }
}
