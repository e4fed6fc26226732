/// Turns the words of a command line into an invocation of one command.
struct ArgumentParser {
  let command: Command

  /// Understands `--option value`, `--option=value`, `-o value` and `--` before plain words.
  func parse(_ words: [String]) throws(Failure) -> Invocation {
    var invocation = Invocation()
    var rest = words[...]
    var takesOptions = true
    while let word = rest.popFirst() {
      if takesOptions && word == "--" {
        takesOptions = false
      } else if takesOptions && word.hasPrefix("-") && word.count > 1 {
        try take(word, &rest, &invocation)
      } else {
        invocation.arguments.append(word)
      }
    }
    let count = invocation.arguments.count
    if count < command.arity.lowerBound {
      throw Failure(
        .usage, "缺少 \(command.arguments)，用法：jixiao \(command.name) \(command.arguments)")
    }
    if count > command.arity.upperBound {
      let extra = invocation.arguments[command.arity.upperBound]
      throw Failure(.usage, "“\(extra)”是多余的；名称里有空格时请加引号。用法见 jixiao \(command.name) --help")
    }
    return invocation
  }

  private func take(
    _ word: String, _ rest: inout ArraySlice<String>, _ invocation: inout Invocation
  ) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.name == name || $0.short == name }) else {
      let known = command.options.map(\.name)
      let nearest = Nearest.text(to: name, among: known).map { "，是不是 \($0)？" } ?? "。"
      throw Failure(
        .usage, "命令 \(command.name) 没有选项 \(name)\(nearest)用法见 jixiao \(command.name) --help")
    }
    guard let value = option.value else {
      if parts.count > 1 { throw Failure(.usage, "选项 \(name) 后面不带值。") }
      invocation.options[option.name] = ""
      return
    }
    guard let text = parts.count > 1 ? String(parts[1]) : rest.popFirst(), !text.isEmpty else {
      throw Failure(.usage, "选项 \(name) 后面要写\(value)。")
    }
    invocation.options[option.name] = text
  }
}
