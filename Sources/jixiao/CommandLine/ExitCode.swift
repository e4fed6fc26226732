/// 退出码, published: scripts rely on them.
enum ExitCode: Int32, CaseIterable {
  case done = 0
  case findings = 1
  case usage = 2
  case unreadable = 3
  case storage = 4
  case interrupted = 130

  /// What it means, for the help text.
  var meaning: String {
    switch self {
    case .done: "完成"
    case .findings: "检查发现错误"
    case .usage: "用法不对，或这里不能提问"
    case .unreadable: "输入的文件读不了"
    case .storage: "存不进去（资料库、磁盘、权限）"
    case .interrupted: "中断，草稿已保留"
    }
  }
}

/// Why a command ends without having done its work.
struct Failure: Error {
  var code: ExitCode
  /// Sentences for the clerk, one a line.
  var messages: [String]

  init(_ code: ExitCode, _ messages: String...) {
    self.code = code
    self.messages = messages
  }

  init(_ code: ExitCode, messages: [String]) {
    self.code = code
    self.messages = messages
  }
}
