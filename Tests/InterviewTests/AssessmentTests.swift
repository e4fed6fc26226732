import Goals
import Testing

@testable import Interview

/// 即时核对: what is said of an answer while it is typed, word for word.
@Suite struct AssessmentTests {
  private func refusals(_ text: String, at question: FieldPath, in draft: Draft = .empty)
    -> [String]
  {
    draft.assess(text, at: question).faults.filter { $0.severity == .error }.map(\.message)
  }

  @Test(arguments: [
    ("12x", "“12x”不是金额，请填数字，如 125 或 1,250.50。", 2),
    ("一百", "“一百”不是金额，请填数字，如 125 或 1,250.50。", 0),
    ("1,25", "“1,25”的千分位逗号位置不对，请每三位一个逗号，或不写逗号。", 4),
    ("0.1234567", "“0.1234567”比“分”还细，请核对小数位数。", 8),
    ("123456789012345", "“123456789012345”太大了，请核对位数和单位。", 0),
    ("-5", "金额不能是负数，请改正。", 0),
  ])
  func anAmountThatIsNone(text: String, message: String, offset: Int) {
    let assessment = Draft.empty.assess(text, at: .fiscal)
    let fault = Assessment.Fault(
      severity: .error, message: message, range: offset..<offset + 1)
    #expect(assessment.faults == [fault])
    #expect(assessment.isRefused)
  }

  @Test(arguments: [
    ("125", "125.00"), ("１，２５０．５", "1,250.50"), ("1250000元", "125.00"), ("0.3亿", "3,000.00"),
    (" 7 ", "7.00"), ("0", "0.00"), ("", ""),
  ])
  func anAmountIsKeptAsATablePrintsIt(text: String, kept: String) {
    let assessment = Draft.empty.assess(text, at: .fiscal)
    #expect(assessment.reading == kept)
    #expect(assessment.faults.isEmpty)
  }

  @Test func theTotalFollowsEveryAmount() {
    var draft = Draft.empty
    draft.apply(.answered(.fiscal, "100.00"))
    #expect(
      draft.assess("25.5", at: .other).remarks == [
        "＝ 25.50 万元（255,000.00 元）", "总计 125.50 万元，壹佰贰拾伍万伍仟元整",
      ])
    #expect(draft.assess("", at: .other).remarks == ["总计 100.00 万元，壹佰万元整"])
    let nothing = Draft.empty.assess("", at: .other)
    #expect(nothing.faults.map(\.message) == ["金额都是空的，没有总计。"])
    #expect(!nothing.isRefused)
  }

  /// Else a renewed entry seems to cost less than it does until its last amount is confirmed.
  @Test func theTotalCountsWhatIsStillToBeAskedFor() {
    var draft = Draft(
      layout: guangzhou, prefill: [.fiscal: "100.00", .specialAccount: "", .other: "25.00"])
    func total(_ text: String, at question: FieldPath) -> String? {
      draft.assess(text, at: question).remarks.last
    }
    #expect(total("110", at: .fiscal) == "总计 135.00 万元（含后面还要核对的 25.00），壹佰叁拾伍万元整")
    #expect(total("", at: .fiscal) == "总计 25.00 万元（含后面还要核对的 25.00），贰拾伍万元整")
    draft.apply(.answered(.fiscal, "110.00"))
    draft.apply(.answered(.specialAccount, ""))
    #expect(total("30", at: .other) == "总计 140.00 万元，壹佰肆拾万元整")
  }

  @Test func aCodeThatIsUnknown() {
    #expect(
      refusals("19", at: .indicator(0, .code)) == [
        "没有“19”这个指标代码，可用的是 11、12、13、21、22、23、24、31、41、42、43，也可以输入名称，如 数量。"
      ])
    // Of another framework than the layout's.
    #expect(refusals("14", at: .indicator(0, .code)).count == 1)
  }

  @Test func aCodeThatIsAmbiguous() {
    #expect(
      refusals("1", at: .indicator(0, .code)) == ["还不能确定是哪一个：11 数量指标、12 质量指标、13 时效指标。"])
    #expect(
      refusals("成本", at: .indicator(0, .code)) == [
        "还不能确定是哪一个：41 经济成本指标、42 社会成本指标、43 生态环境成本指标。"
      ])
  }

  @Test(arguments: [
    ("11", "11"), ("１１", "11"), ("数量", "11"), ("数量指标", "11"), ("sl", "11"), ("11 数量指标", "11"),
    ("11-数量指标", "11"), ("满意", "31"), ("社会效益", "22"), ("社会效益指标", "22"), ("可持续", "24"),
  ])
  func aCodeByAnyOfItsNames(text: String, code: String) {
    let assessment = Draft.empty.assess(text, at: .indicator(0, .code))
    #expect(assessment.reading == code)
    #expect(assessment.faults.isEmpty)
  }

  @Test(arguments: [
    ("20000册以上", "≥20000册"), ("90%及以上", "≥90%"), ("3天以内", "≤3天"), ("5起以下", "≤5起"),
    ("≥20000册", nil), ("3天内", nil), ("6次以上，不含暑假", nil),
  ])
  func comparatorsBehindTheNumberAreOfferedInFront(text: String, fix: String?) {
    #expect(Draft.from(.sound).assess(text, at: .indicator(0, .annualTarget)).fix == fix)
  }

  @Test func anEmptyCodeMeansOneOfTwoThings() {
    let one = Draft.from(.sound)
    let how = "打代码或名称，如 31 或 满意度；空着按回车："
    #expect(one.assess("", at: .indicator(0, .code)).remarks == ["\(how)删掉这条指标"])
    #expect(one.assess("", at: .indicator(4, .code)).remarks == ["\(how)指标填完了"])
  }

  @Test func namesThatAreEmpty() {
    #expect(refusals("　", at: .department) == ["部门名称是空的，请填写全称。"])
    #expect(refusals("", at: .unit) == ["资金使用单位是空的，请填写全称。"])
    #expect(refusals(" ", at: .name) == ["项目名称是空的，请填写名称。"])
    var draft = Draft.empty
    draft.apply(.answered(.indicator(0, .code), "11"))
    #expect(refusals("", at: .indicator(0, .name), in: draft) == ["第 1 条指标没有名称，请填写衡量什么。"])
    #expect(
      refusals("", at: .indicator(0, .cycleTarget), in: draft) == [
        "实施周期指标值是空的，请填写要达到的值，如“≥90%”。"
      ])
  }

  @Test(arguments: [("2025", "2025"), ("２０２５年", "2025"), (" 2025 ", "2025")])
  func aYear(text: String, kept: String) {
    #expect(Draft.empty.assess(text, at: .year).reading == kept)
  }

  @Test(arguments: ["", "25", "1999", "2100", "二〇二五", "2025.0", "-2025"])
  func aYearThatIsNone(text: String) {
    #expect(refusals(text, at: .year) == ["“\(text)”不是年度，请填四位数字，如 2025。"])
  }
}
