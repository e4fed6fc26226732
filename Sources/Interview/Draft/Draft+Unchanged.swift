import Goals
import Tables

extension Draft {
  /// What is the same as in the year that the draft was filled in from although it mostly changes:
  /// amounts and annual targets, in one sentence; nil where all of that has changed.
  package var unchanged: String? {
    guard let sampleYear, sampleYear != year else { return nil }
    let amounts = questions.filter { path in
      switch path {
      case .total, .fiscal, .specialAccount, .other: isSame(path)
      default: false
      }
    }
    let asked = layout.projectFields.filter(\.isAmount).flatMap(layout.questions)
    let given = asked.filter { !(answer($0) ?? "").isEmpty }
    var same: [String] = []
    // One changed source makes it another sum.
    if !amounts.isEmpty && given.allSatisfy({ $0 == .lifetimeBudget || isSame($0) }) {
      let total = project.amounts.total?.printed(in: layout.currencyUnit) ?? ""
      same.append("金额 \(total)")
    }
    let targets = indicators.indices.filter { isSame(.indicator($0, .annualTarget)) }
    if !targets.isEmpty {
      let numbers = targets.map { index in
        "指标 \(index + 1)（\(answer(.indicator(index, .annualTarget)) ?? "")）"
      }
      same.append("\(numbers.joined(separator: "、"))的年度指标值")
    }
    return same.isEmpty ? nil : "和 \(sampleYear) 年一样的有：\(same.joined(separator: "；"))。"
  }

  private func isSame(_ path: FieldPath) -> Bool {
    guard let answer = answer(path), !answer.isEmpty else { return false }
    return answer == prefilled(path)
  }
}
