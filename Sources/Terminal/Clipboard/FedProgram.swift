private import Glibc

/// A program that is given a text on its standard input and says nothing.
struct FedProgram {
  let words: [String]
  /// A clipboard behind a display that does not answer must not hold the clerk up.
  private static let patience = Duration.seconds(2)

  init(_ words: [String]) {
    self.words = words
  }

  /// Whether it took the text; false also where there is no such program.
  func run(_ text: String) -> Bool {
    guard let input = file(of: text) else { return false }
    defer { close(input) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // The clipboard's owner stays behind; it must not keep our terminal.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return false
    }
    return succeeds(process)
  }

  private func succeeds(_ process: pid_t) -> Bool {
    let deadline = ContinuousClock.now + Self.patience
    var status: Int32 = 0
    while true {
      let result = waitpid(process, &status, WNOHANG)
      if result == process { return status == 0 }
      if result < 0 && errno != EINTR { return false }
      guard ContinuousClock.now < deadline else { break }
      usleep(2000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return false
  }

  /// A private file without a name, at its beginning: unlike a pipe it takes any length at once.
  private func file(of text: String) -> Int32? {
    var name = Array("/tmp/clipboard-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(name)
    TerminalOutput(descriptor: file).write(text)
    lseek(file, 0, SEEK_SET)
    return file
  }
}
