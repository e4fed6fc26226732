import Goals

extension LayoutFile {
  /// The file of a layout, one line for each column, so that people can go on with it.
  ///
  /// It writes what a mapping of columns makes: no sheet, no halves, no look.
  package static func text(of layout: Layout) -> [UInt8] {
    var members = [
      member("name", layout.name), member("description", layout.description),
      member("framework", layout.framework),
      member("currencyUnit", layout.currencyUnit.rawValue), member("title", layout.title),
    ]
    if !layout.headLines.isEmpty {
      let lines = layout.headLines.map {
        object([member("label", $0.label), member("field", $0.field.rawValue)])
      }
      members.append(list("headLines", lines))
    }
    members.append(member("rows", layout.rows.rawValue))
    members.append(list("columns", layout.columns.map(column)))
    if let nesting = layout.nesting {
      let parts = [
        member("grandTotal", nesting.grandTotal), "\"projectIndent\": \(nesting.projectIndent)",
      ]
      members.append("\"nesting\": " + object(parts))
    }
    if let item = layout.indicatorItem { members.append(member("indicatorItem", item)) }
    return Array("{\n  \(members.joined(separator: ",\n  "))\n}\n".utf8)
  }

  private static func column(_ column: Layout.Column) -> String {
    var parts = [member("heading", column.heading)]
    if let group = column.group { parts.append(member("group", group)) }
    return object(
      parts + [member("field", column.field.rawValue), "\"width\": \(column.width)"])
  }

  private static func member(_ key: String, _ text: String) -> String {
    "\"\(key)\": " + String(decoding: JSONText.quoted(text), as: UTF8.self)
  }

  private static func object(_ members: [String]) -> String {
    "{ \(members.joined(separator: ", ")) }"
  }

  private static func list(_ key: String, _ items: [String]) -> String {
    "\"\(key)\": [\n    \(items.joined(separator: ",\n    "))\n  ]"
  }
}
