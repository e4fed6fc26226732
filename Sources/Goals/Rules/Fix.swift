/// 修改建议: another text for one field.
package struct Fix: Hashable, Sendable {
  package var place: Place
  package var text: String
  /// Whether the text means the same as before, so that it may be put in without asking.
  package var safe: Bool

  package enum Place: Hashable, Sendable {
    case field(FieldPath)
    /// 一级指标 of an indicator, which is no question of its own.
    case level1(Int)
  }

  package static func safe(_ path: FieldPath, _ text: String) -> Fix {
    Fix(place: .field(path), text: text, safe: true)
  }

  package static func offer(_ path: FieldPath, _ text: String) -> Fix {
    Fix(place: .field(path), text: text, safe: false)
  }
}

extension ProjectGoal {
  /// The text of a field as rules see it; amounts are no texts.
  package func text(at path: FieldPath) -> String? {
    switch path {
    case .name: name
    case .goal: goal
    case .detail(let detail): details[detail]
    case .indicator(let index, let field):
      indicators.indices.contains(index) ? indicators[index][field] : nil
    default: nil
    }
  }

  /// Puts the fix's text in its place; a place that the entry does not have stays as it is.
  package mutating func apply(_ fix: Fix) {
    switch fix.place {
    case .level1(let index) where indicators.indices.contains(index):
      indicators[index].level1 = fix.text
    case .level1: break
    case .field(.name): name = fix.text
    case .field(.goal): goal = fix.text
    case .field(.detail(let detail)): details[detail] = fix.text
    case .field(.indicator(let index, let field)) where indicators.indices.contains(index):
      indicators[index][field] = fix.text
    case .field: break
    }
  }
}

extension Indicator {
  package subscript(field: FieldPath.IndicatorField) -> String {
    get {
      switch field {
      case .code: code
      case .name: name
      case .cycleTarget: cycleTarget
      case .annualTarget: annualTarget
      case .weight: weight ?? ""
      case .explanation: explanation ?? ""
      }
    }
    set {
      switch field {
      case .code: code = newValue
      case .name: name = newValue
      case .cycleTarget: cycleTarget = newValue
      case .annualTarget: annualTarget = newValue
      case .weight: weight = newValue
      case .explanation: explanation = newValue
      }
    }
  }
}
