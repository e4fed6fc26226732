import Goals
import Store
import Terminal

extension Command {
  private static let units = Option("--units", "排单位的次序，不排项目的")
  private static let department = Option("--department", value: "部门", "部门名称，写一部分即可")
  private static let before = Option("--before", value: "项目", "排到这个项目的前面")
  private static let after = Option("--after", value: "项目", "排到这个项目的后面")
  private static let to = Option("--to", value: "单位", "转给这个资金使用单位")

  static let order = Command(
    "order", "", "排一个年度项目和单位的次序，导出的表照这个次序", options: [.year, department, units],
    examples: ["jixiao order --year 2025", "jixiao order --year 2025 --units"]
  ) { invocation in
    try Asking.requireTerminal("请用 jixiao move 项目 --before 项目。")
    guard let year = try invocation.year() else {
      throw Failure(.usage, "请用 --year 写明排哪个年度，如 jixiao order --year 2025")
    }
    let store = try Store.open()
    var entries = try store.entries(year: year)
    if let department = invocation.value(department) {
      entries = entries.filter { $0.key.department.contains(department) }
    }
    if entries.isEmpty { throw Failure(.usage, "\(year) 年度还没有项目，有哪些见 jixiao list") }
    let departments = Set(entries.map(\.key.department)).sorted()
    if departments.count > 1 {
      throw Failure(
        .usage,
        "\(year) 年度有 \(departments.count) 个部门：\(departments.joined(separator: "、"))；请加 --department。"
      )
    }
    var session = OrderSession(EntryOrder(entries), store: store)
    return try session.run(units: invocation.has(units))
  }

  static let move = Command(
    "move", "ENTRY…", arity: 1...Int.max, "改项目在表里的次序，或转给另一个资金使用单位",
    options: [.year, .unit, before, after, to],
    examples: [
      "jixiao move 12 --before 5", "jixiao move 慰问经费 --year 2025 --to 区文化馆",
    ]
  ) { invocation in
    let store = try Store.open()
    let selector = EntrySelector(
      store: store, year: try invocation.year(), unit: invocation.value(.unit))
    let entries = try invocation.arguments.map { try selector.entry($0) }
    let place = invocation.value(before) ?? invocation.value(after)
    guard place != nil || invocation.value(to) != nil else {
      throw Failure(.usage, "请用 --before、--after 写明排到哪里，或用 --to 写明转给哪个单位。")
    }
    if let unit = invocation.value(to) { try give(entries, to: unit, in: store) }
    if let place {
      let target = try selector.entry(place)
      for entry in entries {
        guard let present = try store.entry(id: entry.id) else { continue }
        try put(present, beside: target, isBefore: invocation.has(before), in: store)
      }
    }
    return .done
  }

  /// Gives entries to a unit, up to one whose name the unit has already.
  private static func give(_ entries: [Entry], to unit: String, in store: Store) throws {
    for entry in entries where entry.key.unit != unit {
      var order = EntryOrder(
        try store.entries(year: entry.key.year, department: entry.key.department))
      guard try order.give(entry, to: unit, in: store) else {
        throw Failure(.usage, "“\(entry.project.name)”没有转：\(unit)已经有同名的项目，请先给其中一个改名。")
      }
      Console.print([
        StyledText("✓ “\(entry.project.name)”从\(entry.key.unit)转给了\(unit)。", .good)
      ])
    }
  }

  private static func put(
    _ entry: Entry, beside target: Entry, isBefore: Bool, in store: Store
  ) throws {
    let (key, other) = (entry.key, target.key)
    guard key.year == other.year, key.department == other.department else {
      throw Failure(.usage, "“\(entry.project.name)”和“\(target.project.name)”不在同一个年度、同一个部门的表里。")
    }
    guard key.unit == other.unit else {
      throw Failure(
        .usage,
        "“\(entry.project.name)”属于\(key.unit)，“\(target.project.name)”属于\(other.unit)；要转过去请加 --to \(ShellWord(other.unit))。"
      )
    }
    var order = EntryOrder(
      try store.entries(year: key.year, department: key.department))
    // Where the other stands once this one is taken out.
    let rest = order.entries.filter { $0.id != entry.id }
    guard let place = rest.firstIndex(where: { $0.id == target.id }) else { return }
    order.move(entry, to: isBefore ? place : place + 1)
    try store.arrange(order.ids)
    Console.print([
      StyledText(
        "✓ “\(entry.project.name)”排到了“\(target.project.name)”\(isBefore ? "前面" : "后面")。", .good)
    ])
  }
}
