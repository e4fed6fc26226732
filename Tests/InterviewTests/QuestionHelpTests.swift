import Goals
import Tables
import Terminal
import Testing

@testable import Interview

@Suite struct QuestionHelpTests {
  private let draft = Draft(
    layout: LayoutLibrary.builtIn.standard,
    prefill: Draft.prefill(from: .sound, unit: .tenThousandYuan))

  @Test func aTargetIsExplainedWithExamplesAndWhatStoodThere() {
    #expect(
      draft.help(for: .indicator(0, .annualTarget)).map(\.plain) == [
        "今年要达到的值，单位与实施周期值相同。", "例：≥1200人次，≥6期", "原来的答案：≥12个",
      ])
  }

  @Test func aCodeIsExplainedByTheWholeFramework() {
    let lines = draft.help(for: .indicator(0, .code)).map(\.plain)
    #expect(lines.count == 12)
    #expect(lines[0] == "11 数量指标：要做多少：提供的产品、服务或活动的数目。")
    #expect(lines[11] == "原来的答案：11")
  }

  @Test func everyQuestionOfEveryLayoutIsExplained() {
    for layout in LayoutLibrary.builtIn.layouts {
      let draft = Draft(layout: layout)
      for question in draft.questions + layout.questions(ofIndicator: 0) {
        #expect(!draft.help(for: question).isEmpty)
      }
    }
  }
}
