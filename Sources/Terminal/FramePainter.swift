/// Turns frames into the bytes that paint them, given what was painted before.
///
/// Every row is ended here; the terminal's own wrapping is never relied on, and a row that fills the
/// width is left by a carriage return, which also ends the terminal's pending wrap (xterm, VT100).
struct FramePainter {
  var look: TerminalLook

  /// `frame` in the place of `old`, whose cursor the terminal still shows.
  func paint(_ frame: Frame, over old: Frame?, width: Int) -> String {
    var bytes = erase(old, width: width)
    for (number, row) in frame.rows.enumerated() {
      if number > 0 { bytes += "\r\n" }
      bytes += encoded(row)
    }
    bytes += "\r"
    bytes += move(frame.rows.count - 1 - frame.cursorRow, "A")
    bytes += move(frame.cursorColumn, "C")
    return bytes
  }

  /// `rows` for good in the place of `old`, the cursor at the start of the row below them.
  func settle(_ rows: [StyledText], over old: Frame?, width: Int) -> String {
    erase(old, width: width) + rows.map { encoded($0) + "\r\n" }.joined()
  }

  /// Clears from the top of `old` to the end of the screen.
  ///
  /// The space is there because tmux takes ED at the top left corner for a wish to keep the screen,
  /// and scrolls a copy of the question into its history (`scroll-on-clear`).
  func erase(_ old: Frame?, width: Int) -> String {
    erase(rowsAbove: old?.rowsAboveCursor(in: width, look: look) ?? 0)
  }

  /// Clears from so many rows above the cursor to the end of the screen.
  func erase(rowsAbove rows: Int) -> String {
    "\r" + move(rows, "A") + " \u{1B}[J\r\u{1B}[K"
  }

  /// A line with its looks; a coloured run always switches back.
  func encoded(_ line: StyledText) -> String {
    guard look.colours != .none else { return line.plain }
    return line.runs.map { run in
      let code = run.style.code(in: look.colours)
      return code == "0" ? run.text : "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
    }.joined()
  }

  /// CUU and CUF take a zero for a one, so that none must be written for none.
  private func move(_ count: Int, _ direction: String) -> String {
    count > 0 ? "\u{1B}[\(count)\(direction)" : ""
  }
}
