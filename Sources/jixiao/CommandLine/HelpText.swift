import TextColumns

/// 帮助: what `--help` prints, out of the table of commands.
enum HelpText {
  static func overview(_ commands: [Command]) -> [String] {
    var lines = [
      "jixiao（绩效）：填写、检查、沿用、导出项目支出绩效目标表。", "", "用法：jixiao [命令] [选项]；不带命令时打开主菜单。", "",
      "命令：",
    ]
    lines += columns(commands.map { ("\($0.name) \($0.arguments)", $0.summary) })
    lines += ["", "通用选项："]
    lines += columns(Command.programOptions.map { ($0.usage, $0.summary) })
    lines += ["", "环境变量："]
    lines += columns(EnvironmentVariable.all.map { ($0.name, $0.summary) })
    lines += ["", "退出码："]
    lines += columns(ExitCode.allCases.map { (String($0.rawValue), $0.meaning) })
    lines += [
      "", "一个命令的详细用法：jixiao 命令 --help；全部用法在手册页里：man jixiao",
    ]
    return lines
  }

  static func text(of command: Command) -> [String] {
    var lines = [
      "jixiao \(command.name)：\(command.summary)", "",
      "用法：jixiao \(command.name) \(command.arguments)\(command.options.isEmpty ? "" : " [选项]")",
    ]
    if !command.options.isEmpty {
      lines += ["", "选项："]
      lines += columns(
        command.options.map { ($0.usage, $0.summary) })
    }
    if !command.examples.isEmpty {
      lines += ["", "例子："] + command.examples.map { "  \($0)" }
    }
    return lines
  }

  private static func columns(_ rows: [(String, String)]) -> [String] {
    let ruler = ColumnRuler()
    let width = rows.map { ruler.columns(of: $0.0) }.max() ?? 0
    return rows.map { "  \(ruler.padded($0.0, to: width))  \($0.1)" }
  }
}
