import Goals
import Testing

@testable import Interview

/// 指标值的即时核对
@Suite struct TargetAssessmentTests {
  private var draft: Draft {
    var draft = Draft.empty
    draft.apply(.answered(.indicator(0, .code), "11"))
    draft.apply(.answered(.indicator(0, .name), "书车服务量"))
    return draft
  }

  private func warnings(_ text: String, at question: FieldPath, in draft: Draft) -> [String] {
    draft.assess(text, at: question).faults.filter { $0.severity == .warning }.map(\.message)
  }

  @Test func withoutAUnit() {
    let assessment = draft.assess("≥12", at: .indicator(0, .cycleTarget))
    #expect(
      assessment.faults.contains {
        $0.message == "“≥12”只有数，没有单位，请在后面写上单位，如 个、次、人、%。"
      })
    #expect(!assessment.isRefused)
  }

  @Test func unitsThatDiffer() {
    var draft = draft
    draft.apply(.answered(.indicator(0, .cycleTarget), "≥12次"))
    #expect(
      warnings("≥12人", at: .indicator(0, .annualTarget), in: draft)
        == ["年度指标值的单位是“人”，实施周期指标值的是“次”，请用同一个单位。"])
    #expect(warnings("≥12次", at: .indicator(0, .annualTarget), in: draft).isEmpty)
    // It is told at the later of the two questions, where both are known.
    #expect(warnings("≥12次", at: .indicator(0, .cycleTarget), in: draft).isEmpty)
  }

  @Test(arguments: [
    ("≥12次", "定量"), ("不少于12次", "定量"), ("≧ 12 次", "定量"),
    ("按时开出", "定性：年底按文字说明考核"),
    ("", "整个实施周期要做到多少，如 ≥1200人次、≥6期；一年做完的，年度值相同"),
  ])
  func whatWasUnderstood(text: String, remark: String) {
    #expect(draft.assess(text, at: .indicator(0, .cycleTarget)).remarks == [remark])
  }

  @Test func aTimeLimitIsNoQuality() {
    var draft = draft
    draft.apply(.answered(.indicator(0, .code), "13"))
    #expect(
      draft.assess("年底前", at: .indicator(0, .cycleTarget)).remarks == ["时限：年底按这句话考核"])
  }
}
