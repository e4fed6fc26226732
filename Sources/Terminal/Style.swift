/// The looks a piece of text can have; the terminal's own palette decides what they look like.
///
/// A style is never the only sign of a meaning: put a word or a mark beside it, for those who see
/// no colours and for terminals that show none.
package enum Style: Sendable, Hashable {
  case plain, faint, strong, good, caution, fault
  /// Of text that is being edited: the place of a fault.
  case marked

  /// The parameter of the SGR control sequence (ECMA-48 §8.3.117) that switches the look on.
  var code: String {
    switch self {
    case .plain: "0"
    case .faint: "2"
    case .strong: "1"
    case .good: "32"
    case .caution: "33"
    case .fault: "31"
    case .marked: "4;31"
    }
  }
}
