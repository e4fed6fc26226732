package import Tables

/// 网页: one file with everything in it, for screen readers, browsers and paper; no script.
package struct HTMLPage {
  private let head: Sheet.Head
  private var html: [UInt8] = []
  private var isOpen = false
  private var part = Part.none
  /// Whether the open table's headings stand at its top, where they are repeated on each page.
  private var hasHeadings = false

  /// A part of a table.
  private enum Part: String {
    case none = ""
    case head = "thead"
    case body = "tbody"
  }

  package init(_ head: Sheet.Head) {
    self.head = head
    open()
  }

  package mutating func add(_ row: Sheet.Row) {
    if row.role == .title {
      closeTable()
      openTable(row.cells.map(\.text).joined(separator: " "), page: row.page)
      return
    }
    if !isOpen { openTable(head.title, page: nil) }
    let isLabelled = row.cells.contains { $0.kind == .label }
    if row.role == .body || isLabelled || row.role == .unit || row.role == .grandTotal {
      enter(.body)
    } else if part == .none {
      enter(.head)
    }
    add("<tr\(attribute(of: row.role))>")
    for cell in row.cells { add(cell, in: row) }
    add("</tr>\n")
  }

  /// The whole page.
  package mutating func finish() -> [UInt8] {
    closeTable()
    add("</main>\n</body>\n</html>\n")
    return html
  }

  private mutating func open() {
    add(
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="jixiao">
      <title>\(Self.escaped(head.title))</title>
      <style>
      \(HTMLStyle(head).text)
      </style>
      </head>
      <body>
      <main>

      """)
    if head.isDraft { add("<p class=\"draft\" aria-hidden=\"true\">草稿</p>\n") }
  }

  private mutating func openTable(_ title: String, page: String?) {
    isOpen = true
    add(page == nil ? "<table>\n" : "<table class=\"page\">\n")
    add("<caption>\(Self.escaped(title))</caption>\n<colgroup>\n")
    for width in widths { add("<col style=\"width:\(Self.tenths(width))%\">\n") }
    add("</colgroup>\n")
  }

  /// The columns' shares of the table in thousandths, so that on paper narrow ones stay whole.
  private var widths: [Int] {
    let room = (head.look.paper.width - 2 * head.look.paper.margin) / 25.4 * 72
    let fit = ColumnFit(head, room: room, padding: HTMLStyle.padding + 1)
    let all = max(1, fit.widths.reduce(0, +))
    return fit.widths.map { Int(($0 * 1000 / all).rounded()) }
  }

  private mutating func enter(_ next: Part) {
    if part == next { return }
    if part != .none { add("</\(part.rawValue)>\n") }
    if next != .none { add("<\(next.rawValue)>\n") }
    part = next
  }

  private mutating func closeTable() {
    if !isOpen { return }
    enter(.none)
    add("</table>\n")
    isOpen = false
  }

  private func attribute(of role: Grid.Role) -> String {
    switch role {
    case .headLine where part == .head: " class=\"head\""
    case .grandTotal, .unit: " class=\"sum\""
    default: ""
    }
  }

  private mutating func add(_ cell: Sheet.Cell, in row: Sheet.Row) {
    var tag = "td"
    var attributes = ""
    switch cell.kind {
    case .heading:
      tag = "th"
      attributes += cell.columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\""
    case .label: (tag, attributes) = ("th", " scope=\"row\"")
    case .name: (tag, attributes) = ("th", cell.rows > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"")
    default: break
    }
    if cell.columns > 1 { attributes += " colspan=\"\(cell.columns)\"" }
    if cell.rows > 1 { attributes += " rowspan=\"\(cell.rows)\"" }
    if let name = look(of: cell, in: row) { attributes += " class=\"\(name)\"" }
    add("<\(tag)\(attributes)>\(Self.escaped(cell.text))</\(tag)>")
  }

  private func look(of cell: Sheet.Cell, in row: Sheet.Row) -> String? {
    switch cell.kind {
    case .amount: return "number"
    case .label: return "label"
    case .value: return "value"
    case .headLine:
      let isLast = row.cells.count > 1 && cell.column == row.cells.last?.column
      return isLast ? "right" : nil
    case .text where head.columns[cell.column].align != .left && cell.columns == 1:
      return head.columns[cell.column].align.rawValue
    default: return nil
    }
  }

  private mutating func add(_ text: String) { html += text.utf8 }

  private static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

  /// Text in which nothing is markup; lines end with `<br>`.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.documentText.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case 0x0A: result += "<br>".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
