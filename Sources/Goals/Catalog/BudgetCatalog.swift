/// 预算科目: codes that published tables print with their names (`Catalog/functions.json`).
///
/// It holds those met so far; a clerk may type any other.
package struct BudgetCatalog: Decodable, Sendable {
  /// 功能科目: what the money is spent on.
  package var functions: [Entry]
  /// 资金类型: where the money comes from.
  package var fundingTypes: [Entry]

  package struct Entry: Decodable, Sendable, Hashable {
    package var code: String
    package var name: String
    /// 拼音首字母
    package var initials: String

    /// As tables print it: `2013299其他组织事务支出`.
    package var printed: String { code + name }
  }

  package static let standard = decodeEmbedded("Catalog/functions.json", as: Self.self)

  /// The entries that answer a question about `detail`; none where any text will do.
  package func entries(for detail: Detail) -> [Entry] {
    switch detail {
    case .function: functions
    case .fundingType: fundingTypes
    default: []
    }
  }

  /// The entries that `typed` may mean: the beginning of the code, a part of the name, or initials.
  package func matches(_ typed: String, for detail: Detail) -> [Entry] {
    let typed = typed.filter { !$0.isWhitespace }.lowercased()
    let entries = entries(for: detail)
    if typed.isEmpty { return entries }
    return entries.filter { entry in
      entry.printed.hasPrefix(typed) || entry.name.contains(typed)
        || entry.initials.hasPrefix(typed)
    }
  }
}
