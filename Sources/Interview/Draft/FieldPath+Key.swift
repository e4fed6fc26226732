package import Goals

extension FieldPath {
  /// The path as a draft's event log writes it: `name`, `indicators/0/code`.
  package var key: String {
    switch self {
    case .detail: "detail/\(fieldKey)"
    case .indicator(let index, _): "indicators/\(index)/\(fieldKey)"
    default: fieldKey
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
