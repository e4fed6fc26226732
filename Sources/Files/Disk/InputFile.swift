private import Glibc
package import Tables

/// The bytes of a file, or of standard input for `-`.
package enum InputFile {
  /// Larger files are no goal tables: a district's is a few megabytes.
  package static let largestSize = 1 << 30

  /// Whether a name ends like that of a file which may hold a table.
  package static func mayBeTable(named name: String) -> Bool {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    return FileFormat(fileName: name) != nil || others.contains(ending?.lowercased() ?? "")
  }

  /// Endings of what is read and never written.
  private static let others: Set = ["xls", "xlsm", "et", "ods", "doc", "docm", "wps", "odt"]

  package static func read(_ path: String) throws(ReadFault) -> [UInt8] {
    if path == "-" { return try bytes(of: 0) }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw ReadFault(Self.sentence(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw ReadFault(Self.sentence(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw ReadFault("这是文件夹，不是文件，请指明里面的哪个文件。")
    case S_IFREG, S_IFIFO: break
    default: throw ReadFault("这不是普通文件，请换一个文件。")
    }
    if status.st_size > largestSize { throw ReadFault("文件超过 1 GB，不像绩效目标表，请检查是否选对了文件。") }
    if status.st_mode & S_IFMT == S_IFIFO { _ = fcntl(file, F_SETFL, 0) }
    return try bytes(of: file, expected: Int(status.st_size))
  }

  private static func bytes(of file: Int32, expected: Int = 0) throws(ReadFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadFault(Self.sentence(errno))
      }
      bytes += buffer[..<count]
      if bytes.count > largestSize { throw ReadFault("内容超过 1 GB，不像绩效目标表，请检查。") }
    }
  }

  private static func sentence(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "没有这个文件，请检查文件名和所在文件夹。"
    case EACCES, EPERM: "没有读这个文件的权限，请换一个文件或请管理员开放权限。"
    case ELOOP: "这是一个绕回自己的链接，请指明真正的文件。"
    case EISDIR: "这是文件夹，不是文件，请指明里面的哪个文件。"
    default: "读不出来（系统错误 \(code)），请检查磁盘或换一份文件。"
    }
  }
}
