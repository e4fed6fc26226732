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

  /// The entries that `typed` may mean, the best fit first: the beginning of the code, or a part of the
  /// name in Chinese, pinyin or initials.
  package func matches(_ typed: String, for detail: Detail) -> [Entry] {
    let entries = entries(for: detail)
    guard let pattern = TypedPattern(typed) else { return typed.isBlank ? entries : [] }
    let fits = entries.map { entry in
      [pattern.fit(entry.printed).flatMap { $0 <= .beginning ? $0 : nil }, pattern.fit(entry.name)]
        .compactMap { $0 }.min()
    }
    return [TypedPattern.Fit.whole, .beginning, .within].flatMap { fit in
      zip(entries, fits).filter { $1 == fit }.map(\.0)
    }
  }
}
