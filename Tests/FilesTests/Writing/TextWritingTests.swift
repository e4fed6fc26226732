import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// csv, html, md: exactly what stands in the file, whatever the texts are.
@Suite struct TextWritingTests {
  static let layout = LayoutLibrary.builtIn.standard

  private func written(_ text: String, as format: FileFormat) throws -> String {
    let table = HostileText.table([("", text)])
    let writing = try FileWriting(table, format: format, layout: Self.layout)
    return String(decoding: writing.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("甲,乙", "\"甲,乙\""), ("甲\"乙", "\"甲\"\"乙\""), ("甲\n乙", "\"甲\n乙\""),
    ("\"甲\"", "\"\"\"甲\"\"\""), ("甲\t乙", "\"甲\t乙\""), ("甲\u{1}乙", "甲 乙"), ("𠮷", "𠮷"),
  ])
  func aCellOfCommaSeparatedText(_ text: String, _ cell: String) throws {
    let grid = Grid(rows: [Grid.Row(["首", text, ""])])
    #expect(
      String(decoding: DelimitedText.write(grid, by: .comma), as: UTF8.self) == "首,\(cell),\r\n")
  }

  @Test(arguments: [
    ("<b>&\"</b>", "&lt;b&gt;&amp;&quot;&lt;/b&gt;"), ("甲\r\n乙\n丙", "甲<br>乙<br>丙"),
    ("=1+1", "=1+1"), ("甲\u{1}乙", "甲 乙"), ("甲\u{FFFE}乙\u{FFFF}丙", "甲 乙 丙"), ("￥1～２", "￥1～２"),
    ("甲\u{FFFD}乙", "甲\u{FFFD}乙"), ("甲\t乙\u{7F}", "甲\t乙 "),
  ])
  func textOfAPageIsNoMarkup(_ text: String, _ html: String) throws {
    #expect(try written(text, as: .html).contains("<td>\(html)</td>"))
  }

  @Test func aPageHasNoScriptAndNothingFromOutside() throws {
    for (_, text) in HostileText.all {
      let page = try written(text, as: .html)
      for tag in [
        "<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", "onload",
      ] {
        #expect(!page.contains(tag))
      }
    }
  }

  @Test func aPageIsForScreenReadersToo() throws {
    let page = try written("甲", as: .html)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    #expect(page.contains("<caption>项目支出绩效目标表（含转移支付项目）</caption>"))
    #expect(page.contains("<th scope=\"col\">绩效目标</th>"))
    #expect(page.contains("<th scope=\"row\">　　项目甲</th>"))
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("@page { size: 297mm 210mm"))
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("甲\n乙", "甲<br>乙"), ("*强调*", "\\*强调\\*"), ("<b>", "&lt;b&gt;"),
    ("# 甲", "\\# 甲"),
    ("甲`乙", "甲\\`乙"),
  ])
  func aCellOfMarkdown(_ text: String, _ cell: String) throws {
    let grid = Grid(rows: [Grid.Row(["列"], role: .header), Grid.Row([text])])
    #expect(
      String(decoding: MarkdownText.write(grid), as: UTF8.self) == "\n| 列 |\n| --- |\n| \(cell) |\n"
    )
  }

  @Test func amountsOfMarkdownStandAtTheRight() throws {
    let page = try written("甲", as: .md)
    #expect(page.contains("\n| --- | ---: | ---: | ---: | ---: | --- | --- |\n"))
  }

  @Test(arguments: [FileFormat.txt, .tsv, .csv, .md])
  func byteOrderMarkOnRequest(_ format: FileFormat) throws {
    let table = HostileText.table([("", "甲")])
    let plain = try FileWriting(table, format: format, layout: Self.layout).bytes
    let marked = try FileWriting(
      table, format: format, layout: Self.layout, options: WritingOptions(encoding: .utf8Marked))
    #expect(marked.bytes == [0xEF, 0xBB, 0xBF] + plain)
  }

  @Test func gb18030HoldsAllButWhatItNames() throws {
    let table = HostileText.table(HostileText.all.filter { $0.name != "非字符" })
    let plain = try FileWriting(table, format: .tsv, layout: Self.layout).bytes
    let encoded = try FileWriting(
      table, format: .tsv, layout: Self.layout, options: WritingOptions(encoding: .gb18030))
    let (decoded, encoding) = try TextEncoding.decode(encoded.bytes)
    #expect(decoded == plain && encoding == .gb18030)
    #expect(
      throws: ReadFault("GB18030 里没有U+E816、U+E831，没有写；请改掉这些字符，或用 --encoding utf-8。")
    ) {
      try TextEncoding.gb18030.encode(Array("甲\u{E816}乙\u{E831}丙\u{E816}".utf8))
    }
  }

  @Test func draftsAreMarked() throws {
    let table = HostileText.table([("", "甲")])
    let draft = try FileWriting(
      table, format: .html, layout: Self.layout, options: WritingOptions(isDraft: true))
    #expect(String(decoding: draft.bytes, as: UTF8.self).contains(">草稿</p>"))
    let page = String(
      decoding: try FileWriting(table, format: .html, layout: Self.layout).bytes, as: UTF8.self)
    #expect(!page.contains("草稿"))
  }

  @Test(arguments: [
    ("2025年/目标:表", "2025年_目标_表.pdf"), ("../../etc/passwd", "_.._etc_passwd.pdf"), ("", "绩效目标表.pdf"),
    (".隐藏", "隐藏.pdf"), ("-rf", "rf.pdf"), ("甲\n乙\u{202E}丙", "甲 乙 丙.pdf"), ("甲.", "甲.pdf"),
    (String(repeating: "长", count: 200), String(repeating: "长", count: 78) + ".pdf"),
  ])
  func fileNamesFromTitles(_ title: String, _ name: String) {
    #expect(FileName.named(title, ending: "pdf") == name)
  }
}
