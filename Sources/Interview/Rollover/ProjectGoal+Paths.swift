import Goals

extension ProjectGoal {
  /// The text of a field; nil where the field holds no text or is not there.
  subscript(path: FieldPath) -> String? {
    get {
      switch path {
      case .name: name
      case .goal: goal
      case .detail(let detail): details[detail]
      case .indicator(let index, let part) where indicators.indices.contains(index):
        indicators[index][part]
      default: nil
      }
    }
    set {
      switch path {
      case .name: name = newValue ?? ""
      case .goal: goal = newValue ?? ""
      case .detail(let detail): details[detail] = newValue
      case .indicator(let index, let part) where indicators.indices.contains(index):
        if part != .code { indicators[index][part] = newValue ?? "" }
      default: break
      }
    }
  }
}

extension Amounts {
  /// The amount of a column; nil for a path that is none.
  subscript(path: FieldPath) -> Money? {
    get {
      switch path {
      case .total: total
      case .fiscal: fiscal
      case .specialAccount: specialAccount
      case .other: other
      default: nil
      }
    }
    set {
      switch path {
      case .total: total = newValue
      case .fiscal: fiscal = newValue
      case .specialAccount: specialAccount = newValue
      case .other: other = newValue
      default: break
      }
    }
  }
}
