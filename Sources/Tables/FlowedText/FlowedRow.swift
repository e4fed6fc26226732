/// A row of flowed text while its lines are being put together.
struct FlowedRow {
  let line: Int
  let startsPage: Bool
  let isIndented: Bool
  private(set) var part = Part.name
  /// Nil until the name is complete.
  private(set) var amounts: [String]?
  private var name: [UInt8] = []
  private var goal: [UInt8] = []
  /// The text of the cell that is being read.
  private var text: [UInt8]
  /// Where the last line of `text` begins.
  private var lastLine = 0
  /// Whether it is only likely that the row begins here.
  private let isGuessed: Bool

  /// The cell whose lines are expected; the amounts stand between name and goal.
  enum Part {
    case name, goal, indicators
  }

  init(
    line: Int, startsPage: Bool, isIndented: Bool, name: ArraySlice<UInt8> = [],
    isGuessed: Bool = false
  ) {
    self.line = line
    self.startsPage = startsPage
    self.isIndented = isIndented
    self.isGuessed = isGuessed
    text = Array(name)
  }

  mutating func add(_ line: ArraySlice<UInt8>) {
    lastLine = text.count
    text += line
  }

  mutating func endName(_ amounts: [String]) {
    self.amounts = amounts
    name = text
    beginCell()
    part = .goal
  }

  mutating func endGoal() {
    guard part == .goal else { return }
    goal = text
    beginCell()
    part = .indicators
  }

  private mutating func beginCell() {
    text = []
    text.reserveCapacity(Self.usualCell)
    lastLine = 0
  }

  /// Bytes that hold most cells, so that theirs are not moved while they grow.
  private static let usualCell = 480

  /// Takes the last line out of the cell that is being read.
  mutating func removeLastLine() -> ArraySlice<UInt8> {
    defer { text.removeSubrange(lastLine...) }
    return text[lastLine...]
  }

  /// Whether the cell may end here, so that another row's lines may follow.
  var mayEnd: Bool {
    switch part {
    case .name: false
    case .goal: text.isEmpty || text[...].endsSentence
    case .indicators: text[...].endsSentence
    }
  }

  /// Whether no line of the goal has come yet, so that a goal without an end mark may be taken for
  /// the next unit's name.
  var isGoalMissing: Bool { part == .goal && text.isEmpty }

  /// Whether a text that ends here was cut off inside the row.
  ///
  /// A cut just behind a `。` between two indicators cannot be told from a whole table.
  func isCut(endsWithLineBreak: Bool, grammar: IndicatorGrammar) -> Bool {
    switch part {
    case .name: true
    case .goal: !endsWithLineBreak || !mayEnd
    case .indicators: grammar.read(String(decoding: text, as: UTF8.self)).isOpen
    }
  }

  func gridRow(in layout: Layout) -> Grid.Row {
    var cells = [String](repeating: "", count: layout.columns.count)
    func set(_ field: Layout.Field, _ bytes: [UInt8]) {
      if let column = layout.column(field) {
        cells[column] = String(decoding: bytes, as: UTF8.self)
      }
    }
    set(.name, part == .name ? text : name)
    set(.goal, part == .goal ? text : goal)
    if part == .indicators { set(.indicators, text) }
    return Grid.Row(
      cells, line: line, startsPage: startsPage, packedAmounts: amounts ?? [],
      isGuessed: isGuessed)
  }
}
