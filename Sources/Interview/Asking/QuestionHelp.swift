import Goals
import Tables
import Terminal

extension Draft {
  /// What F1 says about a question: what is meant, good examples, and what stood there before.
  func help(for question: FieldPath) -> [StyledText] {
    var lines = explanation(of: question).map { StyledText($0) }
    if let remark = layout.headingRemark(on: question) { lines.append(StyledText(remark)) }
    if let original = prefilled(question), !original.isEmpty {
      lines.append(StyledText("原来的答案：\(original)", .faint))
    }
    return lines
  }

  private func explanation(of question: FieldPath) -> [String] {
    switch question {
    case .department: ["这张表由哪个部门上报，写全称。"]
    case .unit: ["实际用这笔钱的单位，写全称；可以就是部门本级。"]
    case .year: ["预算的年度，四位数字。"]
    case .name: ["项目的名称，与预算批复一致；带年度的名称请换成今年。"]
    case .total, .fiscal, .specialAccount, .other, .lifetimeBudget:
      ["以\(layout.currencyUnit.rawValue)为单位的数字，没有就空着；也可以写 125万、1250000元。"]
    case .goal, .detail(.annualGoal): ["这笔钱做什么、做多少、达到什么效果；后面的指标要能从这里找到依据。"]
    case .blank: ["样板里要填的空；填的内容会放进绩效目标和建议的指标，之后都可以再改。"]
    case .detail(let detail): ["\(detail.label)，没有就空着。"]
    case .indicators: ["绩效指标"]
    case .indicator(_, .code):
      IndicatorCatalog.standard.classes(in: layout.framework).map {
        "\($0.code) \($0.name)：\($0.definition)"
      }
    case .indicator(let index, .weight):
      ["第 \(index + 1) 条指标占多少分；各条相加是 90，另有预算执行率 10。"]
    case .indicator(_, .explanation): ["怎么计算、数据从哪里来，没有就空着。"]
    case .indicator(let index, .name): ["衡量什么，不写要达到多少。"] + examples(index, part: 0)
    case .indicator(let index, .cycleTarget):
      ["项目整个实施期要达到的值：符号、数字、单位。"] + examples(index, part: 1)
    case .indicator(let index, .annualTarget):
      ["今年要达到的值，单位与实施周期值相同。"] + examples(index, part: 1)
    }
  }

  /// Names or targets of the class that the indicator's code says, out of the catalogue.
  private func examples(_ index: Int, part: Int) -> [String] {
    let code = answer(.indicator(index, .code)) ?? prefilled(.indicator(index, .code)) ?? ""
    guard let entry = IndicatorCatalog.standard.indicatorClass(code) else { return [] }
    return ["例：\(entry.examples.map { $0[part] }.joined(separator: "，"))"]
  }
}
