/// The names that an earlier entry has, without the entry.
package struct PastName: Hashable, Sendable {
  package var year: Int
  package var department: String
  package var unit: String
  /// 项目名称
  package var name: String

  package init(year: Int, department: String, unit: String, name: String) {
    self.year = year
    self.department = department
    self.unit = unit
    self.name = name
  }
}
