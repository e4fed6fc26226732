import Testing

@testable import jixiao

/// 命令行: cut as bash cuts it.
@Suite struct ShellLineTests {
  @Test(arguments: [
    ("jixiao ", [""], ""), ("jixiao show 社区", ["show", "社区"], ""),
    ("jixiao show \"书车 二", ["show", "书车 二"], ""), ("jixiao show '书车 二", ["show", "书车 二"], ""),
    (#"jixiao show 书车\ 二"#, ["show", "书车 二"], ""), (#"jixiao show "书\"车"#, ["show", "书\"车"], ""),
    ("jixiao show 书车 ", ["show", "书车", ""], ""),
    ("jixiao list --year=20", ["list", "--year=20"], "--year="),
    ("jixiao show 甲:乙", ["show", "甲:乙"], "甲:"), ("jixiao show '甲:乙", ["show", "甲:乙"], ""),
    ("cd /tmp; jixiao im", ["im"], ""), ("LANG=C /usr/bin/jixiao im", ["im"], ""),
    ("cat a | jixiao convert - ", ["convert", "-", ""], ""), (#"jixiao show \"#, ["show", ""], ""),
  ])
  func words(line: String, words: [String], kept: String) {
    let cut = ShellLine(line, program: "jixiao")
    #expect(cut.words == words)
    #expect(cut.kept == kept)
  }
}
