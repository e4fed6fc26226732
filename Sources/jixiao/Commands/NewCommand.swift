import Goals
import Interview
import Store
import Terminal

extension Command {
  private static let from = Option("--from", value: "ENTRY|FILE", "以原有的项目为样本，逐项修改")

  static let new = Command(
    "new", "", "新写一个项目；--from 以去年的为样本", options: [from, .year, .unit, .layout, CheckInput.kind],
    examples: ["jixiao new", "jixiao new --from 干部培训管理经费 --year 2025"]
  ) { invocation in
    try Asking.requireTerminal("请在终端里运行 jixiao new；成批的表请用 jixiao import 和 jixiao export。")
    let store = try Store.open()
    let year = try invocation.year()
    let sample = try invocation.value(from).map {
      try Sample.named($0, in: store, before: year, unit: invocation.value(.unit))
    }
    let project = NewProject(
      store: store, year: year, layout: invocation.value(.layout),
      kind: try invocation.projectKind())
    let session = try project.begin(from: sample)
    Console.print(project.opening(sample))
    return try session.run()
  }
}
