import Foundation
import TestTerminal
import Testing

/// A clerk with a data folder of her own, at a terminal: tests tell what she types and sees.
///
///     let clerk = try Clerk(columns: 40)
///     try clerk.opens("new")
///     try clerk.answers("部门名称：", "区图书馆")
///     try clerk.sees("…")
final class Clerk {
  let columns: Int
  let rows: Int
  private let folder: String
  private(set) var session: TestTerminal?
  /// Keys that she has pressed so far.
  var keyCount = 0

  init(columns: Int = 80, rows: Int = 24) throws {
    self.columns = columns
    self.rows = rows
    folder = FileManager.default.temporaryDirectory.path + "/clerk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Where her data lies; the program makes it.
  var home: String { folder + "/资料" }

  /// Where her office keeps what differs from the program as shipped; nothing, at first.
  var config: String { folder }

  /// A file of hers that need not exist.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  var environment: [String: String] {
    [
      "JIXIAO_HOME": home, "JIXIAO_CONFIG": folder, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "TZ": "Asia/Shanghai",
    ]
  }

  /// The program on her terminal.
  var terminal: TestTerminal {
    get throws { try #require(session, "no program is open") }
  }

  /// Starts the program on a new terminal.
  func opens(_ words: String...) throws {
    session = nil
    session = try TestTerminal(
      program, arguments: words, environment: environment, columns: columns, rows: rows)
  }

  /// The program without a terminal, to its end.
  @discardableResult
  func runs(_ words: [String], home: String? = nil, input: [UInt8] = []) throws -> PlainRun {
    let environment = environment.merging(["JIXIAO_HOME": home ?? self.home]) { $1 }
    return try PlainRun(program, words, environment: environment, input: input, folder: folder)
  }

  @discardableResult
  func runs(_ words: String..., input: [UInt8] = []) throws -> PlainRun {
    try runs(words, input: input)
  }

  /// Last year's table, in the store.
  func hasImported(_ name: String = "journey-2024.txt") throws {
    try #require(try runs("import", fixture(name)).status == 0)
  }
}

/// The program under test; it is built beside the tests.
let program: String = {
  let bundle = CommandLine.arguments.last { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
  let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return (folder + ["jixiao"]).joined(separator: "/")
}()

/// The path of a file of `Tests/Fixtures`.
func fixture(_ name: String) -> String {
  let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  return folder.joined(separator: "/") + "/Fixtures/" + name
}
