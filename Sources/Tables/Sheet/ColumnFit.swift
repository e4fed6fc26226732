/// Gives the columns of a page their widths.
///
/// A narrow column gets what its characters need, so that headings and amounts stay whole; the wide
/// ones share what is left.
package struct ColumnFit {
  /// In points.
  package let widths: [Double]

  /// The most half-width characters of a column that is not narrowed.
  private static let narrow = 14

  /// `room` is the page's width without margins, `padding` what stands beside a cell's text on each
  /// side, both in points.
  package init(_ head: Sheet.Head, room: Double, padding: Double) {
    let natural = head.columns.map { column in
      Double(column.width) * head.look.fontSize / 2 + 2 * padding + 1
    }
    let isWide = head.columns.map { $0.width > Self.narrow }
    let fixed = zip(natural, isWide).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    let wide = natural.reduce(0, +) - fixed
    // Where narrow columns leave too little, or there are no others, all share alike.
    guard wide > 0, room - fixed > wide / 3 else {
      let all = max(1, natural.reduce(0, +))
      widths = natural.map { $0 * room / all }
      return
    }
    widths = zip(natural, isWide).map { $1 ? $0 * (room - fixed) / wide : $0 }
  }
}
