import Testing
import TextColumns

@Suite struct ColumnRulerTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("绩效", 4), ("，。：（％", 10), ("“”…—·①", 6), ("ｅ１＞", 6), ("e\u{301}", 1),
    ("𠮷", 2), ("\u{200B}\u{FEFF}", 0), ("≥90%", 4),
  ])
  func columns(text: String, expected: Int) {
    #expect(ColumnRuler().columns(of: text) == expected)
  }

  @Test(arguments: [("“”…—·①", 12), ("≥90%", 5), ("绩效abc", 7), ("e\u{301}", 1)])
  func columnsWithWideAmbiguous(text: String, expected: Int) {
    #expect(ColumnRuler(ambiguous: .wide).columns(of: text) == expected)
  }

  @Test(arguments: [
    ("绩效目标", 8, "绩效目标"), ("绩效目标", 7, "绩效目…"), ("绩效目标", 6, "绩效…"), ("绩效", 0, ""), ("abc", 2, "a…"),
  ])
  func truncation(text: String, width: Int, expected: String) {
    #expect(ColumnRuler().truncated(text, to: width) == expected)
  }

  @Test(arguments: [
    ("", 4, [""]), ("绩效目标", 4, ["绩效", "目标"]), ("绩效目标", 5, ["绩效", "目标"]),
    ("a绩效", 4, ["a绩", "效"]), ("绩\n效", 4, ["绩", "效"]), ("绩", 1, ["绩"]),
    ("共1,250.50元", 9, ["共", "1,250.50", "元"]), ("共1,250元", 7, ["共1,250", "元"]),
    ("≥90%以上", 4, ["≥90%", "以上"]), ("≥90%以上", 3, ["≥", "90%", "以", "上"]),
    ("abcdef", 4, ["abcd", "ef"]), ("a bcd", 4, ["a ", "bcd"]),
    ("绩abcdef", 4, ["绩", "abcd", "ef"]),
  ])
  func wrapping(text: String, width: Int, expected: [String]) {
    #expect(ColumnRuler().wrapped(text, width: width) == expected)
  }

  @Test func rowsJoinToTheText() {
    let text = "一二three四\n五“六”，。e\u{301}七"
    for width in 1...12 {
      let rows = ColumnRuler().rows(of: text, width: width)
      #expect(rows.map { String(text[$0]) }.joined() == text)
    }
  }
}
