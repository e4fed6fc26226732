import Testing

/// 导出: the files are exactly these, and reading them back changes nothing.
@Suite struct ExportTests {
  /// The file is `Tests/Fixtures/export-2025.*`, to the byte.
  @Test(arguments: ["tsv", "txt", "json"])
  func aYear(format: String) throws {
    let clerk = try Clerk()
    try clerk.hasTwoEntries()
    let path = clerk.path("2025.\(format)")
    let run = try clerk.runs("export", "--year", "2025", "-o", path)
    #expect(run.status == 0)
    #expect(run.text.isEmpty)
    #expect(run.messages == "✓ 已导出 2 个项目，合计 43.00 万元：\(path)\n")
    let expected = try clerk.text(ofFixture: "export-2025.\(format)")
    #expect(try clerk.text(of: "2025.\(format)") == expected)
    try clerk.findsNothingNew(in: path)
  }

  @Test(arguments: ["xlsx", "docx", "pdf", "html", "csv", "md"])
  func everyFormatGivesTheSameBytesAgain(format: String) throws {
    let clerk = try Clerk()
    try clerk.hasTwoEntries()
    let first = try clerk.runs("export", "--year", "2025", "-o", clerk.path("一.\(format)"))
    #expect(first.status == 0)
    #expect(first.messages == "✓ 已导出 2 个项目，合计 43.00 万元：\(clerk.path("一.\(format)"))\n")
    let again = try clerk.runs(
      "export", "--year", "2025", "-o", clerk.path("二.\(format)"), "--open")
    #expect(again.status == 0)
    #expect(again.messages.hasPrefix("这里没有桌面，打不开；请到有桌面的电脑上打开“"))
    #expect(try clerk.bytes(of: "一.\(format)") == clerk.bytes(of: "二.\(format)"))
  }

  @Test func aFolderGetsAFileOfTheEntrysName() throws {
    let clerk = try Clerk()
    try clerk.hasTwoEntries()
    let folder = clerk.path("")
    let run = try clerk.runs("export", "绘本分享会经费", "--to", "tsv", "-o", folder)
    #expect(run.status == 0)
    #expect(run.messages.hasSuffix("绘本分享会经费.tsv\n"))
    #expect(clerk.exists("绘本分享会经费.tsv"))
  }

  @Test func oneEntryToStandardOutput() throws {
    let clerk = try Clerk()
    try clerk.hasTwoEntries()
    let run = try clerk.runs("export", "绘本分享会经费", "--to", "tsv", "-o", "-")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.text.contains("合计\t12.50\t12.50\t\t\t\t\n"))
    #expect(!run.text.contains("流动书车"))
  }

  @Test func anEntryWithErrorsIsADraftOnly() throws {
    let clerk = try Clerk()
    let broken = try clerk.text(ofFixture: "journey-2024.txt")
      .replacing("1-产出指标；13-时效指", with: "2-效益指标；13-时效指")
    try #require(try clerk.runs("import", clerk.write(broken, to: "错-2024.txt")).status == 0)
    let path = clerk.path("错.tsv")
    let refused = try clerk.runs("export", "--year", "2024", "-o", path)
    #expect(refused.status == 1)
    #expect(refused.messages.contains("✗ 有 1 处错误，没有导出；请改正，或加 --draft 导出草稿。"))
    #expect(!clerk.exists("错.tsv"))
    #expect(try clerk.runs("export", "--year", "2024", "-o", path, "--draft").status == 0)
    #expect(try clerk.text(of: "错.tsv").hasPrefix("【草稿】项目支出绩效目标表"))
  }

  @Test func nothingIsOverwrittenUnasked() throws {
    let clerk = try Clerk()
    try clerk.hasTwoEntries()
    let path = try clerk.write("别的文件", to: "已有.tsv")
    let refused = try clerk.runs("export", "--year", "2025", "-o", path)
    #expect(refused.status == 2)
    #expect(refused.messages == "✗ “\(path)”已经有了，没有改动它；要覆盖请加 --force。\n")
    #expect(try clerk.text(of: "已有.tsv") == "别的文件")
    try clerk.opens("export", "--year", "2025", "-o", path)
    try clerk.isAsked("“\(path.prefix(8))")
    try clerk.types("否\r")
    try clerk.leaves(with: 130)
    #expect(try clerk.text(of: "已有.tsv") == "别的文件")
    #expect(try clerk.runs("export", "--year", "2025", "-o", path, "--force").status == 0)
    #expect(try clerk.text(of: "已有.tsv").hasPrefix("项目支出绩效目标表"))
  }
}

extension Clerk {
  /// Two entries of two units, written from nothing.
  fileprivate func hasTwoEntries() throws {
    try opensNew(answering: Answers.all)
    try saves()
    try opensNew(answering: Answers.secondUnit)
    try saves()
  }

  /// Imports a file that says what the store says already.
  fileprivate func findsNothingNew(in path: String) throws {
    let before = try listing()
    let again = try runs("import", path, "--year", "2025")
    #expect(again.status == 0)
    #expect(again.text.contains("已存入 2025 年度：2 项与原有的相同，没有变"))
    #expect(try listing() == before)
  }
}
