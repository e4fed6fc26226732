import Testing

/// 读不了的文件: one Chinese sentence each, exit code 3, and the store is as it was.
@Suite struct BadInputTests {
  private static let invalid =
    Array("项目\n支出".utf8) + [0xFF] as [UInt8] + Array("绩效目标表\n".utf8)

  static let files: [(bytes: [UInt8], sentence: String)] = [
    ([], "文件是空的，没有内容可读，请检查是否选对了文件。"),
    (Array("\n \n".utf8), "文件里只有空白，没有内容可读，请检查是否选对了文件。"),
    (
      Array("PK\u{3}\u{4}\0\u{1}".utf8),
      "文件不完整或已损坏，请找完整的文件，或用 Excel、WPS 打开后另存一份再试。"
    ),
    (
      Array("会议通知\n时间：周一\n".utf8),
      "没有找到表头，应有“项目名称（资金使用单位）、总计、财政拨款、财政专户拨款、其他资金、绩效目标、绩效指标”这一行，请确认这是项目支出绩效目标表。"
    ),
    (
      Array("项目名称（资金使用单位）\t总计\t绩效目标\n".utf8),
      "表头最接近表样 guangzhou，找到了“项目名称（资金使用单位）、总计、绩效目标”，缺“财政拨款、财政专户拨款、其他资金、绩效指标”，请补上表头。"
    ),
    (
      invalid,
      "第 2 行：第 14 个字节（0xFF）不是有效的 UTF-8，也不能当作 GB18030 读，文件可能已损坏，请重新另存为 UTF-8。"
    ),
    (
      Array("项目\n支\0出\n".utf8),
      "第 2 行：第 11 个字节是控制字符（0x00），这不像文本文件，请另存为 TXT、TSV 或 JSON 再试。"
    ),
    (Array("{}".utf8), "schema 没有，交换格式 jixiao/1 要有这一项，请补上。"),
  ]

  @Test(arguments: files)
  func aFile(bytes: [UInt8], sentence: String) throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let before = try clerk.listing()
    let path = try clerk.write(bytes, to: "坏.txt")
    for words in [
      ["import", path, "--year", "2024"], ["check", path], ["convert", path, "--to", "tsv"],
    ] {
      let run = try clerk.runs(words)
      #expect(run.status == 3)
      #expect(run.messages.hasPrefix("✗ \(path)：\(sentence)"))
      #expect(run.messages.count { $0 == "\n" } == 1)
      #expect(run.text.isEmpty)
    }
    #expect(try clerk.listing() == before)
  }

  @Test func placesThatAreNoFiles() throws {
    let clerk = try Clerk()
    let missing = try clerk.runs("import", clerk.path("没有.txt"))
    #expect(missing.status == 3)
    #expect(missing.messages == "✗ \(clerk.path("没有.txt"))：没有这个文件，请检查文件名和所在文件夹。\n")
    let folder = try clerk.runs("import", clerk.path(""))
    #expect(folder.status == 3)
    #expect(folder.messages == "✗ \(clerk.path(""))：这是文件夹，不是文件，请指明里面的哪个文件。\n")
  }

  @Test func aFileThatIsCutOff() throws {
    let clerk = try Clerk()
    let text = try clerk.text(ofFixture: "journey-2024.txt")
    let cut = try #require(text.firstRange(of: "用具完好率")).lowerBound
    let path = try clerk.write(String(text[..<cut]), to: "半份-2024.txt")
    let refused = try clerk.runs("import", path)
    #expect(refused.status == 3)
    #expect(
      refused.messages == """
        ✗ 半份-2024.txt 第 72 行：表在“教学用具更换”这一项中间断了，请找完整的文件。
        ✗ 半份-2024.txt：共 1 处读不出来，完整的有 4 个项目；改好再试，或加 --partial 只用完整的部分。

        """)
    #expect(try !clerk.runs("list").text.contains("2024"))
    let accepted = try clerk.runs("import", path, "--partial")
    #expect(accepted.status == 0)
    #expect(accepted.text.contains("新增 4 项"))
  }

  @Test func manyFaults() throws {
    let clerk = try Clerk()
    var rows = [
      "项目支出绩效目标表", "部门名称：甲\t单位：万元",
      "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标",
      "甲单位\t1.00\t1.00\t\t\t\t",
    ]
    for number in 1...30 { rows.append("    项目\(number)\t一元\t\t\t\t目标。\t") }
    let path = try clerk.write(rows.joined(separator: "\n") + "\n", to: "多处.tsv")
    let run = try clerk.runs("import", path, "--year", "2024")
    #expect(run.status == 3)
    let lines = run.messages.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(lines.first == "✗ 多处.tsv 第 5 行：“项目1”的总计“一元”不是金额，请填数字，如 125 或 1,250.50。")
    #expect(lines.last?.hasPrefix("✗ 多处.tsv：共 30 处读不出来（只列出前 20 处）") == true)
    #expect(try !clerk.runs("list").text.contains("2024"))
  }
}
