import Goals

extension Command {
  static let convert = Command(
    "convert", "FILE", arity: 1...1, "把一份表从一种格式转成另一种；- 是标准输入",
    options: [
      .output, .format, .encoding, .open, .targetLayout, .readLayout, .strict, .year, .force,
      .partial,
    ],
    examples: [
      "jixiao convert 2024.txt --to json", "jixiao convert 2024.txt -o 2024.tsv",
      "jixiao convert 2024.txt --layout qujiang -o 2024.tsv",
    ]
  ) { invocation in
    let output = try OutputTarget(invocation)
    var file = try ReadFile(invocation.arguments[0], layout: invocation.value(.readLayout))
    try file.accept(partial: invocation.has(.partial))
    file.table.year = try invocation.year() ?? file.table.year
    let target = try TargetLayout(file.table, invocation)
    try output.write(target.table, layout: target.layout)
    NoteLines.tell(file.table.notes)
    return .done
  }
}
