private import FoundationEssentials
import Goals

/// Takes a layout out of a JSON tree key by key, and goes on behind each fault.
struct LayoutKeys {
  private(set) var faults: [LayoutFault] = []
  private let tree: JSONTree

  init(_ tree: JSONTree) {
    self.tree = tree
  }

  /// The layout, with something harmless in the place of what is wrong.
  mutating func layout(catalog: IndicatorCatalog) -> Layout {
    let known = [
      "name", "description", "framework", "currencyUnit", "title", "headLines", "sheet", "rows",
      "columns", "nesting", "indicatorItem", "closingRow", "halves", "look",
    ]
    let top = object(tree, "最外层", known) ?? [:]
    let frameworks = catalog.frameworks.map(\.id)
    let units = CurrencyUnit.allCases.map(\.rawValue)
    return Layout(
      name: text(top["name"], "name"),
      description: top["description"].map { text($0, "description") } ?? "",
      framework: choice(top["framework"], "framework", frameworks),
      currencyUnit: CurrencyUnit(
        rawValue: choice(top["currencyUnit"], "currencyUnit", units)) ?? .tenThousandYuan,
      title: text(top["title"], "title"),
      headLines: list(top["headLines"], "headLines", isNeeded: false) { keys, line, key in
        keys.headLine(line, key, Layout.Field.ofHeadLines)
      },
      sheet: top["sheet"].map { sheet in
        list(sheet, "sheet") { keys, row, key in
          keys.list(row, key) { $0.headLine($1, $2, Layout.Field.ofSheets) }
        }
      },
      columns: list(top["columns"], "columns") { $0.column($1, $2) },
      rows: Layout.RowKind(
        rawValue: choice(top["rows"], "rows", Layout.RowKind.allCases.map(\.rawValue)))
        ?? .project,
      nesting: top["nesting"].map { nesting($0) },
      indicatorItem: top["indicatorItem"].map { text($0, "indicatorItem") },
      closingRow: top["closingRow"].map { row in
        list(row, "closingRow") { $0.text($1, $2, mayBeBlank: true) }
      },
      halves: top["halves"].flatMap { halves($0) }, look: top["look"].flatMap { look($0) })
  }

  private mutating func headLine(
    _ tree: JSONTree, _ key: String, _ fields: [Layout.Field]
  ) -> Layout.HeadLine {
    let line = object(tree, key, ["label", "field"]) ?? [:]
    return Layout.HeadLine(
      label: text(line["label"], "\(key)的 label"),
      field: field(line["field"], "\(key)的 field", fields))
  }

  private mutating func column(_ tree: JSONTree, _ key: String) -> Layout.Column {
    let column = object(tree, key, ["heading", "group", "field", "width"]) ?? [:]
    let field = field(column["field"], "\(key)的 field", Layout.Field.ofColumns)
    return Layout.Column(
      heading: text(column["heading"], "\(key)的 heading"),
      group: column["group"].map { text($0, "\(key)的 group") }, field: field,
      width: column["width"].map { number($0, "\(key)的 width", 2...200) } ?? field.usualWidth)
  }

  private mutating func nesting(_ tree: JSONTree) -> Layout.Nesting {
    let nesting = object(tree, "nesting", ["grandTotal", "projectIndent"]) ?? [:]
    return Layout.Nesting(
      grandTotal: text(nesting["grandTotal"], "nesting 的 grandTotal"),
      projectIndent: number(nesting["projectIndent"], "nesting 的 projectIndent", 0...20))
  }

  /// 版式, which its own decoder checks, up to the first fault.
  private mutating func look(_ tree: JSONTree) -> Look? {
    let known = [
      "paper", "font", "fontSize", "titleFont", "titleFontSize", "headingFill", "unitFill",
      "border",
      "columns",
    ]
    guard object(tree, "look", known) != nil else { return nil }
    do {
      return try JSONDecoder().decode(Look.self, from: Data(tree.bytes))
    } catch let error as DecodingError {
      add("look", error.sentence)
    } catch {
      add("look", "写得不对，请对照自带的表样改正。")
    }
    return nil
  }

  private mutating func halves(_ tree: JSONTree) -> HalvedSheet.Form? {
    let known = [
      "title", "headings", "leftHead", "rightHead", "wrapColumns", "unit", "funding", "function",
      "level1", "level2", "noLineStart", "noLineEnd",
    ]
    guard let form = object(tree, "halves", known) else { return nil }
    func key(_ name: String) -> String { "halves 的 \(name)" }
    return HalvedSheet.Form(
      title: text(form["title"], key("title")),
      headings: list(form["headings"], key("headings")) { $0.text($1, $2) },
      leftHead: list(form["leftHead"], key("leftHead")) { $0.text($1, $2) },
      rightHead: list(form["rightHead"], key("rightHead")) { $0.text($1, $2) },
      wrapColumns: number(form["wrapColumns"], key("wrapColumns"), 4...200),
      unit: text(form["unit"], key("unit")), funding: text(form["funding"], key("funding")),
      function: text(form["function"], key("function")),
      level1: list(form["level1"], key("level1")) { $0.text($1, $2) },
      level2: list(form["level2"], key("level2")) { keys, tree, key in
        let pair = keys.object(tree, key, ["label", "level1"]) ?? [:]
        return HalvedSheet.Level2(
          label: keys.text(pair["label"], "\(key)的 label"),
          level1: keys.text(pair["level1"], "\(key)的 level1"))
      },
      noLineStart: text(form["noLineStart"], key("noLineStart"), mayBeBlank: true),
      noLineEnd: text(form["noLineEnd"], key("noLineEnd"), mayBeBlank: true))
  }

  // MARK: - Values

  mutating func object(
    _ tree: JSONTree, _ key: String, _ known: [String]
  ) -> [String: JSONTree]? {
    guard case .object(let object) = tree else {
      add(key, "是\(tree.excerpt)，应是 { } 括起来的对象。")
      return nil
    }
    for name in object.keys.sorted() where !known.contains(name) {
      add(key == "最外层" ? name : "\(key)的 \(name)", "不是表样的键，这里可以写 \(known.joined(separator: "、"))。")
    }
    return object
  }

  mutating func list<Value>(
    _ tree: JSONTree?, _ key: String, isNeeded: Bool = true,
    _ value: (inout LayoutKeys, JSONTree, String) -> Value
  ) -> [Value] {
    guard let tree else {
      if isNeeded { add(key, "没有写，应是 [ ] 括起来的列表。") }
      return []
    }
    guard case .list(let items) = tree else {
      add(key, "是\(tree.excerpt)，应是 [ ] 括起来的列表。")
      return []
    }
    if items.isEmpty, isNeeded { add(key, "是空的，至少要有一项。") }
    return items.enumerated().map { value(&self, $1, "\(key) 第 \($0 + 1) 项") }
  }

  mutating func text(_ tree: JSONTree?, _ key: String, mayBeBlank: Bool = false) -> String {
    guard let tree else {
      add(key, "没有写，应是引号里的文字。")
      return ""
    }
    guard case .text(let text) = tree, mayBeBlank || !text.isEmptyCell else {
      add(key, "是\(tree == .text("") ? "空的" : tree.excerpt)，应是引号里的文字。")
      return ""
    }
    return text
  }

  private mutating func number(
    _ tree: JSONTree?, _ key: String, _ range: ClosedRange<Int>
  ) -> Int {
    if case .number(let number)? = tree, let whole = Int(number), range.contains(whole) {
      return whole
    }
    let found = tree.map { "是\($0.excerpt)" } ?? "没有写"
    add(key, "\(found)，应是 \(range.lowerBound) 到 \(range.upperBound) 的整数。")
    return range.lowerBound
  }

  private mutating func choice(
    _ tree: JSONTree?, _ key: String, _ choices: [String]
  ) -> String {
    if case .text(let text)? = tree, choices.contains(text) { return text }
    let found = tree.map { "是\($0.excerpt)" } ?? "没有写"
    add(key, "\(found)，应是 \(choices.joined(separator: "、")) 中的一个。")
    return choices.first ?? ""
  }

  private mutating func field(
    _ tree: JSONTree?, _ key: String, _ fields: [Layout.Field]
  ) -> Layout.Field {
    if case .text(let text)? = tree, let field = Layout.Field(rawValue: text) {
      if fields.contains(field) { return field }
      add(key, "是“\(text)”（\(field.label)），不能放在这里，请移走或去掉。")
      return field
    }
    let found = tree.map { "是\($0.excerpt)" } ?? "没有写"
    add(key, "\(found)，应是一项内容的英文名，如 name、goal，全部见 jixiao layouts --fields。")
    return .name
  }

  mutating func add(_ key: String, _ message: String) {
    faults.append(LayoutFault(key: key, message: message))
  }
}

extension DecodingError {
  /// The words behind the key that was decoded: what was found and expected in which part of it.
  fileprivate var sentence: String {
    switch self {
    case .dataCorrupted(let context): "里\(context.debugDescription)，请改正。"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context):
      "里 \(context.codingPath.map(\.stringValue).joined(separator: "."))的类型不对（字体和颜色要加引号，大小和宽度是数），请改正。"
    @unknown default: "写得不对，请对照自带的表样改正。"
    }
  }
}
