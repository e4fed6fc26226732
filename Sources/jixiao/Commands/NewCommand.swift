import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  private static let from = Option("--from", value: "ENTRY|FILE", "以原有的项目为样本，逐项修改")
  private static let answers = Option("--answers", value: "FILE", "不提问，答案取自 JSON 文件；- 是标准输入")
  private static let template = Option("--answers-template", "打印空白的答卷，连同说明")
  private static let asDraft = Option("--draft", "与 --answers 同用：存成草稿，有错误也行")

  static let new = Command(
    "new", "", "新写一个项目；--from 以去年的为样本",
    options: [from, .year, .unit, .layout, CheckInput.kind, answers, asDraft, .replace, template],
    examples: [
      "jixiao new", "jixiao new --from 干部培训管理经费 --year 2025",
      "jixiao new --answers-template --layout qujiang", "jixiao new --answers 答卷.json",
    ]
  ) { invocation in
    let layout = invocation.value(.layout)
    if invocation.has(template) {
      let template = AnswerTemplate(
        try OfficeLayouts.layout(named: layout ?? LayoutLibrary.standardName))
      try Console.write(Array(template.text.utf8))
      return .done
    }
    let year = try invocation.year()
    if let path = invocation.value(answers) {
      let batch = try AnswerBatch(path, in: try Store.open(), layout: layout, year: year)
      return try invocation.has(asDraft)
        ? batch.keepAsDrafts() : batch.save(replacing: invocation.has(.replace))
    }
    try Asking.requireTerminal("请在终端里运行 jixiao new，或用 --answers 从文件取答案。")
    let store = try Store.open()
    let sample = try invocation.value(from).map {
      try Sample.named($0, in: store, before: year, unit: invocation.value(.unit))
    }
    let project = NewProject(
      store: store, year: year, layout: layout, kind: try invocation.projectKind())
    let session = try project.begin(from: sample)
    Console.print(project.opening(sample))
    return try session.run()
  }
}
