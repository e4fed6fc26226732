package import Tables

/// Markdown: the title as a heading, head lines as a paragraph, rows as a table.
///
/// Labelled cells of a project with a page of its own are a table before the one of its indicators.
/// Cells that others cover are blank.
package enum MarkdownText {
  /// `aligns` tells on which side the columns' texts stand; amounts are easier compared at the right.
  package static func write(_ grid: Grid, aligns: [Look.Alignment] = []) -> [UInt8] {
    var lines: [String] = []
    var open = TableLines(aligns: aligns)
    for row in grid.rows {
      let cells = row.cells.map { escaped($0) }
      switch row.role {
      case .title:
        open.close(into: &lines)
        lines += lines.isEmpty ? [] : [""]
        lines += ["# " + cells.joined(separator: " ")]
      case .headLine:
        open.close(into: &lines)
        lines += ["", cells.joined(separator: "　　")]
      case .header:
        open.close(into: &lines)
        open.rows = [cells]
      default:
        open.rows.append(cells)
      }
    }
    open.close(into: &lines)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The rows of a table that more may follow.
  private struct TableLines {
    let aligns: [Look.Alignment]
    var rows: [[String]] = []

    mutating func close(into lines: inout [String]) {
      guard let first = rows.first else { return }
      let width = rows.map(\.count).max() ?? 0
      // Labels above a project's own table have columns of their own.
      let aligns = width == aligns.count ? aligns : []
      let rule = (0..<width).map { Self.rule(aligns.isEmpty ? .left : aligns[$0]) }
      lines += ["", Self.line(first, width), "| " + rule.joined(separator: " | ") + " |"]
      lines += rows.dropFirst().map { Self.line($0, width) }
      rows = []
    }

    private static func rule(_ align: Look.Alignment) -> String {
      switch align {
      case .left: "---"
      case .center: ":---:"
      case .right: "---:"
      }
    }

    private static func line(_ cells: [String], _ width: Int) -> String {
      let blank = Array(repeating: "", count: width - cells.count)
      return "| " + (cells + blank).joined(separator: " | ") + " |"
    }
  }

  /// Text in which nothing is markup.
  private static func escaped(_ cell: String) -> String {
    let text = cell.replacingControls(keepingBreaks: true)
    var result = ""
    for (index, character) in text.enumerated() {
      switch character {
      case "\n", "\r", "\r\n", "\u{B}", "\u{C}": result += "<br>"
      case "\\", "|", "`", "*", "_", "[", "]", "~": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\t": result += "&#9;"
      case " " where index < 1 || result.hasSuffix(" "): result += "&#32;"
      case "#" where index == 0, "-" where index == 0, "+" where index == 0:
        result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
