import Glibc
import TestSupport
import TestTerminal
import Testing
import TextColumns

@testable import Terminal

/// Generated keys, pressed in the real editor and in ``EditorModel``.
@Suite(.serialized) struct ModelTests {
  private static let scalars: [Unicode.Scalar] = [
    "绩", "效", "，", "。", "（", "≥", "“", "9", "a", "b", "e", "\u{301}", " ", "𠮷", "👍",
  ]
  private static let keys: [Key] = [
    .backspace, .delete, .deleteWordBefore, .deleteWordAfter, .deleteToEnd, .yank, .undo, .undo,
    .redo, .left, .left, .right, .wordLeft, .wordRight, .textStart, .textEnd, .rowStart, .rowEnd,
    .up, .down, .up, .down, .paste("效a绩，\r\n绩 9≥"), .paste("绩效绩效绩效绩效绩效，\nab"),
  ]

  private static let names = [
    "绩效", "绩效a，b", "效9", "a绩效绩效绩效绩效绩效绩效绩效绩效，绩效绩效绩效绩效绩效绩", "9", "ab",
  ]

  /// The names that begin as a text does; all of them for none.
  private static func choices(_ text: String) -> [String] {
    names.filter { text.isEmpty || $0.first == text.first }
  }

  @Test(arguments: 0..<300)
  func sameTextAndCursor(seed: Int) throws {
    try compare(seed: seed, keys: Self.keys, choices: { _ in [] })
  }

  @Test(arguments: 1000..<1300)
  func sameTextAndCursorWithChoicesOpen(seed: Int) throws {
    let more: [Key] = [
      .tab, .tab, .nextChoice, .previousChoice, .up, .down, .escape, .deleteLine, .deleteLine,
    ]
    try compare(seed: seed, keys: Self.keys + more + more, choices: Self.choices)
  }

  private func compare(
    seed: Int, keys: [Key], choices: @escaping (String) -> [String]
  ) throws {
    var random = SplitMix64(state: UInt64(seed))
    let columns = [20, 39, 40, 41, 80, 81][seed % 6]
    let size = WindowSize(columns: columns, rows: 10)
    let session = try makeSession(size: size)
    session.request.choices = { choices($0.text).map { Choice($0) } }
    let ruler = ColumnRuler()
    var model = EditorModel(width: columns, first: 6, indent: 6 <= columns / 4 ? 6 : 0)
    model.choices = choices
    model.refresh()
    let screen = Screen(columns: columns, rows: size.rows)
    for _ in 0..<Int.random(in: 0..<10, using: &random) { screen.feed("before\r\n") }
    var painted: Frame?
    var pressed: [Key] = []
    for step in 0..<40 {
      let key =
        Int.random(in: 0..<100, using: &random) < 55
        ? Key.character(Self.scalars.randomElement(using: &random) ?? "绩")
        : keys.randomElement(using: &random) ?? .left
      // Twice is another key.
      if key == .escape && pressed.last == .escape { continue }
      pressed.append(key)
      session.handleKey(key)
      model.press(key)
      try #require(session.handle.scalars == model.text, "\(pressed)")
      try #require(session.handle.cursor == model.cursor, "\(pressed) \(model.text)")

      // Between keys that came at once nothing is painted or asked for.
      let question = session.question(withHints: step % 4 == 3)
      let fresh = TextLayout(question.text, question.layout.shape)
      try #require(question.layout.rows.map(\.scalars) == fresh.rows.map(\.scalars))
      guard step % 4 == 3 else { continue }
      let frame = question.frame
      screen.feed(
        FramePainter(look: TerminalLook(ruler: ruler, reflows: false))
          .paint(frame, over: painted, width: columns))
      painted = frame
      try #require(screen.cursor.column == model.place.column, "\(pressed)")
      let top = screen.cursor.row - frame.cursorRow
      try #require(screen.rows[..<top].allSatisfy { $0 == "before" })
      let below = screen.rows[(top + frame.rows.count)...]
      try #require(below.allSatisfy { $0.isEmpty }, "a stale row: \(pressed)")
      guard model.rows.count < size.rows - 1 else { continue }
      try #require(frame.cursorRow == model.place.row)
      let shown = screen.rows[top..<top + model.rows.count].joined().filter { $0 != " " }
      let text = string(model.text).filter { $0 != " " }
      try #require(shown == "指标：" + visible(text), "\(pressed)")
    }
  }

  private func makeSession(size: WindowSize) throws -> LineSession {
    let void = open("/dev/null", O_RDWR)
    defer { close(void) }
    let handle = try EditLineHandle(input: void, output: void)
    let editor = try LineEditor(look: TerminalLook(movesCursor: false))
    let session = LineSession(
      request: LineRequest(prompt: "指标："), handle: handle, editor: editor)
    session.size = size
    return session
  }
}
