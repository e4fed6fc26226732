import Glibc
import TestSupport
import TestTerminal
import Testing
import TextColumns

@testable import Terminal

/// Generated keys, pressed in the real editor and in ``EditorModel``.
@Suite struct ModelTests {
  private static let scalars: [Unicode.Scalar] = [
    "绩", "效", "，", "。", "（", "≥", "“", "9", "a", "b", "e", "\u{301}", " ", "𠮷", "👍",
  ]
  private static let keys: [Key] = [
    .backspace, .delete, .deleteWordBefore, .deleteWordAfter, .deleteToEnd, .yank, .undo, .undo,
    .redo, .left, .left, .right, .wordLeft, .wordRight, .textStart, .textEnd, .rowStart, .rowEnd,
    .up, .down, .up, .down, .paste("效a绩，\r\n绩 9≥"), .paste("绩效绩效绩效绩效绩效，\nab"),
  ]

  @Test(arguments: 0..<300)
  func sameTextAndCursor(seed: Int) throws {
    var random = SplitMix64(state: UInt64(seed))
    let columns = [20, 39, 40, 41, 80, 81][seed % 6]
    let size = WindowSize(columns: columns, rows: 10)
    let session = try makeSession(size: size)
    let ruler = ColumnRuler()
    var model = EditorModel(width: columns, first: 6, indent: 6 <= columns / 4 ? 6 : 0)
    let screen = Screen(columns: columns, rows: size.rows)
    for _ in 0..<Int.random(in: 0..<10, using: &random) { screen.feed("before\r\n") }
    var painted: Frame?
    var pressed: [Key] = []
    for step in 0..<40 {
      let key =
        Int.random(in: 0..<100, using: &random) < 55
        ? Key.character(Self.scalars.randomElement(using: &random) ?? "绩")
        : Self.keys.randomElement(using: &random) ?? .left
      pressed.append(key)
      session.handleKey(key)
      model.press(key)
      try #require(session.handle.scalars == model.text, "\(pressed)")
      try #require(session.handle.cursor == model.cursor, "\(pressed) \(model.text)")

      let question = session.question(withHints: true)
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
      guard model.rows.count <= size.rows else { continue }
      try #require(frame.cursorRow == model.place.row)
      let shown = screen.rows[top...].joined().filter { $0 != " " }
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
