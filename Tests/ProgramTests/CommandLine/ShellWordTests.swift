import Testing

@testable import jixiao

/// 可以照抄的命令: a name with spaces or brackets stays one word of the shell.
@Suite struct ShellWordTests {
  @Test(arguments: [
    ("流动书车运行经费", "流动书车运行经费"), ("2025.tsv", "2025.tsv"), ("书车（二期）", "书车（二期）"),
    ("书车 二期", "'书车 二期'"), ("书车(二期)", "'书车(二期)'"), ("书车　二期", "'书车　二期'"),
    ("It's", "'It'\\''s'"), ("-书车", "'-书车'"), ("", "''"), ("$HOME", "'$HOME'"),
  ])
  func quoting(text: String, word: String) {
    #expect(ShellWord(text).description == word)
  }
}
