import TestSupport
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
    ("≥90%以上", 4, ["≥90%", "以上"]), ("≥90%以上", 3, ["≥90", "%以", "上"]),
    ("（2024：≥1800册）", 12, ["（2024：", "≥1800册）"]),
    ("abcdef", 4, ["abcd", "ef"]), ("a bcd", 4, ["a ", "bcd"]),
    ("绩abcdef", 4, ["绩", "abcd", "ef"]),
  ])
  func wrapping(text: String, width: Int, expected: [String]) {
    #expect(ColumnRuler().wrapped(text, width: width) == expected)
  }

  @Test(arguments: [
    ("绩效，目标", 4, ["绩", "效，", "目标"]), ("绩效目标。", 8, ["绩效目", "标。"]),
    ("他说“好”。", 6, ["他说", "“好”。"]), ("见《规范》（试行）", 8, ["见《规", "范》（试", "行）"]),
    ("共3项；", 6, ["共3", "项；"]), ("去年36.5（+12.9%）", 11, ["去年36.5", "（+12.9%）"]),
    ("（（（（", 4, ["（（", "（（"]), ("绩。。。", 4, ["绩。", "。。"]),
    ("等等……再说", 5, ["等", "等……", "再说"]), ("用--year写", 7, ["用", "--year", "写"]),
    ("写到/表/二.db。好", 12, ["写到/表/", "二.db。好"]), ("写到 /表/二.db。好", 12, ["写到 ", "/表/二.db。", "好"]),
    ("见（~/表/二）和/或", 12, ["见", "（~/表/二）", "和/或"]), ("一a（二", 5, ["一a", "（二"]),
    ("a“一二三", 5, ["a“一", "二三"]),
  ])
  func punctuation(text: String, width: Int, expected: [String]) {
    #expect(ColumnRuler().wrapped(text, width: width) == expected)
  }

  /// 避头尾, on generated texts: whatever the width, a row breaks in a wrong place only where it has no
  /// right one.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func rowsBreakWhereTheyMay(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let characters = Array("绩效目标一二三，。、；：”）》％“（《abc19.%≥ —…")
    let closing = Set("，。、；：”）》％—….%")
    let opening = Set("“（《≥")
    let isOfWord = { (character: Character) in "abc19.%".contains(character) }
    for width in [2, 3, 5, 8, 20, 39] {
      let text = (0..<80).map { _ in characters.randomElement(using: &random) ?? "绩" }
      let ruler = ColumnRuler()
      var place = 0
      let rows = ruler.wrapped(String(text), width: width)
      #expect(rows.joined() == String(text))
      func mayBreak(before place: Int) -> Bool {
        let (last, next) = (text[place - 1], text[place])
        return !closing.contains(next) && !opening.contains(last)
          && !(isOfWord(last) && isOfWord(next))
      }
      for row in rows.dropLast() {
        let start = place
        place += row.count
        #expect(ruler.columns(of: row) <= width || row.count == 1)
        if mayBreak(before: place) { continue }
        let full = (start + 1...place).filter { mayBreak(before: $0) }
        #expect(full.isEmpty, "\(rows) at \(width)")
      }
    }
  }

  @Test func rowsJoinToTheText() {
    let text = "一二three四\n五“六”，。e\u{301}七"
    for width in 1...12 {
      let rows = ColumnRuler().rows(of: text, width: width)
      #expect(rows.map { String(text[$0]) }.joined() == text)
    }
  }

  @Test(arguments: [
    ("22-社会效益", 10, ["22-社会", "效益"]), ("服务对象满意度", 12, ["服务对象满", "意度"]),
    // Closing punctuation is no company.
    ("读书角使用者。", 10, ["读书角使", "用者。"]),
    ("社会效益", 8, ["社会效益"]), ("绩效绩", 4, ["绩效", "绩"]), ("", 4, [""]),
  ])
  func noCharacterIsAloneOnTheLastRow(text: String, width: Int, rows: [String]) {
    #expect(ColumnRuler().evenlyWrapped(text, width: width) == rows)
  }
}
