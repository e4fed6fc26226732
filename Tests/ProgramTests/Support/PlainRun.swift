import Foundation
import TestTerminal

/// One run of a program without a terminal: what went in, what came out.
struct PlainRun {
  var status: Int32
  var output: [UInt8]
  var messages: String

  /// Streams are files of `folder`, so that no pipe can fill.
  init(
    _ program: String, _ words: [String], environment: [String: String], input: [UInt8],
    folder: String
  ) throws {
    let stem = "\(folder)/run-\(UUID().uuidString)"
    try Data(input).write(to: URL(filePath: "\(stem).in"))
    defer {
      for end in ["in", "out", "err"] {
        try? FileManager.default.removeItem(atPath: stem + "." + end)
      }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT
    posix_spawn_file_actions_addopen(&actions, 0, "\(stem).in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "\(stem).out", writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "\(stem).err", writing, 0o600)
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, nil, &arguments, &variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0 && errno == EINTR {}
    let signal = raw & 0x7F
    status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
    output = Array(try Data(contentsOf: URL(filePath: "\(stem).out")))
    messages = String(decoding: try Data(contentsOf: URL(filePath: "\(stem).err")), as: UTF8.self)
  }

  var text: String { String(decoding: output, as: UTF8.self) }
}
