/// 手册页: `man jixiao`, out of the table of commands; printed by `jixiao __manual`.
struct ManualPage {
  let commands: [Command]

  /// The page in roff, UTF-8.
  var text: String {
    let parts = [
      head, section("命令", commands.map(description)),
      section("通用选项", Command.programOptions.map(description)),
      section("退出状态", ExitCode.allCases.map { item(String($0.rawValue), $0.meaning) }),
      section("环境变量", EnvironmentVariable.all.map { item($0.name, $0.summary) }),
      section("文件", [item("~/.local/share/jixiao/jixiao.db", "资料库，只有本人能读；jixiao backup 可另存一份")]),
      section("例子", examples), section("参见", [paragraph("使用手册：/usr/share/doc/jixiao/使用手册.html")]),
    ]
    return parts.flatMap(\.self).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    [
      ".\\\" Made from the table of commands by `jixiao __manual`.",
      ".TH JIXIAO 1 \"\" \"jixiao \(Program.version)\" \"绩效\"",
      ".\\\" No hyphenation and no stretched lines: Chinese has no spaces to stretch.", ".nh",
      ".ad l",
      ".SH 名称",
      "jixiao \\- 填写、检查、沿用、导出项目支出绩效目标表",
      ".SH 概要", ".B jixiao", Roff.text("[命令] [参数] [选项]"),
      ".SH 描述",
      Roff.text(
        "jixiao（绩效）在终端里一题一题地填写项目支出绩效目标表，边填边检查，每答一题就存盘。"
          + "不带命令时打开主菜单。一个命令的详细用法：jixiao 命令 --help。"),
    ]
  }

  private var examples: [String] {
    commands.flatMap(\.examples).flatMap { [".PP", ".nf", Roff.text($0, breaks: false), ".fi"] }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    [".SH \(title)"] + lines
  }

  /// A command with its options one step further in.
  private func description(_ command: Command) -> String {
    let usage = [command.name, command.arguments].filter { !$0.isEmpty }.joined(separator: " ")
    var lines = [item(usage, command.summary)]
    if !command.options.isEmpty {
      lines += [".RS"] + command.options.map(description) + [".RE"]
    }
    return lines.joined(separator: "\n")
  }

  private func description(_ option: Command.Option) -> String {
    item(option.usage, option.summary)
  }

  private func item(_ title: String, _ text: String) -> String {
    [".TP", ".B \(Roff.text(title, breaks: false))", Roff.text(text)].joined(separator: "\n")
  }

  private func paragraph(_ text: String) -> String { ".PP\n" + Roff.text(text) }
}

/// Text as roff reads it.
private enum Roff {
  /// Escapes what roff would take for itself; `breaks` lets a line end between any two Chinese
  /// characters, except before what closes.
  static func text(_ text: String, breaks: Bool = true) -> String {
    var result = ""
    var isAfterWide = false
    for character in text {
      let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
      if breaks && isAfterWide && isWide && !"，。：；、？！）”』】…".contains(character) {
        result += "\\:"
      }
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "~": result += "\\(ti"
      case ".": result += result.isEmpty ? "\\&." : "."
      default: result.append(character)
      }
      isAfterWide = isWide && !"（“『【".contains(character)
    }
    return result
  }
}
