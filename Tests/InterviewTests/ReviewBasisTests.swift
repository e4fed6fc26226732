import Goals
import Tables
import Terminal
import TestSupport
import Testing
import TextColumns

@testable import Interview

/// What a session knows beside the entry: the office's rules, last year, ceilings, the kind.
@Suite struct ReviewBasisTests {
  private func basis(_ json: String) throws -> ReviewBasis {
    ReviewBasis(
      reviewer: Reviewer(policy: try ReviewPolicy.standard.overridden(by: Array(json.utf8))))
  }

  private var answered: Draft {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    return interview.draft
  }

  private func findings(in draft: Draft, under basis: ReviewBasis) -> [String] {
    var sheet = draft.sheet
    sheet.basis = basis
    return sheet.findings.map(\.rule)
  }

  @Test func theOfficesPolicyHoldsWhileTypingAndInTheReview() throws {
    let off = try basis(#"{"off": {"target-without-unit": "另表填报"}}"#)
    let path = FieldPath.indicator(0, .annualTarget)
    #expect(answered.assess("≥12", at: path).faults.count == 1)
    #expect(answered.assess("≥12", at: path, under: off).faults == [])
    var draft = answered
    draft.apply(.answered(path, "≥12"))
    #expect(findings(in: draft, under: .standard) == ["target-without-unit"])
    #expect(findings(in: draft, under: off) == [])
  }

  @Test func aCeilingIsShownAndWarnedOf() throws {
    let basis = try basis(
      #"{"ceilings": [{"project": "社区图书角建设经费", "year": 2025, "amount": "1300"}]}"#)
    let sound = answered.assess("1250", at: .fiscal, under: basis)
    #expect(sound.faults == [])
    #expect(sound.remarks.contains("控制数 1,300.00 万元"))
    let beyond = answered.assess("1301", at: .fiscal, under: basis)
    #expect(beyond.faults.map(\.severity) == [.warning])
    #expect(beyond.faults.first?.message.contains("1,300.00 万元") == true)
    // It is told where an amount is given, and not again where none is.
    #expect(answered.assess("", at: .other, under: basis).faults == [])
    #expect(answered.assess("1301", at: .fiscal).faults == [])
  }

  @Test func aUnitsCeilingIsSharedWithItsOtherProjects() throws {
    var basis = try basis(
      #"{"ceilings": [{"unit": "区图书馆（本级）", "year": 2025, "amount": "2000"}]}"#)
    basis.othersOfUnit = Money(fen: 750_000_000)
    let sound = answered.assess("1250", at: .fiscal, under: basis)
    #expect(sound.faults == [])
    #expect(sound.remarks.contains("单位控制数 2,000.00 万元，其他项目已用 750.00"))
    let beyond = answered.assess("1251", at: .fiscal, under: basis)
    #expect(
      beyond.faults.map(\.message) == [
        "“区图书馆（本级）”的项目相加 2,001.00 万元，控制数是 2,000.00 万元，超过 1.00 万元，请压减。"
      ])
    #expect(findings(in: answered, under: basis) == [])
    basis.othersOfUnit = Money(fen: 1_987_500_001)
    #expect(findings(in: answered, under: basis) == ["unit-ceiling-exceeded"])
  }

  @Test(arguments: [40, 80])
  func thePageTellsWhatIsNotLookedAt(width: Int) throws {
    var sheet = answered.sheet
    sheet.basis = try basis(#"{"off": {"quality-missing": "本区质量指标另表填报"}}"#)
    let page = ReviewPage(sheet, width: width, ruler: ColumnRuler()).lines.map(\.plain)
    #expect(
      page.suffix(2).joined().hasSuffix("没有检查 quality-missing（产出里没有质量指标）：本区质量指标另表填报"))
  }

  @Test func lastYearIsCompared() throws {
    var last = ProjectGoal.sound
    last.indicators[2].cycleTarget = "≥9000人次"
    last.indicators[2].annualTarget = "≥9000人次"
    let basis = ReviewBasis(lastYear: last)
    #expect(findings(in: answered, under: .standard) == [])
    #expect(findings(in: answered, under: basis).contains { $0.hasSuffix("-last-year") })
    let slip = answered.assess("12.5", at: .fiscal, under: ReviewBasis(lastYear: slipped))
    #expect(slip.faults.map(\.severity) == [.warning])
  }

  /// The sound entry with ten thousand times its amount.
  private var slipped: ProjectGoal {
    var project = ProjectGoal.sound
    project.amounts.total = Money(fen: 12_500_000 * 10_000)
    return project
  }

  @Test func theSampleIsLastYearsEntry() {
    var prefill = Draft.prefill(from: .sound, unit: .tenThousandYuan)
    prefill[.year] = "2025"
    var draft = Draft(layout: guangzhou, prefill: prefill, sampleYear: 2024)
    draft.apply(.answered(.year, "2025"))
    #expect(draft.sampleOfLastYear == .sound)
    draft.apply(.answered(.year, "2026"))
    #expect(draft.sampleOfLastYear == nil)
  }

  @Test func theKindThatIsToldHoldsUntilItIsTakenBack() throws {
    var draft = answered
    draft.apply(.opened)
    draft.apply(.toldKind(.procurement))
    #expect(findings(in: draft, under: .standard) == ["cost-missing"])
    #expect(draft.coverage.line.contains("最好也有：成本"))
    #expect(draft.sheet.kindHint.map(\.plain) == ["· 项目类别已说明是采购购置；k：另作说明"])
    draft.apply(.undone)
    #expect(findings(in: draft, under: .standard) == [])
    #expect(draft.sheet.kindHint == [])
  }

  @Test(arguments: [DraftEvent.toldKind(.service), .toldKind(nil)])
  func theEventIsWrittenAndRead(event: DraftEvent) {
    #expect(DraftEvent(text: event.text) == event)
  }

  @Test func theKindIsAskedForWhereItMatters() throws {
    var draft = answered
    draft.apply(.answered(.name, "图书借阅管理系统信息化项目"))
    #expect(draft.sheet.kindHint.map(\.plain) == ["· 项目类别看名称是信息化；k：另作说明"])
    #expect(try ReviewChoice("ｋ", parts: draft.sheet.parts) == .tellKind)
    #expect(
      draft.sheet.kindMenu.items.map(\.label) == [
        "工程建设（要有成本指标）", "修缮维护（要有成本指标）", "采购购置（要有成本指标）", "信息化（要有成本指标）", "服务类", "其他",
        "按名称和目标判断",
      ])
  }
}
