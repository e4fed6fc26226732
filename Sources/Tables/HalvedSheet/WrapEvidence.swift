/// Weighs whether a line goes on with the cell of the line before it or begins another cell.
///
/// Cells are wrapped greedily and their lines centred. Where the text was taken from the page, an
/// empty line stands wherever the horizontal position changes: always between cells, except that
/// the second line of a stretch without empty lines may stand anywhere; inside a cell only before
/// a line that begins further left than the one before it, or clearly further right. So each of
/// the two readings has something against it or not, counted here.
struct WrapEvidence {
  let wrapColumns: Int

  /// What speaks against `next` going on with the cell of `piece`.
  func againstGoingOn(_ piece: Piece, _ next: Piece) -> Int {
    if piece.line == next.line { return Self.gapInLine }
    var against = 0
    if piece.width + next.firstUnit <= wrapColumns { against += Self.brokenTooSoon }
    if next.isIndented { against += Self.indent }
    if piece.isFirst && next.isLast {
      // Half columns, so that centred positions are whole numbers.
      let shift = piece.width - next.width
      let moves = shift <= -Self.leftTolerance || shift >= Self.rightTolerance
      let expectsGap = !piece.followsGap && moves
      if expectsGap != next.followsGap { against += Self.gapUnexpected }
    } else {
      against += next.isLast ? Self.sharesLine : Self.goesOnBesideOthers
    }
    return against
  }

  /// What speaks against `next` beginning another cell.
  func againstEnding(_ piece: Piece, _ next: Piece) -> Int {
    if piece.line == next.line { return 0 }
    var against = 0
    if piece.width + next.firstUnit > wrapColumns { against += Self.fullLineEnds }
    if !piece.followsGap && !next.followsGap { against += Self.gapMissing }
    return against
  }

  /// Half columns by which a centred line may begin further left than the one before it.
  private static let leftTolerance = 2
  /// Half columns by which it may begin further right.
  private static let rightTolerance = 4

  private static let gapInLine = 20
  private static let brokenTooSoon = 8
  private static let gapUnexpected = 8
  private static let indent = 8
  private static let sharesLine = 2
  private static let goesOnBesideOthers = 12
  private static let gapMissing = 8
  private static let fullLineEnds = 2
}
