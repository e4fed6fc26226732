private import Glibc

extension LineSession {
  func handleSignal(_ signal: Int32) {
    switch signal {
    case SIGWINCH: resize()
    case SIGINT: outcome = .interrupted(handle.text.text)
    case SIGTSTP: suspend(group: false)
    case SIGCONT:
      // Somebody stopped us without asking; the shell has used the terminal in the meantime.
      _ = editor.mode.enterRaw()
      repaintAfresh()
    default: outcome = .terminated(signal: signal, handle.text.text)
    }
  }

  /// Hands the terminal back, stops, and goes on after the shell's `fg`.
  ///
  /// Ctrl-Z stops the whole process group, as it does in a terminal that is not raw.
  func suspend(group: Bool) {
    autosave.flush(handle.text.text)
    leave()
    editor.output.write("\u{1B}[?2004l")
    editor.mode.restore()
    editor.input.signals.end()
    kill(group ? 0 : getpid(), SIGTSTP)
    editor.input.signals.begin()
    guard editor.mode.enterRaw() else {
      outcome = .ended(handle.text.text)
      return
    }
    editor.output.write("\u{1B}[?2004h")
    repaintAfresh()
  }
}
