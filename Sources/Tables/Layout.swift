package import Goals

/// 表样: how one office prints its goal table, as data (`Templates/layouts/*.json`).
///
/// The engine in this room reads and writes every layout; a new one needs no Swift.
package struct Layout: Decodable, Sendable, Hashable {
  package var name: String
  package var description: String
  /// The identifier of the framework whose codes its tables use.
  package var framework: String
  package var currencyUnit: CurrencyUnit
  package var title: String
  package var headLines: [HeadLine]
  package var columns: [Column]
  package var nesting: Nesting
  /// How one indicator is written inside its cell; see `IndicatorGrammar`.
  package var indicatorItem: String

  /// 表头: a label above the table, with the field that stands behind it.
  package struct HeadLine: Decodable, Sendable, Hashable {
    package var label: String
    package var field: HeadField
  }

  package enum HeadField: String, Decodable, Sendable {
    case department
    case currencyUnit
  }

  /// 列
  package struct Column: Decodable, Sendable, Hashable {
    package var heading: String
    package var field: Field
    /// The columns of a terminal that the cell is wrapped to.
    package var width: Int
  }

  /// What a column holds.
  package enum Field: String, Decodable, Sendable, CaseIterable {
    case name
    case total
    case fiscal
    case specialAccount
    case other
    case goal
    case indicators

    /// 资金来源: the columns that the total is the sum of.
    package static let sources: [Field] = [.fiscal, .specialAccount, .other]
    package static let amounts: [Field] = [.total] + sources
  }

  /// How units and their projects stand among the rows.
  package struct Nesting: Decodable, Sendable, Hashable {
    /// 合计: the name of the first row, which sums the units.
    package var grandTotal: String
    /// Spaces before a project's name, below its unit's row, which has none.
    package var projectIndent: Int
  }

  package func column(_ field: Field) -> Int? {
    columns.firstIndex { $0.field == field }
  }
}
