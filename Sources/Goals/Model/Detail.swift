/// A text about a project that only some layouts have a place for.
package enum Detail: String, Sendable, CaseIterable, Codable {
  case annualGoal
  case fundingType
  case function
  case rationale
  case category
  case period
  case supervisor
  case executor
  case manager
  case telephone
  case overview

  /// The official Chinese name, without the variants of single layouts.
  package var label: String {
    switch self {
    case .annualGoal: "年度绩效"
    case .fundingType: "资金类型"
    case .function: "功能科目"
    case .rationale: "设立依据"
    case .category: "项目分类"
    case .period: "实施周期"
    case .supervisor: "主管部门"
    case .executor: "实施单位"
    case .manager: "负责人"
    case .telephone: "联系电话"
    case .overview: "项目概况"
    }
  }
}
