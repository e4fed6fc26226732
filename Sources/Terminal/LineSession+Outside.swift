private import Glibc

/// What is done with the terminal and the signals given back for the time.
extension LineSession {
  /// Hands the terminal back, stops, and goes on after the shell's `fg`.
  ///
  /// Ctrl-Z stops the whole process group, as it does in a terminal that is not raw.
  func suspend(group: Bool) {
    autosave.flush(handle.text.text)
    leave()
    outside { _ = Glibc.kill(group ? 0 : getpid(), SIGTSTP) }
  }

  /// Does something with the terminal and the signals as they were found.
  private func outside<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    editor.output.write("\u{1B}[?2004l")
    editor.mode.restore()
    editor.input.signals.giveBack()
    defer {
      editor.input.signals.take()
      if editor.mode.enterRaw() {
        editor.output.write("\u{1B}[?2004h")
        repaintAfresh()
      } else {
        outcome = .ended(handle.text.text)
      }
    }
    return try body()
  }

  /// Hands the text and the terminal to the clerk's editor and takes both back.
  func openEditor() {
    autosave.flush(handle.text.text)
    do throws(ExternalEditor.Failure) {
      let external = try ExternalEditor()
      settle([])
      let text = try outside { () throws(ExternalEditor.Failure) in
        try external.edit(handle.text.text)
      }
      let kept = string(folded(paste: text, keepingLineEnds: request.allowsNewlines))
      guard kept != handle.text.text else { return }
      willEdit(.single)
      handle.replaceAll(with: EditedText(kept))
    } catch {
      notice = [StyledText("✗ \(error.message)", .fault)]
    }
  }
}
