import Goals
import Terminal

extension Command {
  static let catalog = Command(
    "catalog", "[代码|词]", arity: 0...1, "查指标代码：含义、例子",
    options: [Option("--framework", value: "框架", "2015、2021 或 guangzhou；不写时是 guangzhou")],
    examples: ["jixiao catalog", "jixiao catalog 13", "jixiao catalog 满意"]
  ) { invocation in
    let catalog = IndicatorCatalog.standard
    let name = invocation.options["--framework"] ?? "guangzhou"
    guard let framework = catalog.frameworks.first(where: { $0.id == name }) else {
      let known = catalog.frameworks.map(\.id).joined(separator: "、")
      throw Failure(.usage, "没有“\(name)”这个框架，可用的是 \(known)。")
    }
    let word = invocation.arguments.first ?? ""
    let classes = catalog.matches(word, in: name)
    if classes.isEmpty {
      let codes = catalog.classes(in: name).map(\.code).joined(separator: "、")
      throw Failure(.usage, "\(framework.title)里没有“\(word)”，可用的代码是 \(codes)。")
    }
    Console.print([StyledText("\(framework.title)（\(framework.source)）", .faint)])
    for entry in classes {
      let level1 = catalog.level1Name(entry.level1) ?? ""
      Console.print([
        StyledText("\(entry.code) \(entry.name)", .strong) + "  \(entry.level1)-\(level1)",
        "   \(entry.definition)",
        "   例：\(entry.examples.map { $0.joined(separator: " ") }.joined(separator: "；"))",
      ])
    }
    return .done
  }
}
