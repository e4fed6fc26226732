import Testing
import TextColumns

@testable import Terminal

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("绩效 ≥90%，（“①”）", "绩效 ≥90%，（“①”）"), ("\u{1B}[31m", "␛[31m"), ("a\0b", "a␀b"), ("\u{7F}", "␡"),
    ("\u{9B}2J", "‹U+009B›2J"), ("一\n二\r\n", "一␊二␍␊"), ("\u{2028}\u{2029}", "‹U+2028›‹U+2029›"),
    ("\u{202E}abc", "‹U+202E›abc"), ("\u{2066}", "‹U+2066›"),
    ("\u{200B}\u{200D}", "‹U+200B›‹U+200D›"),
    ("\u{FEFF}", "‹U+FEFF›"), ("\u{AD}", "‹U+00AD›"), ("\u{E0001}", "‹U+E0001›"),
    ("\u{3164}", "‹U+3164›"),
    ("e\u{301}", "e\u{301}"), ("\u{3000}", "\u{3000}"), ("𠮷", "𠮷"),
  ])
  func spelledOut(text: String, expected: String) {
    #expect(visible(text) == expected)
    #expect(StyledText(text).plain == expected)
    #expect(StyledText("\(text, .fault)").plain == expected)
  }
}

@Suite struct StyledTextTests {
  @Test func runsOfOneLookJoin() {
    let text: StyledText = "一" + StyledText("二") + StyledText("三", .fault) + ""
    #expect(text.runs.map(\.text) == ["一二", "三"])
    #expect(text.columns(ColumnRuler()) == 6)
    let name = "名"
    #expect(
      StyledText("项目\(name, .strong)\(text)").runs.map(\.style) == [
        .plain, .strong, .plain, .fault,
      ])
  }

  @Test(arguments: [
    (8, ["绩效目标"]), (7, ["绩效目", "标"]), (4, ["绩效", "目标"]), (1, ["绩", "效", "目", "标"]),
  ])
  func wrapping(width: Int, expected: [String]) {
    let text = StyledText("绩效", .good) + StyledText("目标", .fault)
    #expect(text.wrapped(to: width, ColumnRuler()).map(\.plain) == expected)
  }

  @Test(arguments: [
    ("绩效目标", 8, ["绩效目标"]), ("  绩效目标管理", 8, ["  绩效目", "  标管理"]),
    ("✗ 表.txt：没有", 10, ["✗ 表.txt：", "  没有"]), ("！绩效目标管理", 10, ["！绩效目标", "  管理"]),
    ("共1个，合计1,372.90 万元。", 16, ["共1个，合计", "1,372.90 万元。"]),
    ("用 jixiao list", 9, ["用 jixiao", "list"]),
    ("  1  农田补贴和道路", 14, ["  1  农田补贴", "     和道路"]),
    ("--notes  逐条列出", 12, ["--notes  逐", "条列出"]),
    ("他说“好”，就走了", 8, ["他说", "“好”，就", "走了"]),
  ])
  func printedLines(line: String, width: Int, expected: [String]) {
    let rows = StyledText(line).printed(to: width, ColumnRuler()).map {
      String($0.plain.droppingLastSpaces)
    }
    #expect(rows == expected)
  }

  @Test(arguments: [
    (40, ["书角维护 · 2025 年 · 第 8/17 问"]), (20, ["书角维护 · 2025 年", "第 8/17 问"]),
    (8, ["书角维护", "2025 年", "第 8/17 ", "问"]),
  ])
  func headingsBreakBetweenParts(width: Int, expected: [String]) {
    let text = StyledText("书角维护 · 2025 年 · 第 8/17 问", .faint)
    let rows = text.wrappedBetweenParts(to: width, ColumnRuler())
    #expect(rows.map(\.plain) == expected)
  }
}

@Suite struct PasteFoldingTests {
  @Test(arguments: [
    ("绩效\r\n目标", "绩效目标", "绩效\n目标"), ("goal\ntable", "goal table", "goal\ntable"),
    ("目标\nA", "目标A", "目标\nA"), ("\n一\n\n二\n", "一二", "\n一\n\n二\n"), ("a\tb", "a b", "a b"),
    ("a\u{1B}[31mb\u{9B}\u{0}\u{7F}", "a[31mb", "a[31mb"), ("一\r二", "一二", "一\n二"),
    ("完成率 \n≥90%", "完成率 ≥90%", "完成率 \n≥90%"), ("一\u{2028}二", "一二", "一\n二"),
  ])
  func folding(paste: String, folded expected: String, kept: String) {
    #expect(String(folded(paste: paste, keepingLineEnds: false)) == expected)
    #expect(String(folded(paste: paste, keepingLineEnds: true)) == kept)
  }
}

@Suite struct WordRunsTests {
  /// `|` marks every place where a word begins or ends.
  @Test(arguments: [
    "|完成率|≥|95.5|%，|群众满意度|（|GDP|）", "|农田|2026|年|，|abc|", "  |一|  ", "|e\u{301}té| |绩|",
    "|1,200|元|,|3|",
    "", "，。",
  ])
  func wordsEndWhereTheyShould(marked: String) {
    let pieces = marked.split(separator: "|", omittingEmptySubsequences: false)
    let words = WordRuns(text: Array(pieces.joined().unicodeScalars))
    var bounds: Set<Int> = []
    var position = 0
    for piece in pieces.dropLast() {
      position += piece.unicodeScalars.count
      bounds.insert(position)
    }
    var reached: Set<Int> = []
    for cursor in 0...words.text.count {
      reached.insert(words.end(after: cursor))
      reached.insert(words.start(before: cursor))
    }
    #expect(
      reached.subtracting([0, words.text.count]) == bounds.subtracting([0, words.text.count]))
  }
}

@Suite struct TextLayoutTests {
  private let text = "绩效目标abc，完\n成率e\u{301}\u{202E}≥"

  @Test(arguments: 10...30)
  func everyCursorHasAColumnAndComesBack(width: Int) {
    let layout = TextLayout(
      Array(text.unicodeScalars), .init(first: 6, indent: 2, width: width, ruler: ColumnRuler()))
    var offset = 0
    for character in text {
      let (row, column) = layout.place(of: offset)
      #expect(column < width)
      #expect(layout.cursor(row: row, column: column) == offset)
      offset += character.unicodeScalars.count
    }
    #expect(layout.rows.last?.scalars.upperBound == offset)
    #expect(layout.place(of: offset).column < width)
  }

  @Test func rowsBreakWhereTheyAreFull() {
    let layout = TextLayout(
      Array("绩效目标管理".unicodeScalars), .init(first: 4, indent: 0, width: 8, ruler: ColumnRuler()))
    #expect(layout.rows.indices.map { layout.shown(row: $0).plain } == ["绩效", "目标管理", ""])
    #expect(layout.place(of: 6) == (2, 0))
    #expect(layout.place(of: 2) == (1, 0))
  }
}
