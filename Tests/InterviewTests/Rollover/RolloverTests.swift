import Goals
import Interview
import Testing

@Suite struct RolloverTests {
  private func key(_ name: String) -> RolloverKey {
    RolloverKey(department: "局", unit: "股", name: name, ordinal: 1)
  }

  private func project(_ name: String, _ total: Int) -> ProjectGoal {
    var project = ProjectGoal.sound
    project.name = name
    project.goal = "2024年在12个社区建成图书角，依据财预〔2024〕1号。"
    let money = Money(fen: Int128(total) * 1_000_000)
    project.amounts = Amounts(total: money, fiscal: money)
    return project
  }

  private var worksheet: Rollover {
    Rollover(
      ["2024年培训", "慰问", "运维"].enumerated().map { (key($1), project($1, $0 + 1)) }, from: 2024,
      to: 2025, currencyUnit: .tenThousandYuan)
  }

  @Test func yearsAreMovedAndShown() {
    let item = worksheet.items[0]
    #expect(item.new.name == "2025年培训")
    #expect(item.new.goal == "2025年在12个社区建成图书角，依据财预〔2024〕1号。")
    #expect(item.shifts.map(\.label) == ["项目名称", "绩效目标"])
  }

  @Test func thereAndBackRestores() {
    let there = worksheet.items.map { ($0.key, $0.new) }
    let back = Rollover(there, from: 2025, to: 2024, currencyUnit: .tenThousandYuan)
    #expect(back.items.map(\.new) == worksheet.items.map(\.old))
  }

  @Test func eventsMakeTheNewYear() throws {
    let events: [RolloverEvent] = [
      .decided(key("2024年培训"), .carryOver), .decided(key("慰问"), .drop),
      .decided(key("运维"), .merge(into: key("2024年培训"))),
      .setAmount(key("2024年培训"), field: "fiscal", text: "10"), .setCeiling(unit: "股", text: "20"),
      .setText(key("2024年培训"), field: "indicators/0/annualTarget", text: "≥20个"),
      .decided(key("不在"), .drop),
    ]
    var rollover = worksheet
    for event in events { rollover.apply(try #require(RolloverEvent(text: event.text))) }
    let entry = try #require(rollover.entries.first)
    #expect(rollover.entries.count == 1 && rollover.doneCount == 3)
    #expect(entry.project.amounts.total == Money(fen: 13_000_000))
    #expect(entry.project.indicators.count == 4)
    #expect(entry.project.indicators[0].annualTarget == "≥20个")
    #expect(rollover.left(of: "股") == Money(fen: 7_000_000))
    #expect(rollover.nextUndecided == nil && rollover.nextWithoutAmounts == nil)
  }

  @Test func aColumnIsPasted() {
    var rollover = worksheet
    for item in rollover.items { rollover.apply(.decided(item.key, .carryOver)) }
    let named = RolloverColumn("运维\t7.5\r\n2025年培训\t1,000\n没有\t1\n慰问\t十\n", for: rollover)
    #expect(
      named.events == [
        .setAmount(key("运维"), field: "fiscal", text: "7.5"),
        .setAmount(key("2024年培训"), field: "fiscal", text: "1,000"),
      ])
    #expect(named.faults == ["第 3 行的“没有”不在沿用的项目里。", "第 4 行的“十”不是金额，请填数字，如 125 或 1,250.50。"])
    #expect(RolloverColumn("1\n2\n3", for: rollover).events.count == 3)
    #expect(RolloverColumn("1\n2", for: rollover).faults.count == 1)
  }
}
