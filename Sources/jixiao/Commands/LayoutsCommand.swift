import Goals
import Tables
import Terminal

extension Command {
  static let layouts = Command(
    "layouts", "[表样]", arity: 0...1, "列出表样，或说明一种表样的各列",
    examples: ["jixiao layouts", "jixiao layouts guangzhou"]
  ) { invocation in
    let library = LayoutLibrary.builtIn
    guard let name = invocation.arguments.first else {
      Console.print(
        library.layouts.map { StyledText($0.name, .strong) + "  \($0.description)" })
      return .done
    }
    guard let layout = library.layout(named: name) else {
      let known = library.layouts.map(\.name).joined(separator: "、")
      throw Failure(.usage, "没有叫“\(name)”的表样，可用的是 \(known)。")
    }
    Console.print([
      StyledText("\(layout.name)  \(layout.description)", .strong),
      "标题：\(layout.title)",
      "表头：\(layout.headLines.map { $0.label + "…" }.joined(separator: "  "))",
      "金额单位：\(layout.currencyUnit.rawValue)；指标框架：\(layout.framework)",
      "各列：\(layout.columns.map(\.heading).joined(separator: " · "))",
    ])
    if let item = layout.indicatorItem { Console.print("指标格：\(item)") }
    return .done
  }
}
