import Testing

@testable import Terminal

/// Which printed rows are still on the screen.
@Suite struct PrintedRowsTests {
  private var rows = PrintedRows()

  @Test mutating func rowsAreCountedAndTakenBack() {
    rows.print(3)
    let mark = rows.mark
    rows.print(2)
    let last = rows.mark
    rows.print(1)
    #expect(rows.count(since: mark, height: 10) == 3)
    rows.takeBack(to: last)
    #expect(rows.count(since: mark, height: 10) == 2)
    #expect(rows.count(since: last, height: 10) == 0)
  }

  @Test mutating func whatMayHaveScrolledAwayIsOutOfReach() {
    let mark = rows.mark
    rows.print(3)
    #expect(rows.count(since: mark, height: 4) == 3)
    #expect(rows.count(since: mark, height: 3) == nil)
    // A question that was taller for a moment has scrolled the screen, too.
    rows.reach(4)
    #expect(rows.count(since: mark, height: 8) == 3)
    #expect(rows.count(since: mark, height: 7) == nil)
  }

  @Test mutating func nothingIsTakenBackFromUnderOthers() {
    let mark = rows.mark
    rows.print(1)
    rows.lose()
    #expect(rows.count(since: mark, height: 10) == nil)
    #expect(rows.count(since: rows.mark, height: 10) == 0)
  }
}
