private import Glibc

/// Writes to the terminal, a whole paint at a time.
struct TerminalOutput {
  var descriptor: Int32

  /// Prints lines, each in as many rows as the terminal needs, and tells how many; a file or a pipe gets
  /// whole lines.
  @discardableResult
  func print(_ lines: [StyledText], by painter: FramePainter, isWrapping: Bool = true)
    -> Int
  {
    let isTerminal = isWrapping && isatty(descriptor) == 1
    let width = isTerminal ? WindowSize(of: descriptor).columns : .max
    let rows = lines.flatMap { $0.printed(to: width, painter.look.ruler) }
    write(rows.map { painter.encoded($0) + "\n" }.joined())
    return rows.count
  }

  /// Writes everything or gives up when the terminal is gone; reading then notices the loss too.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        } else if errno == EAGAIN {
          var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          if poll(&room, 1, 1000) < 0 && errno != EINTR { return }
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
