import TestTerminal
import Testing

/// The clerk at her shell, in a folder of her own: what she types, and what the program answers.
extension Clerk {
  /// A shell whose prompt is `$ `, waiting for its first command.
  func opensShell() throws {
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    try opens(
      "/bin/sh", ["-c", "cd '\(path(""))' && exec bash --norc --noprofile"],
      adding: [
        "PS1": "$ ", "PATH": "\(folder):/usr/bin:/bin", "HOME": path(""), "HISTFILE": "/dev/null",
      ])
    try isBack()
  }

  /// Clears the screen and gives a command.
  func enters(_ command: String) throws {
    try types("\u{C}")
    try waits("a clear screen", #_sourceLocation) { $0 == ["$ ▏"] }
    try types(command)
    try waits("the command", #_sourceLocation) { $0.last?.hasSuffix("▏") == true && $0 != ["$ ▏"] }
    try types("\r")
  }

  /// Waits until the shell asks again.
  func isBack() throws {
    try waits("the shell", #_sourceLocation) { $0.last == "$ ▏" }
  }
}
