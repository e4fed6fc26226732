/// 审核意见: something that a rule has found in an entry.
package struct Finding: Hashable, Sendable {
  package var rule: String
  package var severity: Severity
  package var path: FieldPath
  /// One sentence: what was found, what was expected, what to do.
  package var message: String
  /// Unicode scalars of the field's text that are at fault; nil where all of it is meant.
  package var range: Range<Int>?
  package var fix: Fix?

  /// Where in the field's text the fault begins.
  package var offset: Int? { range?.lowerBound }

  package enum Severity: String, Sendable, CaseIterable, Comparable, Codable {
    /// 错误: the table is wrong whoever reads it.
    case error
    /// 提醒: a bureau may send it back.
    case warning
    /// 建议
    case hint

    package var label: String {
      switch self {
      case .error: "错误"
      case .warning: "提醒"
      case .hint: "建议"
      }
    }

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

/// A finding with the unit and project of the table that it is about; nil where it is about all.
package struct TableFinding: Hashable, Sendable {
  package var unit: Int?
  /// The project among those of its unit, from 0.
  package var project: Int?
  package var finding: Finding
}
