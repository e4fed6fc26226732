internal import Glibc
private import Synchronization

/// The signals that matter to an open question or a held session, caught only while one waits.
///
/// They are blocked between the first ``begin()`` and its ``end()`` except inside ``wait(for:timeout:)``, so a
/// handler never runs in the middle of anything, and whatever is pending at the end meets the
/// disposition the program had before. A signal the program was told to ignore stays ignored.
/// When the clerk has left a held session, the program is on its way out: what would end it at once
/// stays blocked, so that it can say what was kept, and close the store.
struct TerminalSignals {
  private static let watched = [SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT]
  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private var mask = sigset_t()
  private var dispositions: [(Int32, sigaction)] = []

  /// How many want them caught.
  private var holders = 0

  /// Blocks and catches the signals, unless they are caught already.
  mutating func begin() {
    holders += 1
    if holders == 1 { take() }
  }

  /// Puts handlers and mask back when nobody wants them any more; of the mask, not what would end a
  /// program that `isLeaving` anyway.
  mutating func end(isLeaving: Bool = false) {
    holders -= 1
    guard holders == 0 else { return }
    if isLeaving {
      for signal in Self.endings { sigaddset(&mask, signal) }
    }
    giveBack()
  }

  /// Blocks and catches them, also behind ``giveBack()``.
  mutating func take() {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for signal in Self.watched { sigaddset(&blocked, signal) }
    pthread_sigmask(SIG_BLOCK, &blocked, &mask)
    // Blocked since an earlier session was left; a program that asks again wants to hear of them.
    for signal in Self.watched { sigdelset(&mask, signal) }
    caught.store(0, ordering: .relaxed)
    for signal in Self.watched {
      var old = sigaction()
      sigaction(signal, nil, &old)
      if isIgnored(old) && signal != SIGCONT && signal != SIGWINCH { continue }
      var new = sigaction()
      new.__sigaction_handler.sa_handler = { caught.bitwiseOr(1 << UInt64($0), ordering: .relaxed) }
      sigaction(signal, &new, nil)
      dispositions.append((signal, old))
    }
  }

  /// Puts handlers and mask back for the time that the process is stopped or another has the terminal.
  mutating func giveBack() {
    for (signal, old) in dispositions {
      var old = old
      sigaction(signal, &old, nil)
    }
    dispositions = []
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Waits until `descriptor` can be read, a signal comes or the time is over; true means readable.
  ///
  /// - Precondition: `descriptor` is below 64, as standard input is.
  func wait(for descriptor: Int32, timeout: Duration?) -> Bool {
    var input = fd_set()
    input.__fds_bits.0 = 1 << Int(descriptor)
    var mask = mask
    guard let timeout else { return pselect(descriptor + 1, &input, nil, nil, nil, &mask) > 0 }
    let (seconds, attoseconds) = max(timeout, .zero).components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    return pselect(descriptor + 1, &input, nil, nil, &time, &mask) > 0
  }

  /// Lets in what waits outside: pselect leaves it there as long as there is always something to read.
  func deliver() {
    var mask = mask
    var blocked = sigset_t()
    pthread_sigmask(SIG_SETMASK, &mask, &blocked)
    pthread_sigmask(SIG_SETMASK, &blocked, nil)
  }

  /// Whether a signal has been caught that nobody has taken.
  var isPending: Bool { caught.load(ordering: .relaxed) != 0 }

  /// The next caught signal, endings before the rest.
  func next() -> Int32? {
    let pending = caught.load(ordering: .relaxed)
    guard pending != 0 else { return nil }
    let order = [SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH]
    guard let signal = order.first(where: { pending & (1 << UInt64($0)) != 0 }) else { return nil }
    caught.bitwiseAnd(~(1 << UInt64(signal)), ordering: .relaxed)
    return signal
  }

  private func isIgnored(_ action: sigaction) -> Bool {
    // SIG_IGN is the address 1, which Swift has no function value for.
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}

/// One bit for each caught signal: all that a handler may touch.
private let caught = Atomic<UInt64>(0)
