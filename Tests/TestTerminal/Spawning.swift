internal import Glibc
private import Synchronization

/// Held while a pseudo-terminal is open without close-on-exec, so that no other child inherits it.
private let opening = Mutex(())

/// Starts a program as the leader of a session of its own with a new terminal for its three streams.
///
/// Swift cannot fork: posix_spawn makes the session first, so the first terminal that the child opens
/// becomes its controlling terminal.
func spawn(
  _ path: String, arguments: [String], environment: [String: String], size: winsize
) throws -> (process: pid_t, master: Int32) {
  try opening.withLock { _ in
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = size
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw TestTerminalFailure("no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    defer { close(slave) }
    do {
      return (try spawn(path, arguments: arguments, environment: environment, on: name), master)
    } catch {
      close(master)
      throw error
    }
  }
}

private func spawn(
  _ path: String, arguments: [String], environment: [String: String], on terminal: [CChar]
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)

  // The test runner's blocked and ignored signals are not the program's.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which glibc hides behind _GNU_SOURCE
  posix_spawnattr_setflags(
    &attributes, Int16(newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))

  var cArguments = ([path] + arguments).map { strdup($0) } + [nil]
  var cEnvironment = environment.map { strdup("\($0)=\($1)") } + [nil]
  defer { for string in cArguments + cEnvironment { free(string) } }
  var process: pid_t = 0
  let failure = posix_spawn(&process, path, &actions, &attributes, &cArguments, &cEnvironment)
  guard failure == 0 else {
    throw TestTerminalFailure("\(path): \(String(cString: strerror(failure)))")
  }
  return process
}
