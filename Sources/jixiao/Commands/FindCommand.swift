import Goals
import Store
import Terminal

extension Command {
  private static let code = Option("--code", value: "代码", "有这一类指标的，如 13；词在这类指标里的排在前面")
  private static let amount = Option("--amount", value: "金额", "总计的范围，万元：10..50、10.. 或 ..50")
  private static let status = Option("--status", value: "状态", "草稿、已检查 或 已导出")
  private static let limit = Option("--limit", value: "个数", "最多列出几个，不写时 20")

  static let find = Command(
    "find", "[词…]", arity: 0...Int.max, "按词查项目：名称、目标、指标、指标值；也可用拼音首字母；不写词时按筛选条件列出",
    options: [.year, .unit, code, amount, status, limit],
    examples: [
      "jixiao find 农田", "jixiao find 培训 --year 2024 --unit 组织部", "jixiao find 及时 --code 13",
      "jixiao find gbpx --amount 10..50", "jixiao find --code 31 --status 草稿",
    ]
  ) { invocation in
    let text = invocation.arguments.joined(separator: " ")
    var query = FindQuery(SearchWord.all(in: text), limit: try limit(invocation))
    if query.words.isEmpty && !text.isEmpty {
      throw Failure(.usage, "“\(text)”里没有可查的字，请写文字、数字或拼音首字母。")
    }
    query.year = try invocation.year()
    query.unit = invocation.value(.unit)
    query.code = try code(invocation)
    (query.least, query.most) = try amounts(invocation)
    query.status = try status(invocation)
    if query.words.isEmpty && !query.hasFilters {
      throw Failure(.usage, "没有写要查什么，请写词，如 jixiao find 培训，或筛选条件，如 --code 31。")
    }
    let store = try Store.open()
    query.ownUnit = try store.setting("unit")
    let matches = try store.find(query)
    if matches.isEmpty {
      let hint = try store.years().isEmpty ? "资料库还是空的，可先用 jixiao import 读入去年的表。" : "可少写几个字，或去掉筛选条件。"
      Console.tell("没有查到\(text.isEmpty ? "这样的项目" : "“\(text)”")。\(hint)")
      return .done
    }
    Console.print(FindList(matches, words: query.words, code: query.code).lines)
    if matches.count == query.limit {
      Console.tell("只列出前 \(query.limit) 个，要多看请加 --limit \(query.limit * 5)")
    }
    return .done
  }

  private static func limit(_ invocation: Invocation) throws(Failure) -> Int {
    guard let text = invocation.value(limit) else { return 20 }
    guard let count = Int(text), (1...10_000).contains(count) else {
      throw Failure(.usage, "--limit 后面的“\(text)”不是个数，请写 1 到 10000 的数字。")
    }
    return count
  }

  private static func code(_ invocation: Invocation) throws(Failure) -> String? {
    guard let text = invocation.value(code) else { return nil }
    guard let found = IndicatorCatalog.standard.indicatorClass(text) else {
      throw Failure(.usage, "--code 后面的“\(text)”不是指标代码，有哪些见 jixiao catalog")
    }
    return found.code
  }

  private static func status(_ invocation: Invocation) throws(Failure) -> EntryStatus? {
    guard let text = invocation.value(status) else { return nil }
    guard
      let found = EntryStatus.allCases.first(where: { $0.title == text || $0.rawValue == text })
    else {
      let titles = EntryStatus.allCases.map(\.title).joined(separator: "、")
      throw Failure(.usage, "--status 后面的“\(text)”不是状态，可用的是 \(titles)。")
    }
    return found
  }

  /// Reads `10..50`, `10..`, `..50` or `10`, in ten thousand yuan unless a unit is written.
  private static func amounts(
    _ invocation: Invocation
  ) throws(Failure) -> (least: Money?, most: Money?) {
    guard let text = invocation.value(amount) else { return (nil, nil) }
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    var bounds: [Money?] = []
    for part in parts {
      if part.isEmpty {
        bounds.append(nil)
        continue
      }
      do throws(AmountFault) {
        bounds.append(try Money(part, in: .tenThousandYuan))
      } catch {
        throw Failure(.usage, "--amount 后面的“\(part)”\(error.sentence)")
      }
    }
    if bounds.count == 1 { bounds.append(bounds[0]) }
    if let least = bounds[0], let most = bounds[1], least > most {
      throw Failure(.usage, "--amount 的范围“\(text)”前大后小，请写成 小..大。")
    }
    return (bounds[0], bounds[1])
  }
}
