private import Glibc
private import Synchronization
internal import TextColumns

/// How wide ambiguous characters are taken to be: as the environment says, else as the terminal has
/// answered, else narrow.
enum AmbiguousWidthSetting {
  private static let answer = Mutex<AmbiguousWidth?>(nil)
  private static let hasAsked = Atomic(false)

  private static var configured: AmbiguousWidth? {
    getenv("JIXIAO_AMBIGUOUS_WIDTH").flatMap { Int(String(cString: $0)) }
      .flatMap(AmbiguousWidth.init)
  }

  static var current: AmbiguousWidth { configured ?? answer.withLock { $0 } ?? .narrow }

  /// Whether the terminal is still to be asked; true at most once.
  static func shouldAsk() -> Bool {
    configured == nil && !hasAsked.exchange(true, ordering: .relaxed)
  }

  static func note(_ width: AmbiguousWidth) {
    answer.withLock { $0 = width }
  }
}
