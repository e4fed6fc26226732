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

  /// Leaves with Ctrl-C twice; the draft is kept.
  func leavesAtOnce(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try presses(.controlC)
    try isAsked("要离开吗？", sourceLocation: sourceLocation)
    try presses(.controlC)
    try leaves(with: 130, sourceLocation: sourceLocation)
  }

  /// Saves what the review shows, and does nothing else.
  func saves(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try keeps("改哪一项？", sourceLocation: sourceLocation)
    try stops(sourceLocation: sourceLocation)
  }

  /// Ends the program when an entry is saved.
  func stops(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try answers("接下来？", "1", sourceLocation: sourceLocation)
    try leaves(with: 0, sourceLocation: sourceLocation)
  }

  /// Ends the program as the machine's power button would, and waits until it is gone.
  func pullsThePlug() throws {
    try terminal.kill(SIGKILL)
    _ = try terminal.waitForExit()
  }
}
