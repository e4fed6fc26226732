/// The looks a piece of text can have.
///
/// A style is never the only sign of a meaning: put a word or a mark beside it, for those who see
/// no colours and for terminals that show none.
package enum Style: Sendable, Hashable, CaseIterable {
  case plain, faint, strong, good, caution, fault
  /// Of text that is being edited: the place of a fault.
  case marked
  /// Of text that is being edited: what the next typed character replaces.
  case selected

  /// The entry of the palette of 256 colours that the text is painted with; nil keeps the terminal's own.
  ///
  /// Entries from 16 on are the same everywhere, unlike the sixteen that every palette has its own for;
  /// these stand out from white, from black and from the dark grey of most desktops (#1e1e1e) at least as
  /// 3.7 : 1 (WCAG 2.2).
  var colour: Int? {
    switch self {
    case .plain, .strong, .selected: nil
    case .faint: 244
    case .good: 64
    case .caution: 166
    case .fault, .marked: 196
    }
  }

  /// The parameter of the SGR control sequence (ECMA-48 §8.3.117) that switches the look on, with the
  /// colour or, where there are only sixteen, without any.
  func code(in colours: TerminalLook.Colours) -> String {
    var codes: [String] = []
    switch self {
    case .strong: codes.append("1")
    case .marked: codes.append("4")
    case .selected: codes.append("7")
    case .caution, .fault: if colours == .few { codes.append("1") }
    case .plain, .faint, .good: break
    }
    if colours == .many, let colour { codes += ["38", "5", String(colour)] }
    return codes.isEmpty ? "0" : codes.joined(separator: ";")
  }
}
