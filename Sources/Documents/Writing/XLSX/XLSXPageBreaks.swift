import Tables

/// Page breaks between projects, so that no page ends within the rows of one.
///
/// Excel would break anywhere between rows, and cut the text of the cells merged over them.
struct XLSXPageBreaks {
  /// The rows that begin a page, from 0.
  private(set) var rows: [UInt32] = []
  /// The points of a printed page, as high as it is when its width fits.
  private let room: Double
  private var used = 0.0
  private var headings = 0.0
  /// Rows above that must not end a page.
  private var waiting: (row: UInt32, height: Double)?

  /// No worksheet has more.
  private static let most = 1_000
  /// What fonts of other machines may add.
  private static let reserve = 0.95

  /// `width` is that of all columns in points.
  init(_ paper: Look.Paper, width: Double) {
    let points = 72 / 25.4
    let scale = min(1, (paper.width - 2 * paper.margin) * points / max(1, width))
    // The margins that `XLSXPage.close` sets, the lower with the page's number.
    room = ((paper.height - 2 * paper.margin) * points - 0.3 * 72) / scale * Self.reserve
  }

  /// Takes a group's rows, of which the first is `row`, with their heights in points.
  mutating func add(_ heights: [Double], at row: UInt32, role: Grid.Role, beginsPage: Bool) {
    let height = heights.reduce(0, +)
    if beginsPage {
      begin(at: row, used: 0)
    } else if used + needed(height) > room {
      // A unit's row goes along with its first project.
      let above = waiting?.height ?? 0
      begin(at: waiting?.row ?? row, used: headings + above)
    }
    used += height
    // What is higher than a page ends within another one.
    while used > room && room > headings { used -= room - headings }
    switch role {
    case .header: headings = height
    case .unit, .grandTotal:
      waiting = (waiting?.row ?? row, (waiting?.height ?? 0) + height)
    default: waiting = nil
    }
  }

  /// What of a group must stand on the page that it begins on; what is higher than a page is cut anyway.
  private func needed(_ height: Double) -> Double {
    height <= room - headings ? height : min(height, room / 3)
  }

  private mutating func begin(at row: UInt32, used: Double) {
    self.used = used
    guard row > 0, row != rows.last, rows.count < Self.most else { return }
    rows.append(row)
  }
}
