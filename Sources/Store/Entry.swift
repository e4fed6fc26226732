package import Goals

/// What tells one entry from all others.
package struct EntryKey: Hashable, Sendable {
  /// 预算年度
  package var year: Int
  /// 部门名称
  package var department: String
  /// 资金使用单位
  package var unit: String
  /// 项目名称
  package var name: String
  /// 1, 2, … among the projects of one name in a unit and year: a unit may get several grants of
  /// one name.
  package var ordinal: Int

  package init(year: Int, department: String, unit: String, name: String, ordinal: Int = 1) {
    self.year = year
    self.department = department
    self.unit = unit
    self.name = name
    self.ordinal = ordinal
  }
}

/// 项目: a project as the store holds it.
package struct Entry: Hashable, Sendable, Identifiable {
  /// The number that `list` prints; it is never given to another entry.
  package var id: Int64
  package var key: EntryKey
  /// The layout's name: `guangzhou`.
  package var layout: String
  package var currencyUnit: CurrencyUnit
  /// The place among the department's entries of the year, from 0.
  package var position: Int
  package var project: ProjectGoal
  /// The name of the file that it was read from; nil where it was written here.
  package var source: String?
  /// The name of that file's bytes, for `Store.sourceFile(hash:)`.
  package var sourceHash: String?
  package var status: EntryStatus
  /// When it was last saved: UTC, ISO 8601 with milliseconds.
  package var updatedAt: String
}

/// An entry on its way into the store.
package struct NewEntry: Hashable, Sendable {
  package var year: Int
  package var department: String
  package var unit: String
  package var ordinal: Int
  package var layout: String
  package var currencyUnit: CurrencyUnit
  /// Nil takes the place that the entry has, or the one behind the department's last of the year.
  package var position: Int?
  package var project: ProjectGoal
  package var source: String?
  /// What `Store.keep` said of the file that the entry was read from.
  package var sourceHash: String?

  package init(
    year: Int, department: String, unit: String, ordinal: Int = 1, layout: String,
    currencyUnit: CurrencyUnit, position: Int? = nil, project: ProjectGoal, source: String? = nil,
    sourceHash: String? = nil
  ) {
    self.year = year
    self.department = department
    self.unit = unit
    self.ordinal = ordinal
    self.layout = layout
    self.currencyUnit = currencyUnit
    self.position = position
    self.project = project
    self.source = source
    self.sourceHash = sourceHash
  }

  package var key: EntryKey {
    EntryKey(
      year: year, department: department, unit: unit, name: project.name, ordinal: ordinal)
  }

  /// All projects of a table in its order; those of one unit and name are numbered 1, 2, ….
  ///
  /// `year` stands in where the table names none.
  package static func all(
    of table: GoalTable, year: Int, source: String? = nil, sourceHash: String? = nil
  ) -> [NewEntry] {
    var entries: [NewEntry] = []
    var grants: [EntryKey: Int] = [:]
    for unit in table.units {
      for project in unit.projects {
        var entry = NewEntry(
          year: table.year ?? year, department: table.department, unit: unit.name,
          layout: table.layout, currencyUnit: table.currencyUnit, position: entries.count,
          project: project, source: source, sourceHash: sourceHash)
        let earlier = grants[entry.key, default: 0]
        grants[entry.key] = earlier + 1
        entry.ordinal = earlier + 1
        entries.append(entry)
      }
    }
    return entries
  }
}
