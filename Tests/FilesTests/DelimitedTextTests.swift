import Tables
import Testing

@testable import Files

@Suite("制表符分隔")
struct DelimitedTextTests {
  static func cells(_ text: String) -> [[String]] {
    DelimitedText.read(Array(text.utf8)).rows.map(\.cells)
  }

  @Test(
    "读",
    arguments: [
      ("", []),
      ("a\tb\n", [["a", "b"]]),
      ("a\tb\r\nc\r\n", [["a", "b"], ["c"]]),
      ("a\t\n\n\tb", [["a", ""], [""], ["", "b"]]),
      ("a\t", [["a", ""]]),
      ("\"a\tb\"\t\"c\nd\"\t\"e\"\"f\"\r\n", [["a\tb", "c\nd", "e\"f"]]),
      ("\"十百千\"工程\t甲\"乙\n", [["\"十百千\"工程", "甲\"乙"]]),
      ("\"没有收尾\t乙\n丙\n", [["\"没有收尾", "乙"], ["丙"]]),
      ("'=1+1\t''\t'甲\t-5\n", [["=1+1", "'", "'甲", "-5"]]),
      ("\"\"\t\"\"\"\"\n", [["", "\""]]),
    ])
  func read(_ text: String, _ cells: [[String]]) {
    #expect(Self.cells(text) == cells)
  }

  @Test(
    "写了再读还是原样",
    arguments: [
      "", "a", " a ", "=1+1", "'=1+1", "''", "'", "-", "--", "-5", "+5%", "-1,250.50", "@a", "+a",
      "\t", "\ta", "a\r", "\r", "\n", "a\nb", "\"", "\"a\"", "a\"b", "'\u{301}a", "=\u{301}",
      "\"\u{301}b\n",
      "'\"", "≥90%", "𠮷", "\u{0B}", "\u{85}\u{2028}",
    ])
  func roundTrip(_ cell: String) {
    let grid = Grid(rows: [Grid.Row([cell, cell, "z"]), Grid.Row(["y", cell])])
    let read = DelimitedText.read(DelimitedText.write(grid))
    // Bytes, since equal strings may differ in their scalars.
    #expect(
      read.rows.map { $0.cells.map { Array($0.utf8) } }
        == grid.rows.map { $0.cells.map { Array($0.utf8) } })
  }

  @Test(
    "表格软件不会把文字当公式",
    arguments: [
      ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("'a", "''a"),
      ("\ta", "'\ta"),
      ("\ra", "'\ra"), ("-5", "-5"), ("+1,250.50", "+1,250.50"), ("-3%", "-3%"), ("-", "-"),
      ("甲=1", "甲=1"), (" =1", " =1"), ("≥90%", "≥90%"), ("", ""), ("-5+cmd", "'-5+cmd"),
    ])
  func guarded(_ cell: String, _ written: String) {
    #expect(FormulaGuard.guarded(cell) == written)
    #expect(FormulaGuard.unguarded(written) == cell)
  }

  @Test("行号数得对，引号里的换行也算")
  func lines() {
    let grid = DelimitedText.read(Array("a\n\"b\nc\"\td\n\ne\n".utf8))
    #expect(grid.rows.map(\.line) == [1, 2, 4, 5])
  }
}
