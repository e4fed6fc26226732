import Goals

/// A flowed table of a wanted size: units of thirty projects, wrapped as a printed page wraps them.
struct LargeTable {
  private(set) var text: [UInt8] = []

  init(bytes: Int) {
    text.reserveCapacity(bytes + 100_000)
    let head = """
      项目支出绩效目标表（含转移支付项目）
      部门名称：云溪市青禾区市政园林局 单位：万元

      项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标

      """
    text += head.utf8
    var unit = 0
    while text.count < bytes {
      unit += 1
      addUnit(unit)
    }
  }

  private mutating func addUnit(_ unit: Int) {
    let amounts = (1...30).map { Money(fen: Int128(unit % 97 + $0 * 13) * 1_000_000) }
    let subtotal = printed(amounts.total())
    add("\n第\(unit)园林养护所 \(subtotal) \(subtotal)\n\n")
    for (number, amount) in amounts.enumerated() { addProject(unit, number, printed(amount)) }
  }

  private mutating func addProject(_ unit: Int, _ number: Int, _ amount: String) {
    add("    行道树修剪与补植经费（\(unit)-\(number)） \(amount) \(amount)\n\n")
    let goal = "修剪\(number + 3)条道路的行道树，补植台风后倒伏的树木，清运枝叶，使道路整洁、行人安全。"
    add(wrapped(goal, width: 25))
    let indicators = [
      "1、1-产出指标；11-数量指标；修剪树木株数；实施周期指标值:≥\(number * 40 + 200)株；年度指标值:≥\(number * 40 + 200)株。",
      "2、1-产出指标；12-质量指标；补植树木成活率；实施周期指标值:≥95%；年度指标值:≥95%。",
      "3、3-满意度指标；31-服务对象满意度；沿街居民满意度；实施周期指标值:≥90%；年度指标值:≥90%。",
    ]
    add(wrapped(indicators.joined(), width: 31))
  }

  /// Lines of so many characters, an empty one behind each.
  private func wrapped(_ text: String, width: Int) -> String {
    var rest = text[...]
    var lines = ""
    while !rest.isEmpty {
      lines += rest.prefix(width) + "\n\n"
      rest = rest.dropFirst(width)
    }
    return lines
  }

  private mutating func add(_ part: String) { text += part.utf8 }

  private func printed(_ money: Money) -> String { money.printed(in: .tenThousandYuan) }
}
