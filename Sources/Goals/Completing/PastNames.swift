/// 以往的名称: departments, units and projects of earlier entries, each once, ready to be completed.
package struct PastNames: Sendable {
  private var departments = Names()
  private var units = Names()
  private var projects = Names()
  /// The last year that has a project of the name.
  private var years: [Int] = []
  /// Units by the number of their department, and projects by that of their unit.
  private var unitsOfDepartment: [Set<Int>] = []
  private var projectsOfUnit: [[Int]] = []
  /// The projects of the unit that was asked for last.
  private var own: (unit: String, index: NameIndex, numbers: [Int])?

  /// Names by their numbers, and numbers by names.
  private struct Names: Sendable {
    var index = NameIndex()
    var numbers: [String: Int] = [:]

    /// The number of a name, and whether it is new.
    mutating func number(of name: String) -> (number: Int, isNew: Bool) {
      if let number = numbers[name] { return (number, false) }
      let number = index.count
      index.append(name)
      numbers[name] = number
      return (number, true)
    }
  }

  /// A project's name, and where it was used.
  package struct Project: Hashable, Sendable {
    package var name: String
    /// The last year that has it.
    package var year: Int
    package var isOfOwnUnit: Bool
  }

  package init() {}

  package var projectCount: Int { projects.index.count }

  /// Takes in names; those of later years come first.
  package mutating func add(_ names: some Sequence<PastName>) {
    own = nil
    // They come unit by unit, and to look a name up takes long.
    var last: PastName?
    var unit = 0
    for name in names {
      if name.unit != last?.unit || name.department != last?.department {
        unit = number(ofUnit: name.unit, in: name.department)
      }
      last = name
      let project = projects.number(of: name.name)
      if project.isNew { years.append(name.year) }
      projectsOfUnit[unit].append(project.number)
    }
  }

  private mutating func number(ofUnit unit: String, in department: String) -> Int {
    let (department, unit) = (departments.number(of: department), units.number(of: unit))
    if department.isNew { unitsOfDepartment.append([]) }
    if unit.isNew { projectsOfUnit.append([]) }
    unitsOfDepartment[department.number].insert(unit.number)
    return unit.number
  }

  package func departments(matching typed: String, limit: Int) -> [String] {
    departments.index.matches(typed, limit: limit).map { departments.index[$0] }
  }

  /// Units, those of the department first.
  package func units(matching typed: String, of department: String, limit: Int) -> [String] {
    let own = departments.numbers[department].map { unitsOfDepartment[$0] } ?? []
    let found = units.index.matches(typed, limit: max(limit, own.count))
    let sorted = found.filter(own.contains) + found.filter { !own.contains($0) }
    return sorted.prefix(limit).map { units.index[$0] }
  }

  /// Projects, those of the own unit first; for nothing typed only those.
  package mutating func projects(matching typed: String, of unit: String, limit: Int) -> [Project] {
    let own = ownProjects(of: unit)
    let pattern = TypedPattern(typed)
    let found = own.index.matches(pattern, typed: typed, limit: limit).map { own.numbers[$0] }
    let isOwn = Set(found)
    let others =
      typed.isEmpty || found.count >= limit
      ? []
      : projects.index.matches(pattern, typed: typed, limit: limit).filter { !isOwn.contains($0) }
    return (found + others).prefix(limit).map {
      Project(name: projects.index[$0], year: years[$0], isOfOwnUnit: isOwn.contains($0))
    }
  }

  private mutating func ownProjects(of unit: String) -> (index: NameIndex, numbers: [Int]) {
    if let own, own.unit == unit { return (own.index, own.numbers) }
    var seen: Set<Int> = []
    let numbers = (units.numbers[unit].map { projectsOfUnit[$0] } ?? []).filter {
      seen.insert($0).inserted
    }
    let index = NameIndex(numbers.map { projects.index[$0] })
    own = (unit, index, numbers)
    return (index, numbers)
  }
}
