import Goals

extension DifferenceReport {
  /// CommonMark in which no text of an entry can act as markup.
  var markdown: String {
    var lines = ["# \(escaped(summary))", ""]
    lines += table("合计", difference.totals)
    for change in difference.changed {
      lines += ["## \(escaped(heading(change.new)))", ""]
      lines += table("金额", change.difference.amounts)
      if change.old.unit != change.new.unit {
        lines.append("- 资金使用单位：\(escaped(change.old.unit)) → \(escaped(change.new.unit))")
      }
      for text in change.difference.texts {
        lines.append("- \(escaped(text.label))：\(marked(text.text))")
      }
      for indicator in change.difference.indicators {
        switch (indicator.old, indicator.new) {
        case (_?, let new?):
          let texts = indicator.texts.map { "\(escaped($0.label))：\(marked($0.text))" }
          lines.append("- 指标“\(escaped(new.name))”：\(texts.joined(separator: "；"))")
        case (let old?, nil): lines.append("- 减少指标 \(escaped(sentence(old)))")
        case (nil, let new?): lines.append("- 新增指标 \(escaped(sentence(new)))")
        case (nil, nil): break
        }
      }
      lines.append("")
    }
    lines += list("新增", difference.added)
    lines += list("减少", difference.dropped)
    return lines.joined(separator: "\n")
  }

  private func table(_ title: String, _ amounts: [AmountDifference]) -> [String] {
    if amounts.isEmpty { return [] }
    let rows = amounts.map { amount in
      let cells = [
        amount.label, printed(amount.old), printed(amount.new), amount.change.printed(in: unit),
        amount.share ?? "",
      ]
      return "| \(cells.map(escaped).joined(separator: " | ")) |"
    }
    return ["| \(title) | 原来 | 现在 | 增减 | 比例 |", "| --- | ---: | ---: | ---: | ---: |"] + rows + [""]
  }

  private func list(_ title: String, _ items: [TableDifference.Item]) -> [String] {
    if items.isEmpty { return [] }
    return ["## \(title) \(items.count) 个", ""] + items.map { "- \(escaped(listed($0)))" } + [""]
  }

  private func marked(_ text: TextDifference) -> String {
    text.pieces.map { piece in
      switch piece.kind {
      case .same: escaped(piece.text)
      case .removed: "〔删：\(escaped(piece.text))〕"
      case .added: "**\(escaped(piece.text))**"
      }
    }.joined()
  }

  /// Every ASCII punctuation mark behind a backslash (CommonMark 0.31 §2.4), line ends as spaces.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        result += " "
      case 0x21...0x2F where ![0x25, 0x2C, 0x2D, 0x2E].contains(scalar.value),
        0x3C...0x40, 0x5B...0x60, 0x7B...0x7E:
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
