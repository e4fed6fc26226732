extension Rule {
  static let angleForTitle = Rule(
    id: "angle-for-title",
    title: "用大于号代替了书名号",
    why: "“＞”是大于号，书名号是“》”，里层用“〈〉”。",
    source: "GB/T 15834-2011 标点符号用法",
    head: .feasibility,
    passing: [
      Example { $0.goal += "《示例》" },
      Example { $0.indicators[0].name = "建成图书角数量＞10" },
    ],
    failing: [
      Example { $0.goal += "按《示例办法＞执行。" },
      Example { $0.goal += "按《关于印发示例办法>的通知》执行。" },
    ],
    check: .text(.prose) { text in
      guard text.traits.contains([.bracket, .angle]) else { return [] }
      return text.scalars.indices.compactMap { start in
        guard let angle = text.angleForTitle(from: start) else { return nil }
        // Where a `》` follows, `＞` may be an inner mark, and nobody but the writer knows.
        let isOnly = !text.scalars[angle...].prefix(while: { $0 != "《" }).contains("》")
        return Fault(
          text.path, "“\(text.excerpt(angle..<angle + 1))”是大于号，书名号请写“》”，书名里的书名用“〈〉”。",
          at: angle..<angle + 1,
          fix: isOnly ? .safe(text.path, text.replacing(angle..<angle + 1, with: "》")) : nil)
      }
    }
  )
}

extension FieldText {
  /// Where a `＞` stands for the `》` of a `《` at `start`.
  func angleForTitle(from start: Int) -> Int? {
    guard scalars[start] == "《" else { return nil }
    for position in scalars.indices[(start + 1)...] {
      switch scalars[position] {
      case "》", "《": return nil
      case "＞", ">":
        let next = position + 1 < scalars.count ? scalars[position + 1] : "。"
        return next.isDigit || next == "=" || next == "＝" ? nil : position
      default: continue
      }
    }
    return nil
  }
}
