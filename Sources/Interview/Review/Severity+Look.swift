package import Goals
package import Terminal

extension Finding.Severity {
  /// What stands before a finding's sentence; two columns wide.
  package var mark: String {
    switch self {
    case .error: "✗ "
    case .warning: "！"
    case .hint: "· "
    }
  }

  package var style: Style {
    switch self {
    case .error: .fault
    case .warning: .caution
    case .hint: .faint
    }
  }
}
