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
  /// The title; `{year}` stands for the budget year.
  package var title: String
  package var headLines: [HeadLine]
  /// What stands above the indicators of a project that has a sheet of its own, row by row; nil
  /// where all projects share one table.
  package var sheet: [[HeadLine]]?
  package var columns: [Column]
  package var rows: RowKind
  /// How units and their projects stand among the rows; nil where a column names the unit.
  package var nesting: Nesting?
  /// How one indicator is written inside its cell, see `IndicatorGrammar`; nil where each has a row.
  package var indicatorItem: String?
  /// A row behind the indicators that is always the same: `预算执行率` and its points.
  package var closingRow: [String]?

  /// How the layout is printed where the sheet is wider than the paper; nil where it never is.
  package var halves: HalvedSheet.Form?

  /// How office programs and paper show it; nil takes the usual look.
  package var look: Look?

  /// What one row below the header stands for.
  package enum RowKind: String, Decodable, Sendable, CaseIterable {
    /// 一个项目一行
    case project
    /// 一条指标一行, with a project's cells merged over its rows
    case indicator
  }

  /// 表头: a label, with the field that stands behind it.
  package struct HeadLine: Decodable, Sendable, Hashable {
    package var label: String
    package var field: Field
  }

  /// 列
  package struct Column: Decodable, Sendable, Hashable {
    package var heading: String
    /// The heading that stands over this one and its neighbours, or nil.
    package var group: String?
    package var field: Field
    /// The columns of a terminal that the cell is wrapped to.
    package var width: Int
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

  /// Whether only the head of a table tells the unit, so that each unit has a table of its own.
  package var hasTableForEachUnit: Bool {
    sheet == nil && nesting == nil && column(.unit) == nil
      && headLines.contains { $0.field == .unit }
  }

  /// Whether the layout has a place for what is asked about.
  package func has(where holds: (Field) -> Bool) -> Bool {
    columns.contains { holds($0.field) } || headLines.contains { holds($0.field) }
      || sheet?.contains { $0.contains { holds($0.field) } } ?? false
  }

  /// Whether the layout has a place for a field.
  package func has(_ field: Field) -> Bool { has { $0 == field } }
}
