private import Files
private import Goals
private import Store
private import Tables
private import Terminal
private import TextColumns

/// 版本: what `--version` prints, for people who look into a fault.
enum VersionText {
  static var first: String { "jixiao \(Program.version)" }

  /// With the commit and the libraries, one a line.
  static var all: [String] {
    [
      first, "提交 \(BuildCommit.text)", "libedit \(EditLineLibrary.version)",
      "SQLite \(SQLiteLibrary.version)", "utf8proc \(UnicodeLibrary.version)",
    ] + worker
  }

  private static var worker: [String] {
    guard let worker = DocumentWorker.installed else {
      return ["\(DocumentWorker.name) 没有安装，不能读写 xlsx、docx 和 pdf"]
    }
    return worker.versions()?.map { "\($0)（\(DocumentWorker.name)）" }
      ?? ["\(DocumentWorker.name) 缺少要用的库，不能读写 xlsx、docx 和 pdf"]
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
