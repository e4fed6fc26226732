import Foundation
import TestTerminal
import Testing

/// Whole screens of the journey lie in `Tests/Screens`, one a file, `▏` standing for the cursor.
extension Clerk {
  /// Waits until the screen is the one that was committed under `name`.
  ///
  /// `Scripts/renew-screens` writes what is seen instead; look at the difference before committing.
  func sees(screen name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = screenPath(name)
    if ProcessInfo.processInfo.environment["JIXIAO_RENEW_SCREENS"] != nil {
      try terminal.settle(.milliseconds(700))
      let rows = try terminal.screenWithCursor
      try (rows.joined(separator: "\n") + "\n").write(
        toFile: path, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    try sees(String(expected.dropLast()), sourceLocation: sourceLocation)
  }

  private func screenPath(_ name: String) -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return folder.joined(separator: "/") + "/Screens/\(name).txt"
  }
}
