/// The left half read: projects with their cells, and on every page their level-1 labels.
struct LeftHalf {
  /// One project, whatever pages it stands on.
  struct Project {
    var cells: LeftCells
    /// 一级指标: positions in the form's list.
    var groups: [Int]
    var line: Int
  }

  /// A level-1 label on a page: whose it is.
  struct Group {
    var project: Int
    /// Its position in the project's `groups`.
    var index: Int
    var label: Int
    var line: Int
  }

  private(set) var projects: [Project] = []
  private(set) var pages: [[Group]] = []
  /// Lines before the first project of a page, which belong to none.
  private(set) var strays: [Piece] = []
  /// Cells that a page break printed again.
  private(set) var passedOver: [String] = []
  /// How many projects a page break cuts in two.
  private(set) var repeats = 0
  private let labels: [String]

  init(_ pages: [SheetHalves.Page], form: HalvedSheet.Form) {
    labels = form.level1
    let ruler = PieceRuler(form)
    let marks = LeftMarks(form, ruler: ruler)
    let evidence = WrapEvidence(wrapColumns: form.wrapColumns)
    var blocks: [[LeftBlock]] = []
    for page in pages {
      let lines = Self.pieces(of: page, ruler: ruler)
      blocks.append(blocksOfPage(lines[...], marks: marks))
    }
    var cutter = LeftCellCutter(evidence: evidence)
    for block in blocks.joined() { cutter.learn(block) }
    var last: LeftBlock?
    for page in blocks {
      var groups: [Group] = []
      for block in page {
        if let last, block.startsPage, block.equals(last), goesOn(block) {
          repeats += 1
          passedOver += block.cells.map(\.text).map { String(decoding: $0, as: UTF8.self) }
        } else {
          projects.append(Project(cells: cutter.cells(of: block), groups: [], line: block.line))
        }
        add(block, to: &groups)
        last = block
      }
      self.pages.append(groups)
    }
  }

  /// Whether the labels of a repeated block may be those that the project still lacks: its last
  /// one, which goes on, and others that have not been yet.
  private func goesOn(_ block: LeftBlock) -> Bool {
    guard let groups = projects.last?.groups else { return false }
    let new = block.labels.first == groups.last ? block.labels.dropFirst() : block.labels[...]
    return new.allSatisfy { !groups.contains($0) }
  }

  private mutating func add(_ block: LeftBlock, to groups: inout [Group]) {
    let project = projects.count - 1
    let isNew = projects[project].groups.isEmpty
    for (offset, label) in block.labels.enumerated() {
      if offset == 0, !isNew, projects[project].groups.last == label {
        passedOver.append(labels[label])
      } else {
        projects[project].groups.append(label)
      }
      groups.append(
        Group(
          project: project, index: projects[project].groups.count - 1, label: label,
          line: block.line))
    }
  }

  /// A page's blocks: each begins with a unit, at the page's beginning or behind a label.
  private mutating func blocksOfPage(_ lines: ArraySlice<Piece>, marks: LeftMarks) -> [LeftBlock] {
    var blocks: [LeftBlock] = []
    var start: Int?
    var mayStart = true
    var index = lines.startIndex
    while index < lines.endIndex {
      if mayStart, marks.unit.prefix(of: lines[index].text) != nil {
        if let start {
          blocks.append(
            LeftBlock(lines[start..<index], startsPage: blocks.isEmpty, marks: marks))
        }
        start = index
      }
      if start == nil { strays.append(lines[index]) }
      if let label = marks.label(at: index, in: lines) {
        if start == nil { strays += lines[index..<(index + label.lines)].dropFirst() }
        index += label.lines
        mayStart = true
      } else {
        index += 1
        mayStart = false
      }
    }
    if let start {
      blocks.append(LeftBlock(lines[start...], startsPage: blocks.isEmpty, marks: marks))
    }
    return blocks
  }

  /// A page's lines, one piece each.
  static func pieces(of page: SheetHalves.Page, ruler: PieceRuler) -> [Piece] {
    page.lines.enumerated().map { index, line in
      var piece = Piece(
        line.text, line: line.number, followsGap: index == 0 || line.emptyBefore > 0, ruler: ruler)
      piece.isIndented = line.indent > 0
      piece.width += line.indent
      return piece
    }
  }
}
