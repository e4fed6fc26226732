/// The keys of an office's policy that mean nothing, such as a misspelt one.
struct PolicyKeys: Decodable {
  /// Each with the key that it stands below: `ceilings.yaer`.
  private(set) var unknown: [String] = []

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let page = try decoder.container(keyedBy: Key.self)
    for key in page.allKeys {
      let name = key.stringValue
      switch name {
      case "severity", "off": break
      case "lengths":
        let layouts = try page.nestedContainer(keyedBy: Key.self, forKey: key)
        for layout in layouts.allKeys {
          let lengths = try layouts.nestedContainer(keyedBy: Key.self, forKey: layout)
          check(
            lengths, "\(name).\(layout.stringValue)", ["name", "goal", "indicatorName", "target"])
        }
      case "ceilings":
        var ceilings = try page.nestedUnkeyedContainer(forKey: key)
        while !ceilings.isAtEnd {
          let ceiling = try ceilings.nestedContainer(keyedBy: Key.self)
          check(ceiling, name, ["unit", "project", "year", "amount"])
        }
      default: unknown.append(name)
      }
    }
  }

  private mutating func check(
    _ container: KeyedDecodingContainer<Key>, _ place: String, _ known: Set<String>
  ) {
    unknown += container.allKeys.map(\.stringValue).filter { !known.contains($0) }.sorted()
      .map { "\(place).\($0)" }
  }
}
