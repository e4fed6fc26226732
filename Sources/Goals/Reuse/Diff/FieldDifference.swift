/// A field in which two entries differ, whole; an empty text where one has nothing there.
package struct FieldDifference: Hashable, Sendable {
  package var label: String
  package var old: String
  package var new: String
}

extension ProjectGoal {
  /// Where `other` differs from this entry, in the order of a table's columns.
  package func differences(to other: ProjectGoal, in unit: CurrencyUnit) -> [FieldDifference] {
    ProjectDifference(self, other).fields(in: unit)
  }
}

extension ProjectDifference {
  /// Everything that differs as whole texts, to be set side by side.
  package func fields(in unit: CurrencyUnit) -> [FieldDifference] {
    func money(_ amount: Money?) -> String { amount?.printed(in: unit) ?? "" }
    let texts = texts.map {
      FieldDifference(label: $0.label, old: $0.text.text(.removed), new: $0.text.text(.added))
    }
    let name = texts.prefix { $0.label == FieldPath.name.label }
    return name
      + amounts.map { FieldDifference(label: $0.label, old: money($0.old), new: money($0.new)) }
      + texts.dropFirst(name.count)
      + indicators.map {
        FieldDifference(
          label: "指标 \($0.number)", old: $0.old?.line ?? "", new: $0.new?.line ?? "")
      }
  }
}

extension Indicator {
  /// Everything about it in one line.
  fileprivate var line: String {
    ["\(level1)-\(code)", name, cycleTarget, annualTarget, weight, explanation].compactMap(\.self)
      .joined(separator: "；")
  }
}
