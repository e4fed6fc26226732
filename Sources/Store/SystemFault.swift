private import Glibc

/// Why the operating system refused something, as an `errno` number.
package struct SystemFault: Hashable, Sendable {
  package var number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// The fault of the system call that has just failed in this thread.
  static var last: SystemFault { SystemFault(number: errno) }

  var isFullDisk: Bool { number == ENOSPC || number == EDQUOT }

  /// The cause in a few Chinese words, to stand within a sentence.
  package var reason: String {
    switch number {
    case 0: "原因不明"
    case EACCES, EPERM: "没有权限"
    case ENOENT: "上级文件夹不存在"
    case ENOTDIR: "路径中有一段不是文件夹"
    case EEXIST: "同名文件已经存在"
    case EISDIR: "那里是一个文件夹"
    case EROFS: "磁盘是只读的"
    case ENOSPC: "磁盘已满"
    case EDQUOT: "磁盘配额已用完"
    case EMFILE, ENFILE: "打开的文件太多"
    case ENAMETOOLONG: "路径太长"
    case ELOOP: "符号链接绕成了圈"
    case EIO: "磁盘读写出错"
    default: "系统错误 \(number)"
    }
  }
}
