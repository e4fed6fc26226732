/// 以往的指标: names of indicators by their class, their targets, and details of earlier entries.
package struct PastMeasures: Sendable {
  private var names: [String: Names] = [:]
  private var details: [Detail: Names] = [:]

  /// Texts, each once, with how often they were used.
  private struct Names: Sendable {
    var index = NameIndex()
    var numbers: [String: Int] = [:]
    var counts: [Int] = []
    var targets: [[String]] = []

    @discardableResult
    mutating func add(_ name: String) -> Int {
      if let number = numbers[name] {
        counts[number] += 1
        return number
      }
      numbers[name] = index.count
      index.append(name)
      counts.append(1)
      targets.append([])
      return index.count - 1
    }
  }

  /// A text with how many entries have it.
  package struct Use: Hashable, Sendable {
    package var text: String
    package var count: Int
  }

  package init() {}

  /// Takes in an entry; later ones come first.
  package mutating func add(_ project: ProjectGoal) {
    for indicator in project.indicators where !indicator.name.isEmpty {
      let number = names[indicator.code, default: Names()].add(indicator.name)
      let target = indicator.annualTarget
      if !target.isEmpty, names[indicator.code]?.targets[number].contains(target) == false {
        names[indicator.code]?.targets[number].append(target)
      }
    }
    for (detail, text) in project.details where !text.isEmpty && detail.isRepeated {
      details[detail, default: Names()].add(text)
    }
  }

  /// Names of indicators of a class.
  package func names(matching typed: String, code: String, limit: Int) -> [Use] {
    Self.uses(names[code], typed, limit)
  }

  /// Targets that indicators of a class and name had, the latest first.
  package func targets(code: String, name: String) -> [String] {
    guard let names = names[code], let number = names.numbers[name] else { return [] }
    return names.targets[number]
  }

  package func texts(matching typed: String, of detail: Detail, limit: Int) -> [Use] {
    Self.uses(details[detail], typed, limit)
  }

  private static func uses(_ names: Names?, _ typed: String, _ limit: Int) -> [Use] {
    guard let names else { return [] }
    return names.index.matches(typed, limit: limit).map {
      Use(text: names.index[$0], count: names.counts[$0])
    }
  }
}

extension Detail {
  /// Whether one entry's text is likely to be another's too.
  package var isRepeated: Bool {
    switch self {
    case .fundingType, .function, .category, .period, .supervisor, .executor, .manager, .telephone:
      true
    case .annualGoal, .rationale, .overview: false
    }
  }
}
