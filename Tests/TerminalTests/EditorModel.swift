@testable import Terminal

/// What an editor of one line is, said as plainly as possible and without regard to speed: the keys of
/// the real one are checked against it.
struct EditorModel {
  var text: [Unicode.Scalar] = []
  var cursor = 0
  let width: Int
  /// The column behind the prompt, and of the rows below.
  let first: Int
  let indent: Int
  private var past: [EditorModel.State] = []
  private var future: [EditorModel.State] = []
  private var run = ""
  private var cut: [Unicode.Scalar] = []
  private var lastKey: Key?
  private var column: Int?
  /// What may be chosen for a text.
  var choices: (String) -> [String] = { _ in [] }
  /// The choices that are open, the one in the line, and the line as it was typed.
  private var open: [String] = []
  private var chosen: Int?
  private var typed: EditorModel.State?

  typealias State = (text: [Unicode.Scalar], cursor: Int)

  init(width: Int, first: Int, indent: Int) {
    (self.width, self.first, self.indent) = (width, first, indent)
  }

  /// The places between characters.
  var stops: [Int] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view).reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.unicodeScalars.count) }
  }

  var left: Int { stops.last { $0 < cursor } ?? 0 }
  var right: Int { stops.first { $0 > cursor } ?? text.count }

  /// The places of each row with their columns; the place where a row ends is the next one's first.
  var rows: [[(stop: Int, column: Int)]] {
    var rows: [[(stop: Int, column: Int)]] = [[]]
    var column = first
    for (start, end) in zip(stops, stops.dropFirst() + [text.count]) {
      let columns = start == end ? 1 : Self.columns(text[start..<end])
      if column + columns > width {
        rows.append([])
        column = indent
      }
      rows[rows.count - 1].append((start, column))
      column += columns
    }
    return rows
  }

  var place: (row: Int, column: Int) {
    for (number, row) in rows.enumerated().reversed() {
      if let found = row.last(where: { $0.stop <= cursor }) { return (number, found.column) }
    }
    return (0, first)
  }

  mutating func press(_ key: Key) {
    let (old, wasChosen) = (text, chosen)
    pressed(key)
    let isChoice = chosen != wasChosen
    if isChoice || text == old && !changed { return }
    (chosen, typed) = (nil, nil)
    refresh()
  }

  /// Whether the last key put a text into the line, be it the same one.
  private var changed = false

  mutating func refresh() {
    let line = string(text)
    open = choices(line)
    if open == [line] { open = [] }
  }

  private mutating func pressed(_ key: Key) {
    changed = false
    if key != .up && key != .down { column = nil }
    defer { lastKey = key }
    switch key {
    case .character(let scalar): insert([scalar], "typing")
    case .paste(let text): insert(Array(folded(paste: text, keepingLineEnds: false)), "")
    case .backspace: remove(left..<cursor, "erasing")
    case .delete: remove(cursor..<right, "erasing")
    case .deleteWordBefore: cut(wordStart..<cursor)
    case .deleteWordAfter: cut(cursor..<wordEnd)
    case .deleteLine: cut(0..<text.count)
    case .deleteToEnd: cut(cursor..<text.count)
    case .yank: insert(cut, "")
    case .undo: undo()
    case .redo: redo()
    case .left: go(left)
    case .right: go(right)
    case .wordLeft: go(wordStart)
    case .wordRight: go(wordEnd)
    case .textStart: go(0)
    case .textEnd: go(text.count)
    case .rowStart:
      let start = rows[place.row][0].stop
      go(start == cursor ? 0 : start)
    case .rowEnd:
      let end = rows[place.row].last?.stop ?? 0
      go(end == cursor ? text.count : end)
    case .up where arrowsChoose: choose(-1)
    case .down where arrowsChoose: choose(1)
    case .tab, .nextChoice, .previousChoice:
      let step = key == .previousChoice ? -1 : 1
      if !open.isEmpty { choose(step) } else if key != .tab { goRow(step) }
    case .escape:
      if let line = typed { put(line, chosen: nil) }
    case .up: goRow(-1)
    case .down: goRow(1)
    default: break
    }
    if !stops.contains(cursor) { cursor = right }
  }

  private var arrowsChoose: Bool { !open.isEmpty && (chosen != nil || rows.count == 1) }

  /// Round and round, with what was typed between the last choice and the first.
  private mutating func choose(_ step: Int) {
    let line = typed ?? (text, cursor)
    let lines = [line] + open.map { (Array($0.unicodeScalars), $0.unicodeScalars.count) }
    let number = ((chosen ?? -1) + 1 + step + lines.count) % lines.count
    typed = line
    put(lines[number], chosen: number == 0 ? nil : number - 1)
  }

  private mutating func put(_ line: State, chosen: Int?) {
    change("choosing")
    (text, cursor) = line
    self.chosen = chosen
    if chosen == nil { typed = nil }
  }

  private mutating func go(_ place: Int) {
    cursor = place
    run = ""
  }

  private mutating func goRow(_ step: Int) {
    let (row, here) = place
    let goal = column ?? here
    switch row + step {
    case ..<0: go(0)
    case rows.count...: go(text.count)
    default: go(rows[row + step].last { $0.column <= goal }?.stop ?? rows[row + step][0].stop)
    }
    column = goal
  }

  private mutating func change(_ kind: String) {
    changed = kind != "choosing"
    future = []
    if kind.isEmpty || kind != run { past.append((text, cursor)) }
    run = kind
  }

  private mutating func insert(_ new: [Unicode.Scalar], _ kind: String) {
    if new.isEmpty { return }
    change(kind)
    text.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func remove(_ range: Range<Int>, _ kind: String) {
    if range.isEmpty { return }
    change(kind)
    text.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func cut(_ range: Range<Int>) {
    if range.isEmpty { return }
    let new = Array(text[range])
    switch lastKey {
    case .deleteWordBefore: cut = new + cut
    case .deleteWordAfter, .deleteToEnd: cut += new
    default: cut = new
    }
    remove(range, "")
  }

  private mutating func undo() {
    run = ""
    while let state = past.popLast() {
      if state.text != text {
        future.append((text, cursor))
        (text, cursor) = state
        changed = true
        return
      }
    }
  }

  private mutating func redo() {
    run = ""
    guard let state = future.popLast() else { return }
    past.append((text, cursor))
    (text, cursor) = state
    changed = true
  }

  private func kind(_ start: Int) -> Int {
    switch text[start] {
    case "绩", "效", "𠮷": 2
    case "a", "b", "é", "9", "e": 1
    default: 0
    }
  }

  private var wordEnd: Int {
    let rest = stops.filter { $0 >= cursor && $0 < text.count }
    guard let start = rest.first(where: { kind($0) > 0 }) else { return text.count }
    return rest.first { $0 > start && kind($0) != kind(start) } ?? text.count
  }

  private var wordStart: Int {
    let before = stops.filter { $0 < cursor }
    guard let end = before.last(where: { kind($0) > 0 }) else { return 0 }
    let gap = before.last { $0 < end && kind($0) != kind(end) }
    return gap.flatMap { gap in before.first { $0 > gap } } ?? 0
  }

  private static func columns(_ character: ArraySlice<Unicode.Scalar>) -> Int {
    character.reduce(0) { sum, scalar in
      switch scalar {
      case "\u{301}": sum
      case _ where scalar.value < 0x300, "≥", "“": sum + 1
      default: sum + 2
      }
    }
  }
}
