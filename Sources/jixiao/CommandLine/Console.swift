private import Glibc
import Terminal

/// Where commands speak: what was asked for goes to standard output, the rest to standard error.
enum Console {
  /// Prints lines for people on standard output.
  static func print(_ lines: [StyledText]) { Printer(.output).print(lines) }
  static func print(_ line: String) { print([StyledText(line)]) }

  /// Prints what to go on with.
  static func print(_ hint: CommandHint) {
    let rows = hint.rows(width: wrappingWidth(of: STDOUT_FILENO), TerminalLook.current().ruler)
      .map { StyledText($0) }
    Printer(.output).print(rows, isWrapping: false)
  }

  private static func wrappingWidth(of descriptor: Int32) -> Int? {
    isatty(descriptor) == 1 ? printedWidth : nil
  }

  /// Prints remarks and faults on standard error.
  static func tell(_ lines: [StyledText]) {
    Progress.clear()
    Printer(.messages).print(lines)
  }
  static func tell(_ line: String) { tell([StyledText(line)]) }

  /// Says on standard error what to go on with.
  static func tell(_ hint: CommandHint) {
    let rows = hint.rows(width: wrappingWidth(of: STDERR_FILENO), TerminalLook.current().ruler)
    Printer(.messages).print(rows.map { StyledText($0) }, isWrapping: false)
  }

  /// Writes bytes for programs on standard output, untouched.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // A reader that has seen enough, such as `head`, is no fault.
      if count < 0 && errno == EPIPE { return }
      guard count > 0 else { throw Failure(.storage, "标准输出写不进去，结果不完整。") }
      rest = rest.dropFirst(count)
    }
  }
}
