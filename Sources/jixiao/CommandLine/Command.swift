/// 命令: one verb of the command line, as help, completion and parsing know it.
struct Command: Sendable {
  var name: String
  /// What stands behind the name: `FILE…`.
  var arguments: String
  var summary: String
  var options: [Option]
  /// How many arguments there may be.
  var arity: ClosedRange<Int>
  /// Lines that show how it is used.
  var examples: [String]
  var run: @Sendable (Invocation) throws -> ExitCode

  /// 选项
  struct Option: Sendable {
    /// With its two dashes: `--year`.
    var name: String
    /// One letter with its dash, or nil.
    var short: String?
    /// The name of its value in help texts; nil for a switch.
    var value: String?
    var summary: String

    init(_ name: String, short: String? = nil, value: String? = nil, _ summary: String) {
      self.name = name
      self.short = short
      self.value = value
      self.summary = summary
    }
  }

  init(
    _ name: String, _ arguments: String = "", arity: ClosedRange<Int> = 0...0, _ summary: String,
    options: [Option] = [], examples: [String] = [],
    run: @escaping @Sendable (Invocation) throws -> ExitCode
  ) {
    self.name = name
    self.arguments = arguments
    self.arity = arity
    self.summary = summary
    self.options = options
    self.examples = examples
    self.run = run
  }
}

extension Command.Option {
  static let year = Command.Option("--year", value: "年度", "预算年度，如 2025")
  static let unit = Command.Option("--unit", value: "单位", "资金使用单位，写一部分即可")
  static let layout = Command.Option("--layout", value: "表样", "表样的名字，见 jixiao layouts")
  static let readLayout = Command.Option(
    "--read-layout", value: "表样", "文件所用的表样，不写时按表头认")
  static let targetLayout = Command.Option("--layout", value: "表样", "写成哪种表样，见 jixiao layouts")
  static let strict = Command.Option("--strict", "有放不下的内容时不写")
  static let output = Command.Option(
    "--output", short: "-o", value: "文件", "写到文件；是文件夹时按标题取名；- 是标准输出")
  static let format = Command.Option(
    "--to", value: "格式", "txt、tsv、csv、html、md、xlsx、docx、pdf 或 json；不写时看文件名")
  static let encoding = Command.Option(
    "--encoding", value: "编码", "文本文件的编码：utf-8（不写时）、utf-8-bom 或 gb18030")
  static let open = Command.Option("--open", "写完用桌面上的程序打开")
  static let force = Command.Option("--force", "覆盖已有的文件")
  static let partial = Command.Option("--partial", "表不完整时，也用读得出的部分")
  static let replace = Command.Option("--replace", "不问，直接替换原有的项目")
}
