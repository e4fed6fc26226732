private import Glibc

/// A program that runs beside this one; it is ended with this value.
final class ChildProcess {
  private var process: pid_t = 0

  /// Starts `program`, whose descriptors are those of this process in `files`, by their order from
  /// its standard input; -1 for one that leads nowhere. Nil where it cannot be started.
  init?(_ program: String, _ words: [String], files: [Int32]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      if file >= 0 {
        posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
      } else {
        posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
      }
    }
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, program, &actions, nil, &arguments, environ) == 0 else {
      process = 0
      return nil
    }
  }

  deinit {
    guard process > 0 else { return }
    kill(process, SIGKILL)
    _ = end()
  }

  /// Waits for its end.
  func end() -> End {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    process = 0
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  /// How it ended.
  enum End: Equatable {
    case exited(Int32)
    /// By a signal.
    case killed(Int32)

    static let well = End.exited(0)
    /// So the loader ends where a shared library is missing.
    static let lacksLibrary = End.exited(127)
  }
}
