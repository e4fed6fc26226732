import Foundation
import Testing

@testable import jixiao

/// 补全: out of the same table as the help, and out of the store without changing it.
@Suite struct WordCompletionTests {
  /// The words that are offered; a first one, `文件`, stands for the names of files.
  private func offered(_ words: [String], by clerk: Clerk) throws -> [String] {
    let run = try clerk.runs(["__complete", "fish"] + words)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let lines = run.text.split(separator: "\n")
    let texts = lines.dropFirst().map { String($0.prefix { $0 != "\t" }) }
    return (lines.first == "files" ? ["文件"] : []) + texts
  }

  @Test func everyCommand() throws {
    let clerk = try Clerk()
    let names = Command.all.map(\.name)
    #expect(try offered([""], by: clerk) == names)
    #expect(try offered(["help", ""], by: clerk) == names)
    #expect(try offered(["re"], by: clerk) == names.filter { $0.hasPrefix("re") })
    #expect(try offered(["-"], by: clerk) == Command.programOptions.map(\.name))
    #expect(try offered(["--version", "--"], by: clerk) == ["--verbose"])
    #expect(try offered(["imprt", ""], by: clerk) == [])
    // A Tab makes no store.
    #expect(!clerk.exists("资料"))
  }

  @Test(arguments: Command.all.map(\.name))
  func everyOptionAndPlaceholder(name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let options = command.options.map(\.name)
    #expect(try offered([name, "--"], by: Clerk()) == options + ["--help"])
    for usage in command.arguments.split(separator: " ")
      + command.options.compactMap({ $0.value?[...] })
    {
      #expect(Placeholder.all(in: usage) != nil, "\(usage) is not in Placeholder")
    }
    for option in command.options where option.value == Placeholder.format.rawValue {
      #expect(!option.choices.isEmpty, "\(option.name) has no choices")
    }
  }

  static let cases: [(words: [String], offered: [String])] = [
    (["show", ""], ["全民健身器材更新", "教学用具更换", "暑期公益课堂经费", "社区读书角维护经费", "街头文艺演出补助"]),
    (["show", "社区"], ["社区读书角维护经费"]), (["show", "sqds"], ["社区读书角维护经费"]),
    (["show", "--year", "2023", ""], []), (["show", "--year=2024", "教"], ["教学用具更换"]),
    (["show", "教学用具更换", ""], []), (["delete", "教学用具更换", "暑"], ["暑期公益课堂经费"]),
    (["new", "--from", "全"], ["文件", "全民健身器材更新"]), (["new", ""], []),
    (["list", "--year", ""], ["2024"]), (["list", "--year=20"], ["--year=2024"]),
    (["list", "--unit", "云溪市青禾区少"], ["云溪市青禾区少年宫"]),
    (["export", "--to", "x"], ["xlsx"]),
    (["check", "a", "--format", ""], ["text", "json", "sarif"]),
    (["convert", ""], ["文件"]), (["convert", "a.txt", "-o", ""], ["文件"]),
    (["convert", "a.txt", "--force", "--fo"], []),
    (["catalog", "1"], ["11", "12", "13", "14"]), (["catalog", "zl"], ["12"]),
    (["find", "--code", "数量"], ["11"]), (["find", "--status", "已"], ["已检查", "已导出"]),
    (["explain", "share-"], ["share-beyond-whole"]), (["check", "--head", "x"], ["相关性"]),
    (["backup", "--", "--"], ["文件"]),
  ]

  @Test(arguments: cases)
  func values(words: [String], expected: [String]) throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    #expect(try offered(words, by: clerk) == expected)
  }

  @Test func layoutsAndDrafts() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilAmounts)
    try clerk.leavesAtOnce()
    #expect(try offered(["layouts", "g"], by: clerk) == ["guangzhou"])
    #expect(try offered(["resume", ""], by: clerk) == ["1"])
    #expect(try offered(["resume", "流动"], by: clerk) == ["1"])
  }

  @Test func layoutsOfTheOffice() throws {
    let clerk = try Clerk()
    try clerk.hasLayout(try clerk.text(ofFixture: "layouts/baita.json"), named: "baita.json")
    try clerk.hasLayout("{", named: "broken.json")
    #expect(try offered(["new", "--layout", "b"], by: clerk) == ["白塔"])
    #expect(try offered(["new", "--layout", "q"], by: clerk) == ["qujiang"])
  }

  /// A name out of a file that holds an escape sequence stays out of the shell.
  @Test func namesThatATerminalWouldObeyAreLeftOut() throws {
    let clerk = try Clerk()
    let name = "教学用具更换"
    let table = try clerk.text(ofFixture: "journey-2024.txt")
    let json = try clerk.runs("convert", "-", "--to", "json", input: Array(table.utf8)).text
    let hostile = try clerk.write(json.replacing(name, with: #"教学\u001b[2J用具"#), to: "a.json")
    try #require(try clerk.runs("import", hostile, "--year", "2024").status == 0)
    #expect(try offered(["show", "教"], by: clerk) == [])
  }

  /// Bash replaces only what stands behind the last `=` or `:`.
  @Test func bashGetsTheRestOfTheWord() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    #expect(try clerk.runs("__complete", "bash", "jixiao list --year=").text == "-\n2024\n")
    #expect(try clerk.runs("__complete", "bash", "jixiao show '社").text == "-\n社区读书角维护经费\n")
  }

  /// The scripts of the shells leave everything to the program.
  @Test(arguments: ["jixiao.bash", "_jixiao", "jixiao.fish"])
  func scriptsNameNoOption(script: String) throws {
    let text = try String(
      contentsOfFile: projectFile("Packaging/completions/" + script), encoding: .utf8)
    #expect(text.contains("jixiao __complete"))
    for option in Command.all.flatMap(\.options) { #expect(!text.contains(option.name)) }
  }
}
