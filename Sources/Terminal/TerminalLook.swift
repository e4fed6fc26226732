private import Glibc
package import TextColumns

/// What the terminal can do and how wide it draws.
package struct TerminalLook: Sendable, Hashable {
  /// Measures everything that is painted.
  package var ruler: ColumnRuler
  package var colours: Colours
  /// Whether the cursor can be moved; without it questions are asked line by line.
  package var movesCursor: Bool
  /// Whether the terminal wraps old rows anew when its width changes.
  package var reflows: Bool

  /// The colours that looks may have.
  package enum Colours: Sendable, Hashable {
    /// No looks are written at all.
    case none
    /// The sixteen whose palettes differ: text stays in the terminal's own.
    case few
    /// The 256 of xterm.
    case many
  }

  package init(
    ruler: ColumnRuler = ColumnRuler(), colours: Colours = .many, movesCursor: Bool = true,
    reflows: Bool = true
  ) {
    self.ruler = ruler
    self.colours = colours
    self.movesCursor = movesCursor
    self.reflows = reflows
  }

  /// What the environment says about the terminal behind standard input and output.
  ///
  /// `JIXIAO_AMBIGUOUS_WIDTH` (1 or 2) says how wide ambiguous characters are, `ACCESSIBLE` that a
  /// screen reader follows: then questions are asked line by line.
  package static func current() -> TerminalLook {
    let type = variable("TERM") ?? ""
    let isTerminal = isatty(STDOUT_FILENO) == 1 && type != "dumb" && !type.isEmpty
    // https://no-color.org: any value but the empty one switches colours off.
    let noColour = (variable("NO_COLOR") ?? "").isEmpty == false
    let isAccessible = !["", "0"].contains(variable("ACCESSIBLE") ?? "")
    return TerminalLook(
      ruler: ColumnRuler(ambiguous: AmbiguousWidthSetting.current),
      colours: !isTerminal || noColour ? .none : hasManyColours(type: type) ? .many : .few,
      movesCursor: isTerminal && isatty(STDIN_FILENO) == 1 && !isAccessible,
      reflows: reflows(type: type))
  }

  /// `xterm` alone is what PuTTY and others call themselves; consoles of Linux know the sixteen.
  private static func hasManyColours(type: String) -> Bool {
    type.contains("256color") || type.hasPrefix("xterm") || variable("COLORTERM") != nil
  }

  /// Nearly all of today's terminals reflow; those known not to are named here.
  ///
  /// A wrong yes clears a few rows above the question after a resize, a wrong no leaves stale ones.
  private static func reflows(type: String) -> Bool {
    if variable("TMUX") != nil { return true }
    if variable("XTERM_VERSION") != nil { return false }
    return !["linux", "screen", "vt", "rxvt", "putty"].contains { type.hasPrefix($0) }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
