/// The pieces of one page of the right half, and where level-2 labels may stand in them.
struct RightPage {
  private(set) var pieces: [Piece] = []
  private(set) var places: [LabelPlace] = []

  /// A place that reads as a level-2 label.
  struct LabelPlace {
    /// Its position in the form's list.
    var label: Int
    /// The piece that it begins in, and how many pieces it takes.
    var index: Int
    var count: Int
    /// Bytes of the cell before that stand glued in front of it.
    var gluedBytes: Int
    /// What speaks against taking it for a label, and against taking it for a cell's text.
    var againstLabel = 0
    var againstText = RightPage.clearLabel
  }

  static let clearLabel = 30

  init(_ page: SheetHalves.Page, labels: [LabelPrint], ruler: PieceRuler, evidence: WrapEvidence) {
    for (index, line) in page.lines.enumerated() {
      let followsGap = index == 0 || line.emptyBefore > 0
      let parts = line.text.split { $0 == 0x20 || $0 == 0x09 }
      for (offset, part) in parts.enumerated() {
        var piece = Piece(part, line: line.number, followsGap: followsGap, ruler: ruler)
        piece.isFirst = offset == 0
        piece.isLast = offset == parts.count - 1
        pieces.append(piece)
      }
    }
    findLabels(labels)
    weighGlued(ruler, evidence)
  }

  /// The pieces between two places, a glued one's first bytes included.
  func pieces(from: LabelPlace?, to: LabelPlace?, ruler: PieceRuler) -> [Piece] {
    let start = from.map { $0.index + $0.count } ?? 0
    guard let to else { return Array(pieces[start...]) }
    guard start <= to.index else { return [] }
    var part = Array(pieces[start..<to.index])
    if to.gluedBytes > 0 {
      let piece = pieces[to.index]
      let text = piece.text.prefix(to.gluedBytes)
      part.append(Piece(text, line: piece.line, followsGap: piece.followsGap, ruler: ruler))
    }
    return part
  }

  private mutating func findLabels(_ labels: [LabelPrint]) {
    var index = 0
    while index < pieces.count {
      if let place = place(at: index, labels) {
        places.append(place)
        index += place.count
      } else {
        index += 1
      }
    }
  }

  /// The label at a piece; of several that stand glued there, the longest.
  private func place(at index: Int, _ labels: [LabelPrint]) -> LabelPlace? {
    guard pieces[index].isFirst else { return nil }
    var glued: LabelPlace?
    for (label, print) in labels.enumerated() {
      if print.stands(at: index, in: pieces[...]) {
        return LabelPlace(label: label, index: index, count: print.lines.count, gluedBytes: 0)
      }
      if let bytes = print.bytesBefore(at: index, in: pieces[...]),
        glued.map({ bytes < $0.gluedBytes }) ?? true
      {
        glued = LabelPlace(label: label, index: index, count: print.lines.count, gluedBytes: bytes)
      }
    }
    return glued
  }

  /// Weighs glued labels by how well the pieces round them make rows with and without them.
  private mutating func weighGlued(_ ruler: PieceRuler, _ evidence: WrapEvidence) {
    for index in places.indices where places[index].gluedBytes > 0 {
      let place = places[index]
      let before = index > 0 ? places[index - 1] : nil
      let after = index + 1 < places.count ? places[index + 1] : nil
      places[index].againstLabel =
        cost(before, place, ruler, evidence) + cost(place, after, ruler, evidence)
      places[index].againstText = cost(before, after, ruler, evidence)
    }
  }

  private func cost(
    _ from: LabelPlace?, _ to: LabelPlace?, _ ruler: PieceRuler, _ evidence: WrapEvidence
  ) -> Int {
    let part = pieces(from: from, to: to, ruler: ruler)
    return TripleSplit(part, kind: .indicators, evidence: evidence).best().cost
  }
}
