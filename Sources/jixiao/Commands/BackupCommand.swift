private import Glibc
import Store
import Terminal

extension Command {
  private static let yes = Option("--yes", "不问，直接用备份替换")

  static let backup = Command(
    "backup", "文件", arity: 1...1, "把整个资料库备份成一个文件，并核对无误", options: [.force],
    examples: ["jixiao backup 2025-绩效备份.db"]
  ) { invocation in
    let path = invocation.arguments[0]
    if access(path, F_OK) == 0, !invocation.has(.force) {
      guard isInteractive else {
        throw Failure(.usage, "“\(path)”已经有了，没有改动它；要覆盖请加 --force。")
      }
      guard Asking.confirm("“\(path)”已经有了，要覆盖吗？") else {
        throw Failure(.interrupted, "没有备份。")
      }
    }
    let store = try Store.open()
    try store.backup(to: path)
    let count = try store.years().reduce(0) { $0 + $1.entryCount }
    Console.print([StyledText("✓ 已备份 \(count) 个项目并核对无误：\(path)", .good)])
    return .done
  }

  static let restore = Command(
    "restore", "文件", arity: 1...1, "用备份替换整个资料库；替换前的自动留一份备份", options: [yes],
    examples: ["jixiao restore 2025-绩效备份.db"]
  ) { invocation in
    let path = invocation.arguments[0]
    guard access(path, R_OK) == 0 else {
      throw Failure(.unreadable, "读不了“\(path)”，请检查文件名和权限。")
    }
    let store = try Store.open()
    if !invocation.has(yes) {
      guard isInteractive else {
        throw Failure(.usage, "这里不是终端，不能提问；确实要用备份替换整个资料库请加 --yes。")
      }
      let count = try store.years().reduce(0) { $0 + $1.entryCount }
      guard Asking.confirm("用“\(path)”替换现有资料库（\(count) 个项目）吗？") else {
        throw Failure(.interrupted, "没有替换，资料库没有变。")
      }
    }
    try store.restore(from: path)
    let count = try store.years().reduce(0) { $0 + $1.entryCount }
    Console.print([
      StyledText("✓ 已恢复，现有 \(count) 个项目；替换前的资料在资料文件夹的自动备份里。", .good)
    ])
    return .done
  }
}
