/// 表格框线: the lines of one table on a page.
///
/// `columns` and `rows` are the places of its lines across; a line need not go all the way, where
/// cells are merged.
struct Ruling {
  var columns: [Float]
  var rows: [Float]
  private(set) var horizontals: [RulingLine]
  private(set) var verticals: [RulingLine]

  /// Lines nearer than this are one, as the two edges of a thick one.
  static let tolerance: Float = 2.5
  /// A page with more lines is a drawing.
  private static let mostLines = 4_000

  /// The tables of a page from top to bottom.
  static func tables(of page: PDFPage) -> [Ruling] {
    let horizontals = joined(page.horizontals)
    let verticals = joined(page.verticals)
    guard horizontals.count + verticals.count < mostLines else { return [] }
    var groups = Groups(count: horizontals.count + verticals.count)
    for (index, line) in horizontals.enumerated() {
      for (other, crossing) in verticals.enumerated() where line.touches(crossing) {
        groups.join(index, horizontals.count + other)
      }
    }
    var members: [Int: (horizontals: [RulingLine], verticals: [RulingLine])] = [:]
    for (index, line) in horizontals.enumerated() {
      members[groups.root(index), default: ([], [])].horizontals.append(line)
    }
    for (index, line) in verticals.enumerated() {
      members[groups.root(horizontals.count + index), default: ([], [])].verticals.append(line)
    }
    return members.values.compactMap { Ruling($0.horizontals, $0.verticals) }
      .sorted { ($0.top, $0.left) < ($1.top, $1.left) }
  }

  /// The lines of a page between given columns and rows, where they alone make no table.
  init(_ page: PDFPage, columns: [Float], rows: [Float]) {
    horizontals = Self.joined(page.horizontals)
    verticals = Self.joined(page.verticals)
    self.columns = columns
    self.rows = rows
  }

  /// Nil where the lines make no table of two cells.
  private init?(_ horizontals: [RulingLine], _ verticals: [RulingLine]) {
    guard horizontals.count > 1, verticals.count > 1 else { return nil }
    self.horizontals = horizontals
    self.verticals = verticals
    // A side without a line is where the lines across end.
    columns = Self.places(verticals.map(\.at), and: horizontals)
    rows = Self.places(horizontals.map(\.at), and: verticals)
    guard columns.count > 2 || rows.count > 2, right - left > 60, bottom - top > 8 else {
      return nil
    }
  }

  var left: Float { columns.first ?? 0 }
  var right: Float { columns.last ?? 0 }
  var top: Float { rows.first ?? 0 }
  var bottom: Float { rows.last ?? 0 }

  /// Whether both tables are as wide and stand at the same place across the page.
  func alignsAcross(_ other: Ruling) -> Bool {
    abs(left - other.left) < 3 && abs(right - other.right) < 3
  }

  /// Whether a line stands at `column` beside the row between `top` and `bottom`.
  func hasLine(atColumn column: Float, from top: Float, to bottom: Float) -> Bool {
    Self.hasLine(in: verticals, at: column, from: top, to: bottom)
  }

  /// Whether a line stands at `row` above or below the column between `left` and `right`.
  func hasLine(atRow row: Float, from left: Float, to right: Float) -> Bool {
    Self.hasLine(in: horizontals, at: row, from: left, to: right)
  }

  /// Characters may hide parts of a line; where cells are merged there is none of it.
  private static func hasLine(
    in lines: [RulingLine], at place: Float, from start: Float, to end: Float
  ) -> Bool {
    let seen = lines.reduce(Float(0)) { seen, line in
      abs(line.at - place) <= tolerance
        ? seen + max(0, min(line.to, end) - max(line.from, start)) : seen
    }
    return seen > 0.35 * (end - start)
  }

  /// Distinct places in ascending order, with the outermost ends of the lines across.
  private static func places(_ places: [Float], and across: [RulingLine]) -> [Float] {
    var distinct = Self.distinct(places)
    if let first = across.map(\.from).min(), let old = distinct.first, first < old - 6 {
      distinct.insert(first, at: 0)
    }
    if let last = across.map(\.to).max(), let old = distinct.last, last > old + 6 {
      distinct.append(last)
    }
    return distinct
  }

  /// Places in ascending order without those that are as good as the one before.
  static func distinct(_ places: [Float]) -> [Float] {
    var distinct: [Float] = []
    for place in places.sorted() where place - (distinct.last ?? -1e6) > tolerance {
      distinct.append(place)
    }
    return distinct
  }

  /// Lines with the pieces of one line, and the two edges of a thick one, put together.
  private static func joined(_ lines: [RulingLine]) -> [RulingLine] {
    var joined: [RulingLine] = []
    var start = 0
    let sorted = lines.sorted { ($0.at, $0.from) < ($1.at, $1.from) }
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].at - sorted[start].at <= tolerance { end += 1 }
      let at = (sorted[start].at + sorted[end - 1].at) / 2
      var open: RulingLine?
      for line in sorted[start..<end].sorted(by: { $0.from < $1.from }) {
        if let last = open, line.from <= last.to + tolerance {
          open?.to = max(last.to, line.to)
        } else {
          if let last = open { joined.append(last) }
          open = RulingLine(at: at, from: line.from, to: line.to)
        }
      }
      if let last = open { joined.append(last) }
      start = end
    }
    return joined
  }
}

extension RulingLine {
  /// Whether a line in the other direction crosses this one or meets it.
  fileprivate func touches(_ crossing: RulingLine) -> Bool {
    let reach = Ruling.tolerance
    return from - reach <= crossing.at && crossing.at <= to + reach
      && crossing.from - reach <= at && at <= crossing.to + reach
  }
}

/// Things that are put into groups pair by pair.
struct Groups {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The same number for all members of a group; the lowest of them where `join` put it first.
  mutating func root(_ index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var rest = index
    while parents[rest] != root { (parents[rest], rest) = (root, parents[rest]) }
    return root
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    parents[max(left, right)] = min(left, right)
  }
}
