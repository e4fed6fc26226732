/// 绩效指标: one thing that will be measured, and how much of it is promised.
package struct Indicator: Hashable, Sendable {
  /// 一级指标, as printed; kept apart from `code` so that a contradiction survives reading.
  package var level1: String
  /// 二级指标, a code of the catalogue: `12`.
  package var code: String
  /// 三级指标, free text.
  package var name: String
  /// 实施周期指标值: the target over the whole life of the project.
  package var cycleTarget: String
  /// 年度指标值: the target for the budget year.
  package var annualTarget: String
  /// 分值: points of 100, as printed; nil where the layout has none.
  package var weight: String?
  /// 指标解释
  package var explanation: String?

  package init(
    level1: String, code: String, name: String, cycleTarget: String, annualTarget: String,
    weight: String? = nil, explanation: String? = nil
  ) {
    self.level1 = level1
    self.code = code
    self.name = name
    self.cycleTarget = cycleTarget
    self.annualTarget = annualTarget
    self.weight = weight
    self.explanation = explanation
  }
}
