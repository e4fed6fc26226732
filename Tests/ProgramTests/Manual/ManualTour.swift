import Foundation
import TestTerminal
import Testing

/// The way through the program that the manual tells, with the screens that it shows.
final class ManualTour {
  let clerk: Clerk
  private(set) var manual: ManualText
  private(set) var seen: [String] = []
  private let renews = ProcessInfo.processInfo.environment["JIXIAO_RENEW_SCREENS"] != nil

  init() throws {
    clerk = try Clerk(columns: 80, rows: 48)
    manual = try ManualText()
  }

  /// Waits until the screen is the one of that name, from the last row with `mark` on, which is
  /// itself left out; with `JIXIAO_RENEW_SCREENS` it is written into the manual instead.
  func shows(
    _ name: String, below mark: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    seen.append(name)
    if renews {
      try clerk.terminal.settle(.milliseconds(700))
      let rows = Self.part(of: try clerk.terminal.screenWithCursor, below: mark)
      try manual.replace(name, with: rows ?? ["（没有找到“\(mark ?? "")”）"])
      return
    }
    let expected = try #require(manual[name], "no screen \(name)", sourceLocation: sourceLocation)
    let text = expected.joined(separator: "\n")
    try clerk.waits("the screen \(name)\n\(text)\n", sourceLocation) {
      Self.part(of: $0, below: mark) == expected
    }
  }

  /// Gives a command, waits for its end and looks at what it printed.
  func shows(_ name: String, of command: String, below mark: String? = nil) throws {
    try clerk.enters(command)
    try clerk.isBack()
    try shows(name, below: mark)
  }

  /// Writes the manual where screens are renewed.
  func finish() throws {
    if renews { try manual.write() }
  }

  /// Without the prompt that waits for the next command.
  private static func part(of screen: [String], below mark: String?) -> [String]? {
    let rows = screen.last == "$ ▏" ? screen.dropLast() : screen[...]
    guard let mark else { return Array(rows) }
    return rows.lastIndex { $0.contains(mark) }.map { Array(rows[($0 + 1)...]) }
  }
}
