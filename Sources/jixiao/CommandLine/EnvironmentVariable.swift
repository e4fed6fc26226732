/// 环境变量 that the program heeds, for help and manual.
struct EnvironmentVariable {
  var name: String
  var summary: String

  static let all = [
    EnvironmentVariable(name: "JIXIAO_HOME", summary: "资料放在哪个文件夹，不设时是 ~/.local/share/jixiao"),
    EnvironmentVariable(name: "JIXIAO_CONFIG", summary: "本单位的表样和规则放在哪个文件夹，不设时是 ~/.config/jixiao"),
    EnvironmentVariable(name: "ACCESSIBLE", summary: "设为 1 时逐行提问，适合读屏软件"),
    EnvironmentVariable(name: "NO_COLOR", summary: "设了就不用颜色"),
    EnvironmentVariable(
      name: "JIXIAO_AMBIGUOUS_WIDTH", summary: "设为 2 用于把“”…等符号占两格的终端"),
    EnvironmentVariable(name: "VISUAL、EDITOR", summary: "Ctrl-X Ctrl-E 用来编辑长文字的程序"),
  ]
}
