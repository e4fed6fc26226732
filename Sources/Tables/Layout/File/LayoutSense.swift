import Goals

/// Finds what no table could be read or written by, though each key of the layout is well formed.
struct LayoutSense {
  private(set) var faults: [LayoutFault] = []
  private let layout: Layout
  /// Keys that have a fault already; nothing can be said about what stands in their place.
  private let faultyKeys: [String]

  init(_ layout: Layout, without faultyKeys: [String]) {
    self.layout = layout
    self.faultyKeys = faultyKeys
    checkName()
    checkTitle()
    checkHeadLines()
    checkColumns()
    checkFields()
    checkRows()
    checkIndicatorItem()
    checkClosingRow()
    checkHalves()
  }

  private func isSound(_ key: String) -> Bool { !faultyKeys.contains { $0.hasPrefix(key) } }

  private mutating func checkName() {
    guard isSound("name") else { return }
    let isNameLike = layout.name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    if !isNameLike || layout.name.first == "-" || layout.name.count > 30 {
      add("name", "是“\(layout.name.excerpt)”，应是 30 字以内的文字、数字和 -，中间不空格。")
    }
  }

  private mutating func checkTitle() {
    let rest = layout.title.replacing("{year}", with: "")
    if let brace = rest.firstIndex(of: "{") {
      add("title", "里有“\(String(rest[brace...]).excerpt)”，能换成内容的只有 {year}（年度）。")
    }
  }

  private mutating func checkHeadLines() {
    guard isSound("headLines") else { return }
    for field in Self.repeated(layout.headLines.map(\.field)) {
      add("headLines", "里“\(field.rawValue)”（\(field.label)）有两处，只能有一处。")
    }
  }

  private mutating func checkColumns() {
    guard isSound("columns") else { return }
    for field in Self.repeated(layout.columns.map(\.field) + sheetFields) {
      add("columns", "里“\(field.rawValue)”（\(field.label)）有两处，一项内容只能放一处。")
    }
    for heading in Self.repeated(layout.columns.map(\.heading).map(Heading.init)) {
      let same = layout.columns.map(\.heading).filter { Heading($0) == heading }
      add("columns", "的列名“\(same.joined(separator: "”和“"))”认起来是同一个，请改得不同。")
    }
    let labels = (layout.sheet ?? []).flatMap { $0 }.map(\.label)
    for label in Self.repeated(labels.map(Heading.init)) {
      let same = labels.filter { Heading($0) == label }
      add("sheet", "的标签“\(same.joined(separator: "”和“"))”认起来是同一个，请改得不同。")
    }
  }

  /// What every table must tell: the project, and what is promised.
  private mutating func checkFields() {
    guard isSound("columns"), isSound("sheet") else { return }
    if layout.columns.count < 2 { add("columns", "只有一列，至少要有两列才分得出。") }
    if !layout.has(.name) {
      add(layout.sheet == nil ? "columns" : "sheet", "里没有 name（项目名称），每种表样都要有。")
    }
    let columns = layout.columns.map(\.field)
    if layout.sheet != nil, let field = columns.first(where: \.isOfProject) {
      add("columns", "里有 \(field.rawValue)（\(field.label)），有 sheet 的表样把它放在 sheet 里。")
    }
  }

  private mutating func checkRows() {
    guard isSound("columns"), isSound("rows") else { return }
    let columns = layout.columns.map(\.field)
    let single = columns.first { $0 == .level1 || $0.indicatorField != nil }
    switch layout.rows {
    case .indicator:
      if !columns.contains(.indicatorName) {
        add("columns", "里没有 indicatorName（指标名称），rows 是 indicator 时一行写一条指标。")
      }
      if columns.contains(.indicators) {
        add("columns", "里有 indicators（一格写全部指标），只能用在 rows 是 project 的表样。")
      }
      if layout.nesting != nil { add("nesting", "只能用在 rows 是 project 的表样，请去掉。") }
    case .project:
      if let single {
        add("columns", "里有 \(single.rawValue)（\(single.label)），只能用在 rows 是 indicator 的表样。")
      }
      if layout.sheet != nil { add("sheet", "只能用在 rows 是 indicator 的表样，请去掉。") }
    }
    if layout.nesting != nil, columns.contains(.unit) {
      add("nesting", "是给单位另占一行的表用的，columns 里已有 unit 列，请去掉一个。")
    }
  }

  private mutating func checkIndicatorItem() {
    guard isSound("columns"), isSound("indicatorItem") else { return }
    guard layout.columns.contains(where: { $0.field == .indicators }) else {
      if layout.indicatorItem != nil {
        add("indicatorItem", "是一格写全部指标时的写法，columns 里却没有 indicators 列。")
      }
      return
    }
    guard let item = layout.indicatorItem else {
      add("indicatorItem", "没有写，columns 里有 indicators 列，要写明一条指标在格里怎样写，可照抄 guangzhou。")
      return
    }
    let needed = ["number", "level1", "code", "name", "cycleTarget", "annualTarget"]
    let missing = needed.filter { !item.contains("{\($0)}") }
    if !missing.isEmpty {
      add("indicatorItem", "里缺 \(missing.map { "{\($0)}" }.joined(separator: "、"))。")
    } else if IndicatorGrammar(template: item) == nil {
      add(
        "indicatorItem",
        "分不清各部分：{ } 里只能是 number、level1、level1Name、code、codeName、name、cycleTarget、annualTarget，文字之间要有隔开的字，末尾要有标点。"
      )
    }
  }

  private mutating func checkClosingRow() {
    guard let row = layout.closingRow, isSound("closingRow"), isSound("columns") else { return }
    if layout.sheet == nil { add("closingRow", "只能用在有 sheet 的表样，请去掉。") }
    if row.count != layout.columns.count {
      add("closingRow", "有 \(row.count) 格，应与 columns 一样是 \(layout.columns.count) 格，空格写 \"\"。")
    }
    if row.first?.isEmptyCell ?? true { add("closingRow", "的第一格是空的，要靠它认出这一行。") }
  }

  private mutating func checkHalves() {
    guard let halves = layout.halves, isSound("halves") else { return }
    let count = HalvedColumn.allCases.count
    if halves.headings.count != count {
      add("halves 的 headings", "有 \(halves.headings.count) 项，应是 \(count) 项，次序与 qujiang 相同。")
    }
    for label in halves.level2 where !halves.level1.contains(label.level1) {
      add("halves 的 level2", "里“\(label.label)”归到“\(label.level1)”，level1 里没有它。")
    }
  }

  private var sheetFields: [Layout.Field] { (layout.sheet ?? []).flatMap { $0 }.map(\.field) }

  private static func repeated<Value: Hashable>(_ values: [Value]) -> [Value] {
    var counts: [Value: Int] = [:]
    return values.filter { value in
      counts[value, default: 0] += 1
      return counts[value] == 2
    }
  }

  private mutating func add(_ key: String, _ message: String) {
    faults.append(LayoutFault(key: key, message: message))
  }
}
