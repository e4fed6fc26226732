/// 指标建议: an indicator that a project might have, and why it is offered.
package struct IndicatorSuggestion: Hashable, Sendable {
  /// With the usual targets.
  package var indicator: Indicator
  /// Annual targets that were used, the commonest first.
  package var targets: [String]
  /// 计量单位, the commonest one; empty where targets are words.
  package var unit: String
  /// Earlier entries that have it; 0 where it comes from a starter or the catalogue.
  package var count: Int
  package var isOfOwnUnit: Bool
  package var need: Need
  package var reason: Reason

  /// How much the entry lacks what is offered.
  package enum Need: Int, Hashable, Sendable, Comparable {
    /// It has no indicator of the level-1 class.
    case levelMissing
    /// It has none of the level-2 class.
    case classMissing
    case more

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package enum Reason: Hashable, Sendable {
    /// A project of the same name, apart from years in it, had it that many years ago.
    case sameName(year: Int, yearsAgo: Int)
    /// So many projects of the kind had it.
    case kind(String, count: Int)
    /// So many projects with a similar name had it.
    case similarName(count: Int)
    case starter(String)
    case catalog

    /// A few words beside the suggestion.
    package var sentence: String {
      switch self {
      case .sameName(_, yearsAgo: 1): "去年同名项目"
      case .sameName(_, yearsAgo: 0): "今年同名项目"
      case .sameName(let year, _): "\(year) 年同名项目"
      case .kind(let kind, let count): "\(count) 个\(kind)类项目"
      case .similarName(let count): "\(count) 个名称相近的项目"
      case .starter(let kind): "“\(kind)”样板"
      case .catalog: "指标目录"
      }
    }
  }
}
