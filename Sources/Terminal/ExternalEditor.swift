private import Glibc

/// Lets the clerk write a text in the editor that `$VISUAL` or `$EDITOR` names.
///
/// The text lies in a private file (0600) in a private folder (0700), both gone afterwards. As with
/// git, the command is the shell's to read, so that it may have arguments.
struct ExternalEditor {
  /// Why the text is as it was, in one sentence.
  struct Failure: Error, Equatable {
    let message: String
  }

  private let command: String

  init() throws(Failure) {
    let names = [getenv("VISUAL"), getenv("EDITOR")].compactMap { $0.map { String(cString: $0) } }
    guard let command = names.first(where: { !$0.isEmpty }) else {
      throw Failure(message: "没有设定编辑器：先执行 export EDITOR=nano（或别的编辑器）再来，文字没有变。")
    }
    self.command = command
  }

  /// The text as the editor left it, without the line end that editors put last.
  func edit(_ text: String) throws(Failure) -> String {
    let folder = try makeFolder()
    defer { remove(folder) }
    let path = "\(folder)/text.txt"
    guard write(text + "\n", to: path) else {
      throw Failure(message: "写不了临时文件（\(reason)），文字没有变。")
    }
    let status = run(path)
    guard status == 0 else {
      throw Failure(
        message: status == 127
          ? "找不到编辑器“\(command)”：请检查 VISUAL 和 EDITOR，文字没有变。"
          : "编辑器“\(command)”没有正常结束（\(status)），文字没有变。")
    }
    guard let bytes = read(path), let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(message: "编辑器存下的不是 UTF-8 文字，文字没有变。")
    }
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }

  private var reason: String { String(cString: strerror(errno)) }

  private func makeFolder() throws(Failure) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var name = Array("\(parent.isEmpty ? "/tmp" : parent)/text-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Failure(message: "建不了临时文件夹（\(reason)），文字没有变。")
    }
    return String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self)
  }

  /// The folder with the backups and swap files that editors leave in it.
  private func remove(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink("\(folder)/\(name)")
      }
      closedir(entries)
    }
    rmdir(folder)
  }

  private func write(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { break }
      rest = rest.dropFirst(max(0, count))
    }
    return close(file) == 0 && rest.isEmpty
  }

  private func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += buffer.prefix(count) } else if errno != EINTR { return nil }
    }
  }

  /// The exit status; a shell's 127 where nothing could be started.
  private func run(_ path: String) -> Int32 {
    // Ctrl-C and Ctrl-\ are the editor's while it runs; the editor itself does not ignore them.
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["/bin/sh", "-c", "\(command) \"$@\"", command, path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return 127
    }
    return wait(for: process)
  }

  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      let result = waitpid(process, &status, WUNTRACED)
      if result < 0 {
        guard errno == EINTR else { return 127 }
      } else if status & 0xFF == 0x7F {
        // The editor was stopped alone; the shell shall have the terminal, and `fg` wakes both.
        kill(0, SIGTSTP)
      } else {
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      }
    }
  }
}
