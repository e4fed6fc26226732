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
}
