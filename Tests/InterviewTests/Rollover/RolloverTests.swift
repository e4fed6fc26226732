import Goals
import Terminal
import TestSupport
import Testing

@testable import Interview
@testable import Tables

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

  private func original(_ project: ProjectGoal) -> RolloverOriginal {
    RolloverOriginal(
      key(project.name), project, layout: LayoutLibrary.builtIn.standard,
      currencyUnit: .tenThousandYuan)
  }

  private var worksheet: Rollover {
    Rollover(
      ["2024年培训", "慰问", "运维"].enumerated().map { original(project($1, $0 + 1)) }, from: 2024,
      to: 2025)
  }

  private func worksheet(_ events: [RolloverEvent]) throws -> Rollover {
    var rollover = worksheet
    for event in events { rollover.apply(try #require(RolloverEvent(text: event.text))) }
    return rollover
  }

  private var carried: [RolloverEvent] { worksheet.items.map { .decided($0.key, .carryOver) } }

  @Test func theOfficesCeilingsHoldOnTheWorksheet() throws {
    let policy = try ReviewPolicy.standard.overridden(
      by: Array(
        #"""
        {"ceilings": [{"unit": "股", "year": 2025, "amount": "6.5"},
          {"project": "慰问", "amount": "2.5"}]}
        """#.utf8))
    var rollover = Rollover(
      worksheet.items.compactMap(\.old).map(original), from: 2024, to: 2025,
      reviewer: Reviewer(policy: policy))
    #expect(rollover.left(of: "股") == Money(fen: 500_000))
    for event in carried { rollover.apply(event) }
    let beyond = rollover.reply(to: "2.6", in: .amounts, at: 1)
    #expect(beyond.isOdd)
    #expect(beyond.lines.map(\.plain).last == "！超过本项目控制数 2.50 万元，多 0.10。再按一次回车照此填。")
    #expect(!rollover.reply(to: "2.5", in: .amounts, at: 1).isOdd)
    rollover.apply(.setAmount(key("慰问"), field: FieldPath.fiscal.key, text: "2.6"))
    let item = try #require(rollover[key("慰问")])
    #expect(rollover.findings(in: item).map(\.rule).contains("ceiling-exceeded"))
    rollover.apply(.setCeiling(unit: "股", text: "6"))
    #expect(rollover.left(of: "股") == Money(fen: -600_000))
  }

  @Test func yearsAreMovedAndShown() {
    let item = worksheet.items[0]
    #expect(item.new.name == "2025年培训")
    #expect(item.new.goal == "2025年在12个社区建成图书角，依据财预〔2024〕1号。")
    #expect(item.shifts.map(\.label) == ["项目名称", "绩效目标"])
    #expect(item.shifts.flatMap(\.passages) == ["2024→2025年培训", "2024→2025年在12个社区建…"])
  }

  @Test func yearsMayStay() throws {
    let key = key("2024年培训")
    let kept = try worksheet([.movedYears(key, false)])
    #expect(kept.items[0].new == kept.items[0].old)
    let moved = try worksheet([.movedYears(key, false), .movedYears(key, true)])
    #expect(moved.items[0].new == worksheet.items[0].new)
  }

  @Test func eventsMakeTheNewYear() throws {
    let rollover = try worksheet([
      .decided(key("2024年培训"), .carryOver), .decided(key("慰问"), .drop),
      .decided(key("运维"), .merge(into: key("2024年培训"))),
      .setAmount(key("2024年培训"), field: "fiscal", text: "10"), .setCeiling(unit: "股", text: "20"),
      .setText(key("2024年培训"), field: "indicators/0/annualTarget", text: "≥20个"),
      .decided(key("不在"), .drop),
    ])
    let entry = try #require(rollover.entries.first)
    #expect(rollover.entries.count == 1 && rollover.doneCount == 2)
    // What was merged into it counts in last year's sum, to which the new amount is compared.
    #expect(rollover.rows(.amounts).map(\.old) == ["4.00"])
    #expect(entry.project.amounts.total == Money(fen: 10_000_000))
    #expect(entry.project.indicators.count == 4)
    #expect(entry.project.indicators[0].annualTarget == "≥20个")
    #expect(rollover.left(of: "股") == Money(fen: 10_000_000))
    let done = try worksheet([.decided(key("慰问"), .drop)])
    #expect(done.rows(.decisions).map(\.isDone) == [false, true, false])
  }

  @Test func theListTellsWhatWasChanged() throws {
    let amount = { [key] (text: String) in
      RolloverEvent.setAmount(key("慰问"), field: FieldPath.fiscal.key, text: text)
    }
    func word(_ events: RolloverEvent...) throws -> String {
      try worksheet(carried + events).rows(.decisions)[1].new
    }
    let text = RolloverEvent.setText(key("慰问"), field: FieldPath.goal.key, text: "走访全部家庭。")
    #expect(try word() == "沿用")
    #expect(try word(amount("2")) == "沿用")
    #expect(try word(amount("2.5")) == "沿用 2.50")
    #expect(try word(text) == "改过")
    #expect(try word(text, amount("2.5")) == "改过 2.50")
  }

  /// Else nobody knows whether what is left unchanged keeps last year's date.
  @Test func movedTargetsStandInTheirCellsBeforeTheyAreConfirmed() throws {
    var dated = project("慰问", 1)
    dated.indicators[1] = Indicator(
      level1: "1", code: "13", name: "完成时限", cycleTarget: "2024年6月30日前",
      annualTarget: "2024年6月30日前")
    var rollover = Rollover([original(dated)], from: 2024, to: 2025)
    rollover.apply(.decided(key("慰问"), .carryOver))
    #expect(rollover.rows(.targets).map(\.proposed) == ["", "2025年6月30日前", "", ""])
    let rest = rollover.reply(to: "a", in: .targets, at: 0)
    #expect(rest.lines.map(\.plain) == ["✓ 其余 4 条不变（其中 1 条只移年份）"])
    rollover.apply(.keptTargets(key("慰问")))
    #expect(rollover.rows(.targets).map(\.proposed) == ["", "", "", ""])
  }

  @Test func aTargetThatLeavesTheGoalBehindIsPointedOut() throws {
    let rollover = try worksheet(carried)
    #expect(
      rollover.reply(to: "15", in: .targets, at: 0).lines.map(\.plain) == [
        "✓ ≥15个（实施周期相同）", "！“建成图书角数量”改成了“≥15个”，目标里还是去年的“12个”，请改成一致。",
      ])
  }

  @Test func whatLosesItsHomeIsOpenAgain() throws {
    let rollover = try worksheet([
      .decided(key("运维"), .merge(into: key("慰问"))), .decided(key("慰问"), .drop),
    ])
    #expect(rollover[key("运维")]?.decision == nil)
  }

  @Test(arguments: [
    ("", "2.00"), ("3", "3.00"), ("+5%", "2.10"), ("-50%", "1.00"), ("+0.5", "2.50"),
    ("－１", "1.00"),
    ("2.5万元", "2.50"), ("12500元", "1.25"), ("+0.3%", "2.01"),
  ])
  func amountsAreTypedMoreWaysThanOne(text: String, printed: String) throws {
    var rollover = try worksheet(carried)
    let reply = rollover.reply(to: text, in: .amounts, at: 1)
    guard case .record(let events) = reply.action else {
      Issue.record("\(reply)")
      return
    }
    for event in events { rollover.apply(event) }
    #expect(rollover.rows(.amounts).map(\.new) == ["", printed, ""])
    #expect(rollover.items[1].new.amounts.total == rollover.items[1].new.amounts.fiscal)
  }

  @Test func anOddAmountIsAskedForTwice() throws {
    let reply = try worksheet(carried).reply(to: "25000", in: .amounts, at: 1)
    #expect(
      reply.lines.map(\.plain) == [
        "！＝ 25,000.00 万元，比去年 +1249900.0%，是去年的 12500 倍，单位是万元吗？再按一次回车照此填。"
      ])
    #expect(reply.isOdd)
  }

  @Test(arguments: [
    ("", "≥12个"), ("15", "≥15个"), ("１５", "≥15个"), ("≤3场", "≤3场"), ("长期", "长期"),
  ])
  func aNumberAloneReplacesTheTargetsNumber(text: String, target: String) throws {
    #expect(TargetNumber.replaced(in: "≥12个", by: text.isEmpty ? "12" : text) == target)
    #expect(TargetNumber.replaced(in: "有效推动", by: "15") == "15")
    #expect(TargetNumber.replaced(in: "2次/12人", by: "15") == "15")
  }

  @Test func aColumnIsPasted() throws {
    let rollover = try worksheet(carried)
    let named = RolloverColumn("运维\t7.5\r\n2025年培训\t1,000\n没有\t1\n慰问\t十\n", for: rollover)
    #expect(
      named.events == [
        .setAmount(key("运维"), field: "fiscal", text: "7.5"),
        .setAmount(key("2024年培训"), field: "fiscal", text: "1,000"),
      ])
    #expect(named.faults == ["第 3 行的“没有”不在沿用的项目里。", "第 4 行的“十”不是金额，请填数字，如 125 或 1,250.50。"])
    #expect(RolloverColumn("1\n2\n3", for: rollover).events.count == 3)
    #expect(
      RolloverColumn("1\n\n3\n", for: rollover).fills == [
        "1 2025年培训：1.00 → 1.00", "3 运维：3.00 → 3.00",
      ])
    #expect(
      RolloverColumn("1\n2\n3\n4", for: rollover).faults == [
        "粘贴了 4 行，从这里往下只有 3 行，多出来的放不下；请核对从哪一行开始粘贴。"
      ])
    // A paste turns tabs into spaces.
    #expect(RolloverColumn("慰问 7.5\n运维 8", for: rollover).events.count == 2)
  }

  @Test func anEditMovesAnEntryToAnotherUnit() throws {
    var rollover = worksheet
    let key = key("慰问")
    let item = try #require(rollover[key])
    var events = item.startOfEdit(year: 2025)
    events += [.answered(.unit, "科"), .answered(.fiscal, "9")]
    for event in events {
      rollover.apply(try #require(RolloverEvent(text: RolloverEvent.edited(key, event).text)))
    }
    #expect(rollover.rows(.decisions)[1].new == "没写完")
    rollover.apply(.savedEdit(key))
    let moved = try #require(rollover[key])
    #expect(moved.unit == "科" && moved.decision == .carryOver)
    #expect(moved.new.amounts.total == Money(fen: 9_000_000))
    #expect(rollover.rows(.amounts)[0].isDone)
    #expect(rollover.rows(.decisions)[1].new == "转单位")
  }

  /// Years three and more after the old one stay, so that a text that has both would not come back.
  @Test(arguments: 0..<30)
  func thereAndBackRestores(seed: Int) {
    var generator = ProjectGenerator(seed: UInt64(seed))
    var project = generator.project()
    let years = (0..<6).map { _ in String(generator.number(2000...2026)) }
    project.name += years[0] + "年"
    project.goal = years[1] + "年" + project.goal + "、\(years[2])-\(years[3])年"
    for index in project.indicators.indices { project.indicators[index].name += years[4] + "年度" }
    let there = Rollover([original(project)], from: 2024, to: 2025)
    let back = Rollover([original(there.items[0].new)], from: 2025, to: 2024)
    #expect(back.items.map(\.new) == [project])
  }
}
