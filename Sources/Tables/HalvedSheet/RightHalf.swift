/// The right half read: level-2 labels and the rows of indicators below them.
struct RightHalf {
  /// 三级指标 with its two targets.
  struct Row {
    var name: String
    var cycleTarget: String
    var annualTarget: String
    var line: Int
    /// Whether another way to part its cells is nearly as likely.
    var isDoubtful: Bool
  }

  /// A level-2 label on a page with its rows; no label for rows before the first one of a page.
  struct Group {
    var label: Int?
    var isGlued: Bool
    var rows: [Row]
    var line: Int
    /// Whether it is the first one of its page.
    var startsPage: Bool
    /// The position of its level-1 label among those that it was aligned on.
    var leftGroup: Int?
  }

  private let form: HalvedSheet.Form
  private let ruler: PieceRuler
  private let evidence: WrapEvidence
  private let level1: [Int?]
  let pages: [RightPage]

  init(_ pages: [SheetHalves.Page], form: HalvedSheet.Form) {
    self.form = form
    let ruler = PieceRuler(form)
    let evidence = WrapEvidence(wrapColumns: form.wrapColumns)
    let labels = form.level2.map {
      LabelPrint($0.label, ruler: ruler, wrapColumns: form.wrapColumns)
    }
    self.ruler = ruler
    self.evidence = evidence
    level1 = form.level2.map { form.level1.firstIndex(of: $0.level1) }
    self.pages = pages.map {
      RightPage($0, labels: labels, ruler: ruler, evidence: evidence)
    }
  }

  /// The places of a page's labels, as the alignment asks for them.
  func candidates(onPage page: Int) -> [HalvesAlignment.Candidate] {
    pages[page].places.enumerated().map { index, place in
      HalvesAlignment.Candidate(
        label: place.label, level1: level1[place.label], againstLabel: place.againstLabel,
        againstText: place.againstText, startsPage: index == 0)
    }
  }

  /// A page's groups, where `leftGroups` tells which places are labels, and whose.
  func groups(onPage index: Int, leftGroups: ArraySlice<Int?>) -> [Group] {
    let page = pages[index]
    var groups: [Group] = []
    var open: RightPage.LabelPlace?
    var openGroup: Int?
    func close(before next: RightPage.LabelPlace?) {
      let pieces = page.pieces(from: open, to: next, ruler: ruler)
      if open == nil && pieces.isEmpty { return }
      let line = open.map { page.pieces[$0.index].line } ?? pieces.first?.line ?? 0
      groups.append(
        Group(
          label: open?.label, isGlued: (open?.gluedBytes ?? 0) > 0, rows: rows(pieces), line: line,
          startsPage: groups.isEmpty, leftGroup: openGroup))
    }
    for (place, group) in zip(page.places, leftGroups) {
      guard let group else { continue }
      close(before: place)
      open = place
      openGroup = group
    }
    close(before: nil)
    return groups
  }

  private func rows(_ pieces: [Piece]) -> [Row] {
    let split = TripleSplit(pieces, kind: .indicators, evidence: evidence)
    let triples = split.best().triples
    return triples.enumerated().map { index, triple in
      Row(
        name: pieces[triple.text].cellText, cycleTarget: pieces[triple.first].cellText,
        annualTarget: pieces[triple.second].cellText, line: pieces[triple.start].line,
        isDoubtful: isDoubtful(index, triples, split))
    }
  }

  private func isDoubtful(_ index: Int, _ triples: [CellTriple], _ split: TripleSplit) -> Bool {
    let triple = triples[index]
    if triple.text.isEmpty || triple.first.isEmpty || triple.second.isEmpty { return true }
    let (first, second) = (split.pieces[triple.first], split.pieces[triple.second])
    let isEqual =
      first.count == second.count && zip(first, second).allSatisfy { $0.equals($1) }
    if !isEqual && first.count + second.count > 2 { return true }
    return split.margin(of: index, in: triples) < Self.certain
  }

  /// So much must speak against every other way to part a row's cells.
  private static let certain = 3
}
