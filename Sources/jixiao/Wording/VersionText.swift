import Goals
private import Store
import Tables
import Terminal
import TextColumns

/// 版本: what `--version` prints, for people who look into a fault.
enum VersionText {
  static var first: String { "jixiao \(Program.version)" }

  /// With the commit and the libraries, one a line.
  static var all: [String] {
    [
      first, "提交 \(BuildCommit.text)", "libedit \(EditLineLibrary.version)",
      "SQLite \(SQLiteLibrary.version)", "utf8proc \(UnicodeLibrary.version)",
    ]
  }
}

/// 提交: the commit that the program was built from.
private enum BuildCommit {
  /// The Makefile writes it before it builds (`Scripts/stamp-commit`); a build without it says so.
  static var text: String {
    guard let bytes = embeddedFile(".make/commit") else { return "未知（不是用 make 编译的）" }
    return String(decoding: bytes, as: UTF8.self).trimmed
  }
}
