extension Rule {
  static let goalNumberDiffers = Rule(
    id: "goal-number-differs",
    title: "目标和指标的同一个数只改了一处",
    why: "去年目标里的数就是指标值，今年只改了其中一处，目标和指标就互相矛盾。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      .renewed { _ in },
      .renewed {
        $0.goal = $0.goal.replacing("12个社区", with: "15个社区")
        $0.indicators[0].annualTarget = "≥15个"
        $0.indicators[0].cycleTarget = "≥15个"
      },
      // What else there is twelve of may stay.
      .renewed {
        $0.goal = "在12个社区建成图书角15个，全年开放，方便居民就近借阅。"
        $0.indicators[0].annualTarget = "≥15个"
        $0.indicators[0].cycleTarget = "≥15个"
      },
    ],
    failing: [
      .renewed {
        $0.indicators[0].annualTarget = "≥15个"
        $0.indicators[0].cycleTarget = "≥15个"
      },
      .renewed { $0.goal = $0.goal.replacing("12个社区", with: "15个社区") },
    ],
    check: .project([.goal, .annualGoal, .annualTarget]) { subject in
      guard let last = subject.context.lastYear else { return [] }
      // Last year's layout may be another one.
      let isAnnual = subject.goal.path != .goal
      let before = PrintedNumbers((isAnnual ? last.annualGoal : nil) ?? last.goal)
      let now = PrintedNumbers(subject.goal.text)
      return subject.comparedToLastYear.compactMap { indicator, new, old in
        let number = "\(old.number)\(old.unit)"
        guard new.upper == nil, old.upper == nil, !old.unit.isEmpty, before.has(old) else {
          return nil
        }
        let target = indicator.annual.target.text
        if new.number == old.number {
          guard !now.has(old), let other = now.only(of: old.unit, notIn: before) else { return nil }
          return Fault(
            indicator.annual.path,
            "目标里去年的“\(number)”改成了“\(other)”，“\(indicator.name.text)”还是“\(target)”，请改成一致。")
        }
        // Another indicator may still promise the same.
        let isOthers = subject.indicators.contains {
          $0.annual.quantity.map { $0.number == old.number && $0.unit == old.unit } ?? false
        }
        guard now.has(old), !now.has(new), !isOthers else { return nil }
        return Fault(
          subject.goal.path,
          "“\(indicator.name.text)”改成了“\(target)”，目标里还是去年的“\(number)”，请改成一致。")
      }
    }
  )
}

/// Where numbers stand in a running text.
private struct PrintedNumbers {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = text.unicodeScalars.map(\.halfWidth) }

  /// Whether a number stands there with its unit.
  func has(_ quantity: Quantity) -> Bool {
    numbers(before: quantity.unit).contains("\(quantity.number)")
  }

  /// The only number with a unit that another text has not; nil where there are none or several.
  func only(of unit: String, notIn other: PrintedNumbers) -> String? {
    let new = Set(numbers(before: unit)).subtracting(other.numbers(before: unit))
    return new.count == 1 ? new.first.map { $0 + unit } : nil
  }

  /// The digits before each place where a unit stands.
  private func numbers(before unit: String) -> [String] {
    let unit = unit.unicodeScalars.map(\.halfWidth)
    return scalars.indices.compactMap { index in
      guard scalars[index...].starts(with: unit) else { return nil }
      let digits = scalars[..<index].reversed().prefix {
        ("0"..."9").contains($0) || $0 == "." || $0 == ","
      }
      return digits.isEmpty ? nil : String(digits.reversed().filter { $0 != "," })
    }
  }
}

extension Rule.Example {
  /// A change to an entry that is otherwise as it was last year.
  fileprivate static func renewed(
    _ change: @escaping @Sendable (inout ProjectGoal) -> Void
  ) -> Rule.Example {
    .wider {
      $0.context.lastYear = .sound
      change(&$0.project)
    }
  }
}
