import Tables
import Testing

@testable import Documents

/// The heights of rows: never too few lines for what office programs break a text into.
@Suite struct LineCountTests {
  @Test(arguments: [
    ("", 10, 1), ("短", 10, 1), ("一二三四", 10, 1), ("一二三四五", 10, 2), ("一\n二\n", 10, 3),
    ("abc defgh ijkl", 10, 3), (String(repeating: "字", count: 400), 40, 22),
    ("，。（）", 10, 1), ("，。（）：", 10, 2), ("𠮷𠮷𠮷𠮷", 10, 1), ("𠮷𠮷𠮷𠮷𠮷", 10, 2),
    ("ééééééé", 10, 1), ("一e\u{301}二\u{200B}三四", 10, 2), ("㐀𪚥，字é\n", 10, 3),
  ])
  func lines(_ text: String, _ width: Int, _ count: Int) {
    #expect(LineCount().lines(of: text, width: width) == count)
  }

  @Test func aRowThatIsTooHighForAWorkbookBecomesRows() {
    let rows = TallRows(
      [
        Sheet.Row(
          role: .body, cells: [Sheet.Cell("甲", column: 0, rows: 2), Sheet.Cell("一", column: 1)]),
        Sheet.Row(role: .body, cells: [Sheet.Cell("二", column: 1)], joinsAbove: true),
      ], heights: [900, 20], most: 409, part: 300)
    #expect(rows.heights == [300, 300, 300, 20])
    #expect(rows.rows.map { $0.cells.map(\.rows) } == [[4, 3], [], [], [1]])
    #expect(rows.rows.map(\.joinsAbove) == [false, true, true, true])
  }

  @Test func mergedCellsShareOutWhatTheyNeed() {
    let goal = Sheet.Cell(String(repeating: "字", count: 28), column: 0, rows: 3)
    let group = RowGroup([
      Sheet.Row(role: .body, cells: [goal, Sheet.Cell("一", column: 1)]),
      Sheet.Row(role: .body, cells: [Sheet.Cell("一二三四五六", column: 1)], joinsAbove: true),
      Sheet.Row(role: .body, cells: [Sheet.Cell("一", column: 1)], joinsAbove: true),
    ])
    // Seven lines in rows that need one, two and one.
    #expect(GroupHeights(group) { _ in 10 }.lines == [2, 3, 2])
  }
}
