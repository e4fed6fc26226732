import Foundation
import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// 别处来的文本: other encodings, quotes, bars and indentation tell the same values.
@Suite struct PastedTextTests {
  /// A table in three columns of an office's own.
  static let layout = LayoutFile(
    Array(
      """
      {
        "name": "简表", "framework": "2021", "currencyUnit": "万元", "title": "简表", "rows": "indicator",
        "columns": [
          { "heading": "项目名称", "field": "name" }, { "heading": "申请金额", "field": "total" },
          { "heading": "指标名称", "field": "indicatorName" },
          { "heading": "指标值", "field": "annualTarget" }
        ]
      }
      """.utf8)
  ).layout

  static let forms: [(name: String, text: String)] = [
    ("TSV", "项目名称\t申请金额\t指标名称\t指标值\n甲|乙\t1,250.00\t第一行\t≥3次\n\t\t“二”,三\t一\n"),
    (
      "CSV", "项目名称,申请金额,指标名称,指标值\r\n甲|乙,\"1,250.00\",第一行,≥3次\r\n,,\"“二”,三\",一\r\n"
    ),
    (
      "Markdown",
      """
      ## 附件

      | 项目名称 | **申请金额** | 指标名称 | 指标值 |
      | --- | ---: | :---: | --- |
      | 甲\\|乙 | 1,250.00 | 第一行 | ≥3次 |
      |  |  | “二”,三 | 一 |

      """
    ),
    (
      "没有外框",
      """
      项目名称 | 申请金额 | 指标名称 | 指标值
      ---------+----------+----------+-------
      甲\\|乙   | 1,250.00 | 第一行   | ≥3次
      　       |          | “二”,三  | 一
      """
    ),
    (
      "画线的表",
      """
      ┌──────────┬──────────┬──────────┬────────┐
      │ 项目名称 │ 申请金额 │ 指标名称 │ 指标值 │
      ├──────────┼──────────┼──────────┼────────┤
      │ 甲       │ 1,250.00 │ 第一     │ ≥3次   │
      │ \\|乙     │          │ 行       │        │
      ├──────────┼──────────┼──────────┼────────┤
      │          │          │ “二”,三  │ 一     │
      └──────────┴──────────┴──────────┴────────┘
      """
    ),
    (
      "缩进的对齐文本",
      """
        --------  --------  --------  ------
        项目名称  申请金额  指标名称  指标值
        --------  --------  --------  ------
        甲|乙     1,250.00  第一行    ≥3次

                            “二”,三   一
        --------  --------  --------  ------
      """
    ),
  ]

  @Test(arguments: forms)
  func everyFormTellsTheSame(name: String, text: String) throws {
    let layout = try #require(Self.layout)
    let reading = try FileReading(
      Array(text.utf8), layouts: LayoutLibrary(layouts: LayoutLibrary.builtIn.layouts + [layout]))
    #expect(reading.faults == [])
    #expect(
      reading.table.projects == [
        ProjectGoal(
          name: "甲|乙", amounts: Amounts(total: Money(fen: 1_250_000_000)),
          indicators: [
            Indicator(level1: "", code: "", name: "第一行", cycleTarget: "", annualTarget: "≥3次"),
            Indicator(level1: "", code: "", name: "“二”,三", cycleTarget: "", annualTarget: "一"),
          ])
      ])
  }

  @Test func aQuotedCellHasLineEndsAndQuotes() throws {
    let layout = try #require(Self.layout)
    let text = "项目名称,申请金额,指标名称,指标值\r\n\"甲\n“乙”\"\"丙\"\"\",1,\"一\r\n二\",\"\"\r\n"
    let reading = try FileReading(Array(text.utf8), layouts: LayoutLibrary(layouts: [layout]))
    #expect(reading.format == .csv)
    #expect(reading.table.projects.map(\.name) == ["甲\n“乙”\"丙\""])
    #expect(reading.table.projects[0].indicators.map(\.name) == ["一\r\n二"])
  }

  static let encodings: [(TextEncoding, [UInt8])] = [
    (.utf16Little, [0xFF, 0xFE]), (.utf16Big, [0xFE, 0xFF]), (.utf16Little, []), (.utf16Big, []),
  ]

  /// The fixture has 一 (4E 00), whose zero stands on the other side.
  @Test(arguments: encodings, ["printed-table.tsv", "printed-table.txt"])
  func utf16IsReadAndTold(_ encoded: (encoding: TextEncoding, mark: [UInt8]), _ name: String) throws
  {
    let text = try TestFiles.fixture(name)
    let units = String(decoding: text, as: UTF8.self).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return encoded.encoding == .utf16Little ? bytes : bytes.reversed()
    }
    let reading = try FileReading(encoded.mark + units)
    #expect(reading.encoding == encoded.encoding)
    #expect(reading.faults == [])
    var table = reading.table
    #expect(
      table.notes.removeFirst()
        == Note(
          .encoding, at: "整个文件", "文件不是 UTF-8，按 \(encoded.encoding.rawValue) 读取，请抽查几个字。"))
    #expect(table == (try FileReading(text)).table)
  }
}
