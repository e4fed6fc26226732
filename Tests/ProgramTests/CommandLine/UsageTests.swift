import Testing

/// 用法不对: one Chinese sentence, the nearest word, exit code 2.
@Suite struct UsageTests {
  static let faults: [(words: [String], sentence: String)] = [
    (["imprt"], "没有“imprt”这个命令，是不是 import？所有命令见 jixiao --help"),
    (["exprot", "-o", "a"], "没有“exprot”这个命令，是不是 export？所有命令见 jixiao --help"),
    (["resum"], "没有“resum”这个命令，是不是 resume？所有命令见 jixiao --help"),
    (["绩效"], "没有“绩效”这个命令，所有命令见 jixiao --help"),
    (["help", "imprt"], "没有“imprt”这个命令，是不是 import？所有命令见 jixiao --help"),
    (["list", "--yaer", "2024"], "命令 list 没有选项 --yaer，是不是 --year？用法见 jixiao list --help"),
    (["list", "--qqq"], "命令 list 没有选项 --qqq。用法见 jixiao list --help"),
    (["list", "--year"], "选项 --year 后面要写年度。"),
    (["list", "--year", "二〇二四"], "--year 后面的“二〇二四”不是年度，请写四位数字，如 --year 2025。"),
    (["convert", "a", "--force=1", "-o", "b.tsv"], "选项 --force 后面不带值。"),
    (["show"], "缺少 ENTRY，用法：jixiao show ENTRY"),
    (["show", "甲", "乙"], "“乙”是多余的；名称里有空格时请加引号。用法见 jixiao show --help"),
    (["convert", "a.txt"], "请用 -o 写明文件，或用 --to 写明格式（txt、tsv、csv、html、md、xlsx、docx、pdf、json）。"),
    (
      ["convert", "a.txt", "--to", "rtf"],
      "没有“rtf”这种格式，可用的是 txt、tsv、csv、html、md、xlsx、docx、pdf、json。"
    ),
    (
      ["convert", "a.txt", "-o", "b.rtf"],
      "从文件名“b.rtf”看不出格式，请用 .txt、.tsv、.csv、.html、.md、.xlsx、.docx、.pdf 或 .json 结尾，或加 --to。"
    ),
    (["catalog", "满意读"], "广州市公开表所用框架里没有“满意读”，可用的代码是 11、12、13、21、22、23、24、31、41、42、43。"),
    (["catalog", "--framework", "2020"], "没有“2020”这个框架，可用的是 2015、2021、guangzhou。"),
    (["layouts", "gz"], "没有叫“gz”的表样，可用的是 guangzhou、qujiang、form。"),
    (["show", "没有的项目"], "没有叫“没有的项目”的项目。资料库还是空的，可先用 jixiao import 读入去年的表。"),
    (["export", "-o", "a.tsv"], "请写明导出哪个项目，或用 --year 导出整个年度。"),
    (["export", "--year", "2031", "-o", "a.tsv"], "2031 年度还没有项目，有哪些见 jixiao list"),
  ]

  @Test(arguments: faults)
  func aSentenceSaysWhatIsWrong(words: [String], sentence: String) throws {
    let clerk = try Clerk()
    let run = try clerk.runs(words)
    #expect(run.status == 2)
    #expect(run.messages == "✗ \(sentence)\n")
    #expect(run.text.isEmpty)
  }

  static let questions: [(words: [String], sentence: String)] = [
    ([], "这里不是终端，不能提问；所有命令见 jixiao --help"),
    (["new"], "这里不是终端，不能提问；请在终端里运行 jixiao new，或用 --answers 从文件取答案。"),
    (["resume"], "这里不是终端，不能提问；请在终端里运行 jixiao resume；有哪些草稿见 jixiao list。"),
  ]

  /// Where nobody can answer, nothing is asked.
  @Test(arguments: questions)
  func withoutATerminalNothingIsAsked(words: [String], sentence: String) throws {
    let clerk = try Clerk()
    let run = try clerk.runs(words, input: Array("1\n2\n".utf8))
    #expect(run.status == 2)
    #expect(run.messages == "✗ \(sentence)\n")
    #expect(run.text.isEmpty)
    #expect(!clerk.exists("资料"))
  }

  @Test func aNameOfSeveralEntriesIsListed() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let run = try clerk.runs("show", "经费")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        编号        总计  项目名称
        2024 年度 · 云溪市青禾区文化广电体育局（本级）
           1  36.50 万元  社区读书角维护经费
        2024 年度 · 云溪市青禾区少年宫
           4  48.00 万元  暑期公益课堂经费
        ✗ 有 2 个项目符合“经费”，请用编号，或加 --year、--unit。

        """)
    #expect(try clerk.runs("show", "经费", "--unit", "少年宫").status == 0)
  }
}
