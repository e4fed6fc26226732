/// 以往的名称: departments, units and projects of earlier entries, each once, ready to be completed.
package struct PastNames: Sendable {
  private var departments = Names()
  private var units = Names()
  private var projects = Names()
  /// The last year that has a project of the name.
  private var years: [Int] = []
  private var unitsOfDepartment: [String: Set<Int>] = [:]
  private var projectsOfUnit: [String: [Int]] = [:]
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
    for name in names {
      let unit = units.number(of: name.unit).number
      if departments.number(of: name.department).isNew {
        unitsOfDepartment[name.department] = [unit]
      } else {
        unitsOfDepartment[name.department]?.insert(unit)
      }
      let project = projects.number(of: name.name)
      if project.isNew { years.append(name.year) }
      projectsOfUnit[name.unit, default: []].append(project.number)
    }
  }

  package func departments(matching typed: String, limit: Int) -> [String] {
    departments.index.matches(typed, limit: limit).map { departments.index[$0] }
  }

  /// Units, those of the department first.
  package func units(matching typed: String, of department: String, limit: Int) -> [String] {
    let own = unitsOfDepartment[department] ?? []
    let found = units.index.matches(typed, limit: max(limit, own.count))
    let sorted = found.filter(own.contains) + found.filter { !own.contains($0) }
    return sorted.prefix(limit).map { units.index[$0] }
  }

  /// Projects, those of the own unit first; for nothing typed only those.
  package mutating func projects(matching typed: String, of unit: String, limit: Int) -> [Project] {
    let own = ownProjects(of: unit)
    let found = own.index.matches(typed, limit: limit).map { own.numbers[$0] }
    let isOwn = Set(found)
    let others =
      typed.isEmpty || found.count >= limit
      ? [] : projects.index.matches(typed, limit: limit).filter { !isOwn.contains($0) }
    return (found + others).prefix(limit).map {
      Project(name: projects.index[$0], year: years[$0], isOfOwnUnit: isOwn.contains($0))
    }
  }

  private mutating func ownProjects(of unit: String) -> (index: NameIndex, numbers: [Int]) {
    if let own, own.unit == unit { return (own.index, own.numbers) }
    var seen: Set<Int> = []
    let numbers = (projectsOfUnit[unit] ?? []).filter { seen.insert($0).inserted }
    let index = NameIndex(numbers.map { projects.index[$0] })
    own = (unit, index, numbers)
    return (index, numbers)
  }
}
