package import Goals

/// 列的对应: which field each column of a table with unknown headings holds.
package struct ColumnMapping: Hashable, Sendable {
  package let table: UnknownTable
  /// One for each column; nil for one that is not to be read.
  package var fields: [Layout.Field?]
  package var currencyUnit: CurrencyUnit

  /// The guesses to begin with.
  package init(_ table: UnknownTable) {
    self.table = table
    fields = FieldGuess.fields(for: table.columns.map(\.heading))
    let texts = table.above + table.columns.map(\.heading)
    let isInYuan = texts.contains { $0.contains("元") } && !texts.contains { $0.contains("万元") }
    currencyUnit = isInYuan ? .yuan : .tenThousandYuan
    let indicators = fields.firstIndex(of: .indicators)
    if let indicators, grammar(of: indicators) == nil { fields[indicators] = nil }
  }

  /// The fields that a column may be, in a fixed order.
  package static let choices = Layout.Field.ofColumns

  /// How all indicators are written in the cells of a column, as one of `layouts` writes them; nil
  /// where it is none of their ways.
  package func grammar(
    of column: Int, layouts: [Layout] = LayoutLibrary.builtIn.layouts
  ) -> String? {
    guard let value = table.columns[column].values.first else { return nil }
    return layouts.compactMap(\.indicatorItem).first { item in
      guard let reading = IndicatorGrammar(template: item)?.read(value) else { return false }
      return reading.faults.isEmpty && !reading.indicators.isEmpty
    }
  }

  /// The layout that the answers make; `LayoutFile` finds what is wrong with it.
  package func layout(named name: String) -> Layout {
    let columns = zip(table.columns, fields).compactMap { column, field -> Layout.Column? in
      guard let field, !column.heading.isEmpty else { return nil }
      return Layout.Column(
        heading: column.heading, group: column.group, field: field, width: field.usualWidth)
    }
    let held = Set(columns.map(\.field))
    let indicators = fields.firstIndex(of: .indicators)
    return Layout(
      name: name, description: "对应列名时存下的表样", framework: framework,
      currencyUnit: currencyUnit, title: title, headLines: [], columns: columns,
      rows: held.contains(.indicatorName) ? .indicator : .project,
      nesting: hasUnitRows ? Layout.Nesting(grandTotal: "合计", projectIndent: 4) : nil,
      indicatorItem: indicators.flatMap { grammar(of: $0) })
  }

  /// The longest line above the headings, its year made a place.
  private var title: String {
    let line = table.above.max { $0.count < $1.count } ?? ""
    let text = line.isEmpty ? "项目绩效目标表" : line.replacing("{", with: "").replacing("}", with: "")
    guard let mark = text.firstRange(of: "年") else { return text }
    let digits = text[..<mark.lowerBound].suffix(4)
    return digits.count == 4 && digits.allSatisfy { ("0"..."9").contains($0) }
      ? text.replacing(digits, with: "{year}") : text
  }

  /// The framework whose names of cost the second level has, else the newest.
  private var framework: String {
    let index = fields.firstIndex(of: .level2) ?? fields.firstIndex(of: .indicators)
    guard let index else { return "2021" }
    let values = table.rows.compactMap { index < $0.count ? $0[index] : nil }
    let isNew = values.contains { $0.contains("经济成本") || $0.contains("社会成本") }
    let isOld = values.contains { $0.trimmed == "成本指标" || $0.trimmed == "成本" }
    return isOld && !isNew ? "2015" : fields[index] == .indicators ? "guangzhou" : "2021"
  }

  /// Whether rows of amounts only stand among those of projects, as those of units do.
  private var hasUnitRows: Bool {
    guard !fields.contains(.unit), !fields.contains(.indicatorName),
      let name = fields.firstIndex(of: .name)
    else { return false }
    let texts = fields.indices.filter { fields[$0] == .goal || fields[$0] == .indicators }
    let isBare = { (row: [String]) in texts.allSatisfy { $0 >= row.count || row[$0].isEmptyCell } }
    let named = table.rows.filter { row in
      name < row.count && !row[name].isEmptyCell && !row[name].equalsIgnoringSpaces("合计")
    }
    return !texts.isEmpty && named.contains(where: isBare) && named.contains { !isBare($0) }
  }
}
