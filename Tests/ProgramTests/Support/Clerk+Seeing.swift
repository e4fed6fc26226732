import TestTerminal
import Testing

extension Clerk {
  /// Waits until the whole screen is this, `▏` standing for the cursor.
  func sees(_ screen: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let expected = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try waits("the screen\n\(screen)\n", sourceLocation) { $0 == expected }
  }

  /// Waits until the rows below the line of progress are this.
  func seesQuestion(_ rows: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try sees(rows, below: "已自动保存", sourceLocation: sourceLocation)
  }

  /// Waits until the rows below the last one that contains `mark` are this.
  func sees(
    _ rows: String, below mark: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = rows.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try waits("below \(mark)\n\(rows)\n", sourceLocation) { screen in
      guard let row = screen.lastIndex(where: { $0.contains(mark) }) else { return false }
      return Array(screen[(row + 1)...]) == expected
    }
  }

  /// Waits until some row contains `text`.
  func sees(row text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try waits("“\(text)”", sourceLocation) { $0.contains { $0.contains(text) } }
  }

  /// Waits for the program's end.
  func leaves(with status: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try terminal.waitForExit(timeout: .patience) == status, sourceLocation: sourceLocation)
  }

  func waits(
    _ what: String, _ sourceLocation: SourceLocation, until holds: ([String]) -> Bool
  ) throws {
    do {
      try terminal.waitUntil(what, timeout: .patience) { holds($0.screenWithCursor) }
    } catch let failure as TestTerminalFailure {
      let screen = try terminal.screenWithCursor.joined(separator: "\n")
      Issue.record("waited for \(what), but saw\n\(screen)", sourceLocation: sourceLocation)
      throw failure
    }
  }
}

extension Duration {
  /// Longer than anything takes on a machine that has much else to do.
  static let patience = Duration.seconds(30)
}
