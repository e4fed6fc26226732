/// 状态: how far an entry has come.
package enum EntryStatus: String, Hashable, Sendable, CaseIterable {
  /// 草稿: saved, and not looked at since.
  case draft
  /// 已检查: the rules found no error.
  case checked
  /// 已导出: written into a table.
  case exported

  /// The Chinese word for it.
  package var title: String {
    switch self {
    case .draft: "草稿"
    case .checked: "已检查"
    case .exported: "已导出"
    }
  }
}
