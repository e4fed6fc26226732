import TestTerminal
import Testing
import TextColumns

@testable import Terminal

/// Where the question stands when it is painted first.
enum Place: CaseIterable { case top, middle, bottom, taller }

/// What stands under the text or is marked in it.
enum Company: CaseIterable { case nothing, candidates, chosen, faults, pointed, everything }

/// Where a question stands, and what with.
struct Scene: CustomTestStringConvertible {
  var place = Place.top
  var company = Company.nothing

  static let all = Place.allCases.flatMap { place in
    Company.allCases.map { Scene(place: place, company: $0) }
  }

  var testDescription: String { "\(place) with \(company)" }

  func has(_ companies: Company...) -> Bool {
    companies.contains(company) || company == .everything
  }

  /// More than fit under the text, the longest wider than any terminal.
  var choices: ChoiceList {
    guard has(.candidates, .chosen) else { return ChoiceList() }
    var list = ChoiceList(
      (1...20).map { Choice(String(repeating: "农田灌溉·", count: $0), remark: "上年用过") })
    if has(.chosen) { for _ in 0..<5 { _ = list.choose(1, over: EditedText("")) } }
    return list
  }

  /// Some of every seven scalars, and a stretch over them that is longer than a row.
  func faults(in count: Int) -> [Range<Int>] {
    guard has(.faults, .pointed) else { return [] }
    return stride(from: 2, to: count, by: 7).map { $0..<min(count, $0 + 4) } + [
      5..<max(5, count - 3)
    ]
  }
}

/// Paints edits one after another on a screen, and compares each time what it shows with the text.
private struct Stage {
  private(set) var size: WindowSize
  let screen: Screen
  let painter = FramePainter(look: TerminalLook(reflows: false))
  var painted: Frame?
  /// Stands before every text.
  private let lead: String
  private let scene: Scene

  init(columns: Int, rows: Int = 12, _ scene: Scene = Scene()) {
    self.scene = scene
    let place = scene.place
    size = WindowSize(columns: columns, rows: rows)
    screen = Screen(columns: columns, rows: rows)
    lead = place == .taller ? String(repeating: "绩效", count: rows * columns / 4) : ""
    let top = place == .middle ? 5 : place == .bottom ? rows - 1 : 0
    for row in 0..<top { screen.feed("before \(row)\r\n") }
  }

  /// The terminal cuts rows off or gives them more room; it does not wrap them anew.
  mutating func resize(columns: Int) {
    screen.resize(columns: columns, rows: size.rows)
    size = WindowSize(columns: columns, rows: size.rows)
  }

  func question(_ text: EditedText, hints: [StyledText]) -> Question {
    Question(
      heading: ["第 1 步"], prompt: StyledText("指标：", .strong),
      text: Array(text.text.unicodeScalars), cursor: text.cursor,
      faults: scene.faults(in: text.text.unicodeScalars.count),
      pointsAtFaults: scene.has(.pointed), hints: hints, choices: scene.choices, size: size,
      ruler: ColumnRuler())
  }

  mutating func show(_ text: EditedText, hints: [StyledText] = ["提示", StyledText("✗ 有误", .fault)]) {
    let text = EditedText(lead + text.text, cursor: lead.unicodeScalars.count + text.cursor)
    let question = question(text, hints: hints)
    let frame = question.frame
    screen.feed(painter.paint(frame, over: painted, width: size.columns))
    painted = frame

    let rows = screen.rows
    let end = rows.lastIndex { !$0.isEmpty } ?? -1
    let first = screen.cursor.row - frame.cursorRow
    let expected = frame.rows.map { trimmed($0.plain) }
    #expect(frame.rows.count <= size.rows)
    #expect(frame.rows.allSatisfy { $0.columns(ColumnRuler()) <= size.columns })
    #expect(Array(rows[first..<first + frame.rows.count]) == expected)
    #expect(end < first + frame.rows.count, "a stale row is left below: \(rows)")
    #expect(
      rows[..<first].allSatisfy { $0.hasPrefix("before") }, "a stale row is left above: \(rows)")
    #expect(screen.cursor.column == frame.cursorColumn)
    let layout = question.layout
    if layout.rows.count <= size.rows {
      #expect(layout.rows.indices.map { layout.shown(row: $0).plain }.joined() == text.text)
      let place = layout.place(of: text.cursor)
      #expect(place.column == screen.cursor.column)
      let top = screen.cursor.row - place.row
      if !frame.rows.contains(where: { $0.plain.hasPrefix("⋮") }) {
        compareMarks(in: text, rows: top..<top + layout.rows.count)
      }
    }
    if scene.has(.chosen), frame.rows.count < size.rows {
      #expect(rows.contains { $0.hasPrefix("> 农田灌溉·农田") })
    }
  }

  /// What stands red on the screen is what is at fault.
  private func compareMarks(in text: EditedText, rows: Range<Int>) {
    let scalars = Array(text.text.unicodeScalars)
    let faults = scene.faults(in: scalars.count)
    let marked = scalars.indices.filter { place in faults.contains { $0.contains(place) } }
    let red = screen.looks[rows].flatMap { $0 }.filter { $0.color == Style.marked.colour }.map(
      \.text
    ).joined()
    #expect(red == string(marked.map { scalars[$0] }))
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}

@Suite struct FramePainterTests {
  static let widths = [20, 39, 40, 41, 80, 81]

  @Test(arguments: widths, Scene.all)
  func typingAtTheEnd(columns: Int, scene: Scene) {
    var stage = Stage(columns: columns, scene)
    var text = ""
    for character in "农田灌溉设施维修养护完成率≥90%，群众满意度（不低于95%）。长期有效推动abc" {
      text.append(character)
      stage.show(EditedText(text))
    }
  }

  @Test(arguments: widths, Scene.all)
  func insertingAtTheHeadOfWrappedText(columns: Int, scene: Scene) {
    var stage = Stage(columns: columns, scene)
    var text = String(repeating: "满意度，", count: columns / 6)
    stage.show(EditedText(text))
    for count in 1...8 {
      text = "插" + text
      stage.show(EditedText(text, cursor: count))
    }
  }

  @Test(arguments: widths, Scene.all)
  func erasingFullWidthPunctuationAcrossRows(columns: Int, scene: Scene) {
    var stage = Stage(columns: columns, scene)
    var text = String(repeating: "绩，。：（％", count: columns / 6)
    while !text.isEmpty {
      stage.show(EditedText(text))
      text.removeLast()
    }
    stage.show(EditedText(""), hints: [])
  }

  @Test(arguments: widths, Scene.all)
  func exactlyFullRows(columns: Int, scene: Scene) {
    var stage = Stage(columns: columns, scene)
    for rows in 1...3 {
      let indent = 6 <= columns / 4 ? 6 : 0
      let full = String(repeating: "a", count: columns - 6 + (rows - 1) * (columns - indent))
      for text in [String(full.dropLast()), full, full + "绩", full] {
        stage.show(EditedText(text))
        stage.show(EditedText(text, cursor: 0))
        stage.show(EditedText(text, cursor: text.count - 1))
      }
    }
  }

  @Test(arguments: widths, Scene.all)
  func pasting(columns: Int, scene: Scene) {
    var stage = Stage(columns: columns, scene)
    let paste = String(folded(paste: "农田灌溉，\r\n完成率≥90%\n（长期）\n", keepingLineEnds: false))
    var text = EditedText("")
    for count in 0..<8 {
      text = EditedText(
        text.beforeCursor + paste + text.afterCursor,
        cursor: count % 2 * (text.cursor + paste.unicodeScalars.count))
      stage.show(text)
    }
  }

  @Test(arguments: widths, Scene.all)
  func resizing(columns: Int, scene: Scene) {
    for other in Self.widths {
      var stage = Stage(columns: columns, scene)
      let text = String(repeating: "绩效目标，", count: 12)
      for cursor in [text.count, 31, 0] {
        stage.show(EditedText(text, cursor: cursor))
        stage.resize(columns: other)
        stage.show(EditedText(text, cursor: cursor))
        stage.resize(columns: columns)
        stage.show(EditedText(text + "尾", cursor: cursor))
      }
    }
  }

  @Test(arguments: widths)
  func textTallerThanTheScreen(columns: Int) {
    var stage = Stage(columns: columns)
    for rows in [3, 9, 10, 11, 12, 13, 30, 12, 3] {
      let text = String(repeating: "绩效目标", count: rows * columns / 8)
      for cursor in [0, text.count / 2, text.count] { stage.show(EditedText(text, cursor: cursor)) }
    }
  }

  @Test(arguments: widths)
  func combiningMarksControlsAndLineEnds(columns: Int) {
    let stage = Stage(columns: columns, Scene(place: .middle))
    let text = "e\u{301}绩\u{202E}效a\u{308}目标"
    for cursor in 0...text.unicodeScalars.count {
      let question = stage.question(EditedText(text, cursor: cursor), hints: [])
      #expect(question.frame.cursorColumn < columns)
    }
    let frame = stage.question(EditedText("一\n二", cursor: 1), hints: []).frame
    #expect(frame.rows.map(\.plain).prefix(2) == ["第 1 步", "指标：一↵"])
    stage.screen.feed(stage.painter.paint(frame, over: nil, width: columns))
    #expect(stage.screen.cursor.column == 8)
  }

  @Test(arguments: [(80, 40), (80, 20), (41, 40), (40, 80)])
  func rowsAboveTheCursorAfterReflow(old: Int, new: Int) {
    let size = WindowSize(columns: old, rows: 24)
    let text = [Unicode.Scalar](repeating: "绩", count: 100)
    let frame = Question(
      heading: [], prompt: "", text: text, cursor: text.count, size: size, ruler: ColumnRuler()
    ).frame
    let rows = frame.rowsAboveCursor(in: new, look: TerminalLook())
    let perRow = (old / 2 * 2 + new / 2 * 2 - 1) / (new / 2 * 2)
    #expect(
      rows == (new >= old ? frame.cursorRow : frame.cursorRow * perRow + frame.cursorColumn / new))
    #expect(frame.rowsAboveCursor(in: new, look: TerminalLook(reflows: false)) == frame.cursorRow)
  }
}
