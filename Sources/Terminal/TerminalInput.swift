internal import Glibc
internal import TextColumns

/// Keys and signals in the order in which they must be handled.
struct TerminalInput {
  enum Event: Equatable {
    case key(Key)
    case signal(Int32)
    /// The terminal has answered how wide it draws.
    case ambiguousWidth(AmbiguousWidth)
    /// The time given to ``next(before:)`` is over.
    case idle
    /// No more input will come: end of file, or the terminal is gone.
    case closed
  }

  /// How long the rest of an escape sequence may be under way on a slow connection.
  private static let escapeDelay = Duration.milliseconds(100)
  /// How long a paste may pause before what has come of it is shown.
  private static let pasteDelay = Duration.milliseconds(500)

  var signals = TerminalSignals()
  let descriptor: Int32
  /// Where bytes are read to; to make room for so many anew at each key takes longer than the key.
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  var decoder = KeyDecoder()
  private var ready: Key?
  private(set) var isClosed = false
  /// When bytes came last; nil once that has been measured.
  var lastRead: ContinuousClock.Instant?
  /// When nothing was there to be read for the last time.
  var lastQuiet: ContinuousClock.Instant?
  var report = TerminalReport()

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether a key can be had without waiting, so that painting now would be painting twice.
  var hasPendingKey: Bool {
    mutating get {
      if ready == nil { ready = decoder.next() }
      if ready != nil { return true }
      let hasBytes = !isClosed && signals.wait(for: descriptor, timeout: .zero)
      if !hasBytes { lastQuiet = .now }
      return hasBytes
    }
  }

  /// The next event; waits for it until `deadline`, forever without one. Idle also behind bytes that
  /// bring none, such as an answer of the terminal that says nothing.
  mutating func next(before deadline: ContinuousClock.Instant?) -> Event {
    var hasRead = false
    while true {
      if let signal = signals.next() { return .signal(signal) }
      if let width = report.take() { return .ambiguousWidth(width) }
      if let key = ready ?? decoder.next() {
        ready = nil
        return .key(key)
      }
      if isClosed { return decoder.pause().map { .key($0) } ?? .closed }
      // Bytes that were no key in the end have held up a paint.
      if hasRead { return .idle }
      let left = deadline.map { $0 - .now }
      if let left, left <= .zero { return .idle }
      let pause = decoder.paste != nil ? Self.pasteDelay : Self.escapeDelay
      let timeout = decoder.isIncomplete ? min(pause, left ?? pause) : left
      let start = ContinuousClock.now
      let hasBytes = signals.wait(for: descriptor, timeout: timeout)
      if start.duration(to: .now) > .milliseconds(1) { lastQuiet = .now }
      if hasBytes {
        ready = readKeys()
        hasRead = true
      } else if decoder.isIncomplete, start.duration(to: .now) >= pause {
        ready = decoder.pause()
      }
    }
  }

  /// Takes in the bytes that are there.
  mutating func readBytes() {
    var count = 0
    repeat {
      count = read(descriptor, &buffer, buffer.count)
    } while count < 0 && errno == EINTR
    if count == 0 || (count < 0 && errno != EAGAIN) { isClosed = true }
    lastRead = .now
    let bytes = buffer[..<max(0, count)]
    decoder.feed(bytes)
    report.find(in: &decoder, new: bytes.count)
    signals.deliver()
  }

  mutating func expectReport() {
    report.expect()
  }

  /// Waits for an answer that is still under way, no longer than answers may take; keys that come
  /// meanwhile are kept.
  mutating func awaitReport() -> AmbiguousWidth? {
    while let left = report.timeLeft, !isClosed, signals.wait(for: descriptor, timeout: left) {
      readBytes()
    }
    return report.take()
  }
}
