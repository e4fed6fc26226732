private import Glibc

/// The desktop that the program runs on, if it runs on one.
enum Desktop {
  /// Opens a file in the program that the desktop has for it; says so where there is no desktop.
  static func open(_ path: String) {
    let hasScreen = ["WAYLAND_DISPLAY", "DISPLAY"].contains { (name: String) in
      getenv(name).map { $0.pointee != 0 } ?? false
    }
    // A name that begins with a dash would be taken for an option.
    let words: [String] = ["xdg-open", path.hasPrefix("/") ? path : "./" + path]
    guard hasScreen, spawn(words) else {
      Console.tell("这里没有桌面，打不开；请到有桌面的电脑上打开“\(path)”。")
      return
    }
  }

  /// Starts a program without waiting for it; false where there is none of the name.
  private static func spawn(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0
  }
}
