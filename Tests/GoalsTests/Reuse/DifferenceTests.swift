import Goals
import TestSupport
import Testing

@Suite struct DifferenceTests {
  @Test(arguments: [
    ("培训干部200人次", "培训干部300人次", "培训干部[-200-][+300+]人次"),
    ("按时发放补贴", "按时足额发放补贴", "按时[+足额+]发放补贴"),
    ("", "新", "[+新+]"), ("旧", "", "[-旧-]"), ("同", "同", "同"), ("", "", ""),
    ("2024年1,250.50万元", "2025年1,250.60万元", "[-2024年1,250.50-][+2025年1,250.60+]万元"),
  ])
  func textsDifferByWords(old: String, new: String, expected: String) {
    let text = TextDifference(old, new).pieces.map { piece in
      switch piece.kind {
      case .same: piece.text
      case .removed: "[-\(piece.text)-]"
      case .added: "[+\(piece.text)+]"
      }
    }.joined()
    #expect(text == expected)
  }

  @Test(arguments: 0..<40)
  func bothTextsCanBePutTogetherAgain(seed: Int) {
    var generator = ProjectGenerator(seed: UInt64(seed))
    let (old, new) = (generator.project().goal, generator.project().goal)
    let difference = TextDifference(old, new)
    #expect(difference.text(.removed) == old)
    #expect(difference.text(.added) == new)
  }

  @Test(arguments: 0..<20)
  func nothingDiffersFromItself(seed: Int) {
    var generator = ProjectGenerator(seed: UInt64(seed))
    let items = (0..<20).map { _ in
      TableDifference.Item(unit: "股", project: generator.project())
    }
    let difference = TableDifference(items, items)
    #expect(difference.isEmpty && difference.totals.isEmpty && difference.unchangedCount == 20)
    #expect(ProjectDifference(items[0].project, items[0].project).isEmpty)
  }

  @Test func projectsArePairedAcrossYears() {
    func item(_ name: String, _ total: Int, unit: String = "股") -> TableDifference.Item {
      .init(
        unit: unit,
        project: ProjectGoal(name: name, amounts: Amounts(total: Money(fen: Int128(total)))))
    }
    let difference = TableDifference(
      [item("2023年培训", 100), item("慰问", 50), item("旧项目", 1), item("迁移", 7)],
      [item("慰问", 75), item("2024年培训", 100), item("新项目", 2), item("迁移", 7, unit: "所")])
    #expect(difference.changed.map(\.new.project.name) == ["2024年培训", "慰问", "迁移"])
    #expect(difference.dropped.map(\.project.name) == ["旧项目"])
    #expect(difference.added.map(\.project.name) == ["新项目"])
    #expect(difference.changed[1].difference.amounts.map(\.share) == ["+50.0%"])
    #expect(difference.totals.map(\.change.fen) == [26])
  }

  @Test func indicatorsArePairedByNameAndByLikeness() {
    var new = ProjectGoal.sound
    new.indicators[0].annualTarget = "≥20个"
    new.indicators[1].name = "图书角验收全部合格率"
    new.indicators.remove(at: 2)
    let found = ProjectDifference(.sound, new).indicators
    #expect(found.count == 3)
    #expect(found[0].texts.map(\.label) == ["年度指标值"])
    #expect(found[1].texts.map(\.label) == ["指标名称"])
    #expect(found[2].old?.name == "居民借阅人次" && found[2].new == nil)
  }

  @Test(arguments: [(100, 125, "+25.0%"), (300, 100, "-66.7%"), (0, 5, nil), (-4, 4, "+200.0%")])
  func sharesAreRounded(old: Int, new: Int, share: String?) {
    let difference = AmountDifference(
      label: "", old: Money(fen: Int128(old)), new: Money(fen: Int128(new)))
    #expect(difference.share == share)
  }

  @Test(arguments: [
    ("2024年培训", "2025年培训", 1), ("2023-2024年度建设", "2024-2025年度建设", 2),
    ("根据财预〔2024〕101号", "根据财预〔2024〕101号", 0), ("依据（2024）5号，2024年底前", "依据（2024）5号，2025年底前", 1),
    ("2015年起", "2015年起", 0), ("编号20240101", "编号20240101", 0), ("预算2025元", "预算2025元", 0),
    ("≥2024册", "≥2024册", 0), ("二〇二四年至二零二五年", "二〇二五年至二零二六年", 2), ("二〇二四", "二〇二四", 0),
  ])
  func yearsAreMoved(text: String, expected: String, count: Int) {
    let moved = YearText.moved(text, from: 2024, by: 1)
    #expect(moved.text == expected)
    #expect(moved.shifts.count == count)
  }
}
