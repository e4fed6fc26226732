import Foundation

/// `docs/使用手册.md`: its text, and the screens in it.
///
/// A screen is a block of code below a comment with its name: `<!-- 屏幕：读入 -->`.
struct ManualText {
  private var lines: [String]
  private static let path = projectFile("docs/使用手册.md")

  init() throws {
    lines = try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The names of all screens, in the order of the text.
  var names: [String] { lines.compactMap(Self.name) }

  /// How many blocks of code look like screens, named or not.
  var blockCount: Int { lines.count { $0 == "```text" } }

  /// The rows of a screen; nil where the text has none of that name.
  subscript(name: String) -> [String]? { rows(of: name).map { Array(lines[$0]) } }

  /// Puts other rows in a screen's place.
  mutating func replace(_ name: String, with rows: [String]) throws {
    guard let range = self.rows(of: name) else { throw Missing(name: name) }
    lines.replaceSubrange(range, with: rows)
  }

  func write() throws {
    try lines.joined(separator: "\n").write(toFile: Self.path, atomically: true, encoding: .utf8)
  }

  struct Missing: Error {
    var name: String
  }

  private func rows(of name: String) -> Range<Int>? {
    guard let mark = lines.firstIndex(where: { Self.name($0) == name }),
      lines.indices.contains(mark + 1), lines[mark + 1] == "```text",
      let end = lines[(mark + 2)...].firstIndex(of: "```")
    else { return nil }
    return mark + 2..<end
  }

  private static func name(_ line: String) -> String? {
    guard line.hasPrefix("<!-- 屏幕："), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst("<!-- 屏幕：".count).dropLast(" -->".count))
  }
}
