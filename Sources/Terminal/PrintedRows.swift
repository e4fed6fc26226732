/// A place between the rows that have been printed, to which the screen may be taken back.
package struct ScreenMark: Hashable, Sendable {
  fileprivate var screen: Int
  fileprivate var row: Int
}

/// Counts the rows that were printed for good, to tell which of them are still on the screen.
struct PrintedRows {
  /// A new one begins whenever others have written to the screen or rows were wrapped anew.
  private var screen = 0
  /// The row that the next question begins in.
  private var row = 0
  /// The lowest row that anything was painted in: so far has the terminal scrolled at most.
  private var lowest = 0

  var mark: ScreenMark { ScreenMark(screen: screen, row: row) }

  /// Notes rows that stay, with the cursor below them.
  mutating func print(_ count: Int) {
    row += count
    reach(0)
  }

  /// Notes that rows down to so many below the next question's first are painted.
  mutating func reach(_ below: Int) { lowest = max(lowest, row + below) }

  /// Nothing that was printed so far can be taken back any more.
  mutating func lose() { screen += 1 }

  /// How many rows were printed behind a mark; nil where they may have left a window of `height` rows.
  func count(since mark: ScreenMark, height: Int) -> Int? {
    mark.screen == screen && lowest - mark.row < height ? row - mark.row : nil
  }

  /// Goes on at a mark: the rows behind it are gone from the screen.
  mutating func takeBack(to mark: ScreenMark) { row = mark.row }
}
