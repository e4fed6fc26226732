import TestTerminal
import Testing

/// 输出: what programs read stands on standard output alone; text from files is harmless.
@Suite struct OutputTests {
  @Test(arguments: ["tsv", "txt", "json"])
  func convertingFromStandardInputToStandardOutput(format: String) throws {
    let clerk = try Clerk()
    let input = Array(try clerk.text(ofFixture: "export-2025.tsv").utf8)
    let run = try clerk.runs("convert", "-", "--to", format, "--year", "2025", input: input)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty == (format == "json"))
    #expect(run.text == (try clerk.text(ofFixture: "export-2025.\(format)")))
    // Converting needs no store.
    #expect(!clerk.exists("资料"))
  }

  @Test func remarksGoToTheMessages() throws {
    let clerk = try Clerk()
    let run = try clerk.runs("convert", fixture("journey-2024.txt"), "--to", "json")
    #expect(run.text.hasPrefix("{"))
    #expect(run.text.hasSuffix("}\n"))
    #expect(run.messages.hasPrefix("注 金额列："))
  }

  @Test func convertingOverwritesNothing() throws {
    let clerk = try Clerk()
    let path = try clerk.write("别的", to: "已有.json")
    let refused = try clerk.runs("convert", fixture("journey-2024.txt"), "-o", path)
    #expect(refused.status == 2)
    #expect(refused.messages == "✗ “\(path)”已经有了，没有改动它；要覆盖请加 --force。\n")
    #expect(try clerk.text(of: "已有.json") == "别的")
    #expect(
      try clerk.runs("convert", fixture("journey-2024.txt"), "-o", path, "--force").status == 0)
  }

  @Test(arguments: ["list", "show", "check"])
  func escapesOutOfFilesAreSpelledOut(command: String) throws {
    let clerk = try Clerk()
    let evil = try clerk.text(ofFixture: "export-2025.tsv")
      .replacing("绘本分享会经费", with: "绘本\u{1B}]0;改标题\u{7}\u{1B}[2J\u{202E}经费")
    let path = try clerk.write(evil, to: "怪.tsv")
    let imported = try clerk.runs("import", path, "--year", "2025")
    // A bell is no text; an escape may come out of a terminal's log.
    #expect(imported.status == 3)
    let milder = try clerk.write(evil.replacing("\u{7}", with: ""), to: "怪2.tsv")
    try #require(try clerk.runs("import", milder, "--year", "2025").status == 0)
    try clerk.opens(command, command == "list" ? "--year=2025" : "2")
    _ = try clerk.terminal.waitForExit(timeout: .patience)
    let output = String(decoding: try clerk.terminal.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}]0;"))
    #expect(!output.contains("\u{1B}[2J"))
    #expect(!output.contains("\u{202E}"))
    if command != "check" { #expect(output.contains("绘本␛]0;改标题␛[2J‹U+202E›经费")) }
  }

  static let exits: [(words: [String], status: Int32)] = [
    (["check", "export-2025.tsv"], 0), (["check", "没有"], 2), (["catalog", "满意"], 0),
    (["layouts"], 0), (["list"], 0),
  ]

  @Test(arguments: exits)
  func exitCodes(words: [String], status: Int32) throws {
    let clerk = try Clerk()
    let words = words.map { $0.hasPrefix("export-") ? fixture($0) : $0 }
    #expect(try clerk.runs(words).status == status)
  }

  @Test func findingsEndWithOne() throws {
    let clerk = try Clerk()
    let broken = try clerk.text(ofFixture: "export-2025.tsv")
      .replacing("1-产出指标；11-数量指标；分享", with: "2-效益指标；11-数量指标；分享")
    let run = try clerk.runs("check", try clerk.write(broken, to: "错.tsv"))
    #expect(run.status == 1)
    #expect(run.text.contains("一级指标是 2-效益指标，而代码 11 属于 1-产出指标"))
  }
}
