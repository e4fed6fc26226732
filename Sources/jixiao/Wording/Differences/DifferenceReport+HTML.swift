import Goals

extension DifferenceReport {
  /// One file that needs no other: no scripts, and every text escaped.
  var html: String {
    var body = "<h1>\(escaped(summary))</h1>\n"
    if !difference.totals.isEmpty {
      body += "<table>\n<tr><th>合计</th><th>原来</th><th>现在</th><th>增减</th><th>比例</th></tr>\n"
      body += difference.totals.map(row).joined() + "</table>\n"
    }
    for change in difference.changed { body += section(change) }
    body += list("新增", difference.added)
    body += list("减少", difference.dropped)
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped("\(titles.old) → \(titles.new)"))</title>
      <style>
      body { font-family: serif; max-width: 50em; margin: 2em auto; line-height: 1.6; }
      h1 { font-size: 1.2em; } h2 { font-size: 1.05em; }
      table { border-collapse: collapse; } td, th { border: 1px solid #999; padding: 0.1em 0.5em; }
      td + td { text-align: right; }
      del { background: #fdd; } ins { background: #dfd; }
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private func section(_ change: TableDifference.Change) -> String {
    var text = "<h2>\(escaped(heading(change.new)))</h2>\n"
    if !change.difference.amounts.isEmpty {
      text += "<table>\n<tr><th>金额</th><th>原来</th><th>现在</th><th>增减</th><th>比例</th></tr>\n"
      text += change.difference.amounts.map(row).joined() + "</table>\n"
    }
    var items: [String] = []
    if change.old.unit != change.new.unit {
      items.append(
        "资金使用单位：<del>\(escaped(change.old.unit))</del><ins>\(escaped(change.new.unit))</ins>")
    }
    items += change.difference.texts.map { "\(escaped($0.label))：\(marked($0.text))" }
    for indicator in change.difference.indicators {
      switch (indicator.old, indicator.new) {
      case (_?, let new?):
        let texts = indicator.texts.map { "\(escaped($0.label))：\(marked($0.text))" }
        items.append("指标“\(escaped(new.name))”：\(texts.joined(separator: "；"))")
      case (let old?, nil): items.append("指标 <del>\(escaped(sentence(old)))</del>")
      case (nil, let new?): items.append("指标 <ins>\(escaped(sentence(new)))</ins>")
      case (nil, nil): break
      }
    }
    return text + (items.isEmpty ? "" : "<ul>\n\(items.map { "<li>\($0)</li>\n" }.joined())</ul>\n")
  }

  private func row(_ amount: AmountDifference) -> String {
    let cells = [
      amount.label, printed(amount.old), printed(amount.new), amount.change.printed(in: unit),
      amount.share ?? "",
    ]
    return "<tr>\(cells.map { "<td>\(escaped($0))</td>" }.joined())</tr>\n"
  }

  private func list(_ title: String, _ items: [TableDifference.Item]) -> String {
    if items.isEmpty { return "" }
    let lines = items.map { "<li>\(escaped(listed($0)))</li>\n" }.joined()
    return "<h2>\(title) \(items.count) 个</h2>\n<ul>\n\(lines)</ul>\n"
  }

  private func marked(_ text: TextDifference) -> String {
    text.pieces.map { piece in
      switch piece.kind {
      case .same: escaped(piece.text)
      case .removed: "<del>\(escaped(piece.text))</del>"
      case .added: "<ins>\(escaped(piece.text))</ins>"
      }
    }.joined()
  }

  /// Text as HTML shows it, in elements and in quoted attributes; controls become spaces.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
