import Glibc
import TestTerminal
import Testing

extension Clerk {
  func types(_ text: String) throws {
    keyCount += text.unicodeScalars.count
    try terminal.send(text)
  }

  func presses(_ keys: Key...) throws {
    keyCount += keys.count
    try terminal.send(keys.map(\.rawValue).joined())
  }

  /// Waits for a question whose rows begin with `prompt`, and until keys go to it.
  func isAsked(_ prompt: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try waits("the question \(prompt)", sourceLocation) {
      let isShown = $0.contains { $0.replacing("▏", with: "").hasPrefix(prompt) }
      return isShown && session?.isRaw == true
    }
  }

  /// Confirms what a question is filled in with.
  func keeps(_ prompts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    for prompt in prompts {
      try isAsked(prompt, sourceLocation: sourceLocation)
      try presses(.enter)
    }
  }

  /// Puts another answer in the place of what a question is filled in with.
  func answers(
    _ prompt: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try isAsked(prompt, sourceLocation: sourceLocation)
    try types(Key.clearLine.rawValue + text + Key.enter.rawValue)
  }

  /// Ends the program as the machine's power button would, and waits until it is gone.
  func pullsThePlug() throws {
    try terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()
  }
}
