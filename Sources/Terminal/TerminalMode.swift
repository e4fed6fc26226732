private import Glibc

/// The terminal's line discipline: raw while a question is open, as it was found otherwise.
final class TerminalMode {
  private let descriptor: Int32
  private var found = termios()
  private(set) var isRaw = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { restore() }

  /// Remembers the present mode and hands every byte over as it is typed, Ctrl-C and Ctrl-Z
  /// included; false when there is no terminal any more.
  func enterRaw() -> Bool {
    guard isRaw || tcgetattr(descriptor, &found) == 0 else { return false }
    var raw = found
    raw.c_iflag &= ~tcflag_t(BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    raw.c_oflag |= tcflag_t(OPOST)
    raw.c_cc.6 = 1  // VMIN
    raw.c_cc.5 = 0  // VTIME
    isRaw = set(raw)
    return isRaw
  }

  /// Gives the terminal back as it was found.
  func restore() {
    guard isRaw else { return }
    isRaw = false
    _ = set(found)
  }

  private func set(_ mode: termios) -> Bool {
    var mode = mode
    while tcsetattr(descriptor, TCSADRAIN, &mode) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }
}
