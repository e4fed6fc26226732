package import Goals

extension FieldPath {
  /// The path as a draft's event log writes it: `name`, `indicators/0/code`.
  package var key: String {
    switch self {
    case .department: "department"
    case .unit: "unit"
    case .year: "year"
    case .name: "name"
    case .total: "total"
    case .fiscal: "fiscal"
    case .specialAccount: "specialAccount"
    case .other: "other"
    case .lifetimeBudget: "lifetimeBudget"
    case .goal: "goal"
    case .blank(let name): "blank/\(name)"
    case .detail(let detail): "detail/\(detail.rawValue)"
    case .indicators: "indicators"
    case .indicator(let index, let field): "indicators/\(index)/\(field.rawValue)"
    }
  }

  /// The field as exchange files name it; without the number of its indicator.
  package var fieldKey: String {
    switch self {
    case .indicator(_, let field): field.rawValue
    case .detail(let detail): detail.rawValue
    default: key
    }
  }

  /// Nil for a key that no path has.
  package init?(key: String) {
    let plain: [FieldPath] = [
      .department, .unit, .year, .name, .total, .fiscal, .specialAccount, .other, .lifetimeBudget,
      .goal, .indicators,
    ]
    if let path = plain.first(where: { $0.key == key }) {
      self = path
      return
    }
    if key.hasPrefix("blank/") {
      self = .blank(String(key.dropFirst(6)))
      return
    }
    let parts = key.split(separator: "/")
    if parts.count == 2, parts[0] == "detail", let detail = Detail(rawValue: String(parts[1])) {
      self = .detail(detail)
      return
    }
    guard parts.count == 3, parts[0] == "indicators", let index = Int(parts[1]), index >= 0,
      let field = IndicatorField(rawValue: String(parts[2]))
    else { return nil }
    self = .indicator(index, field)
  }
}
