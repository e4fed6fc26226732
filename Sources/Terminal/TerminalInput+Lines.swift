internal import Glibc

extension TerminalInput {
  enum PlainEvent: Equatable {
    case line(String)
    case interrupted
    case terminated(Int32)
    case closed
  }

  /// The next line of a terminal that edits lines itself, or of a pipe.
  mutating func nextLine() -> PlainEvent {
    while true {
      switch signals.next() {
      case SIGINT?: return .interrupted
      case let signal? where [SIGTERM, SIGHUP, SIGQUIT].contains(signal): return .terminated(signal)
      case SIGTSTP?:
        signals.giveBack()
        raise(SIGTSTP)
        signals.take()
      case .some: continue
      case nil: break
      }
      if let line = takeLine() { return .line(line) }
      if isClosed { return takeRest().map { .line($0) } ?? .closed }
      if signals.wait(for: descriptor, timeout: nil) { readBytes() }
    }
  }

  private mutating func takeLine() -> String? {
    guard let end = decoder.bytes[decoder.position...].firstIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    defer { decoder.position = end + 1 }
    return String(decoding: decoder.bytes[decoder.position..<end], as: UTF8.self)
  }

  /// A last line that no line feed ends.
  private mutating func takeRest() -> String? {
    guard decoder.isIncomplete else { return nil }
    defer { decoder.position = decoder.bytes.count }
    return String(decoding: decoder.bytes[decoder.position...], as: UTF8.self)
  }
}
