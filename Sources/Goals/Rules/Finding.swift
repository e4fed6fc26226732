/// 审核意见: something that a rule has found in an entry.
package struct Finding: Hashable, Sendable {
  package var rule: String
  package var severity: Severity
  package var path: FieldPath
  /// One sentence: what was found, what was expected, what to do.
  package var message: String
  /// Where in the field's text the fault begins, in Unicode scalars; nil where all of it is meant.
  package var offset: Int?

  package enum Severity: String, Sendable, CaseIterable, Comparable {
    /// 错误: the table is wrong whoever reads it.
    case error
    /// 提醒: a bureau may send it back.
    case warning
    /// 建议
    case hint

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .hint: 2
      }
    }
  }
}
