import Tables

extension HalvedSheet.Form {
  /// The form of the sheets that the tests read.
  static let tested = HalvedSheet.Form(
    title: "区级项目绩效目标表",
    headings: [
      "申报单位", "二级项目名称", "资金类型", "当年项目金额", "用途范围（功能科目）", "设立依据及申报理由",
      "整体绩效", "年度绩效", "一级指标", "二级指标", "三级指标", "实施周期值", "年度指标值",
    ],
    leftHead: [
      "申报单位", "二级项目名称", "资金类型", "当年项目金额", "用途范围（功能科目）", "设立依据及申报理由",
      "绩效目标", "绩效指标", "整体绩效", "年度绩效", "一级指标",
    ],
    rightHead: [
      "绩效指标", "二级指标", "三级指标", "实施周期值（计划完成水平）", "年度指标值（本年度完成计划）",
    ],
    wrapColumns: 10, unit: "######-", funding: "####", function: "#######",
    level1: ["产出指标", "效益指标", "满意度指标"],
    level2: [
      .init(label: "数量指标", level1: "产出指标"), .init(label: "质量指标", level1: "产出指标"),
      .init(label: "时效指标", level1: "产出指标"), .init(label: "成本指标", level1: "产出指标"),
      .init(label: "经济效益", level1: "效益指标"), .init(label: "社会效益", level1: "效益指标"),
      .init(label: "生态效益", level1: "效益指标"), .init(label: "可持续影响", level1: "效益指标"),
      .init(label: "服务对象满意度", level1: "满意度指标"),
    ],
    noLineStart: "，）；：！？", noLineEnd: "（")
}
