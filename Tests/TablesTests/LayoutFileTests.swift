import Goals
import Tables
import TestSupport
import Testing

/// 表样文件的检查: every fault of a file, each in one sentence.
@Suite struct LayoutFileTests {
  static let sound = """
    {
      "name": "yunxi", "framework": "2021", "currencyUnit": "万元", "title": "{year}年表",
      "rows": "indicator",
      "columns": [
        { "heading": "项目", "field": "name" },
        { "heading": "内容", "field": "indicatorName" }
      ]
    }
    """

  private func faults(_ json: String) -> [String] {
    LayoutFile(Array(json.utf8)).faults.map(\.description)
  }

  @Test func theSmallestLayoutIsOne() throws {
    let file = LayoutFile(Array(Self.sound.utf8))
    #expect(file.faults == [])
    let layout = try #require(file.layout)
    #expect(layout.columns.map(\.width) == [20, 20])
    #expect(layout.headLines == [] && layout.description == "")
  }

  @Test(arguments: ["guangzhou", "qujiang", "form"])
  func theProgramsOwnLayoutsStandTheTest(_ name: String) throws {
    let file = LayoutFile(try TestFiles.own("Templates/layouts/\(name).json"))
    #expect(file.faults == [])
    #expect(file.layout == LayoutLibrary.builtIn.layout(named: name))
  }

  @Test(arguments: TestFiles.fixtures(in: "layouts"))
  func theInventedOnesToo(_ name: String) throws {
    #expect(LayoutFile(try TestFiles.fixture(name)).faults == [])
  }

  @Test(arguments: [
    ("{", "第 1 行：JSON 到这里就断了，多半少了 } 或 ]，请补上。"),
    (
      "{\n  \"name\": \"x\"\n  \"title\": \"y\"\n}",
      "第 3 行：不是有效的 JSON，“\"title\": \"y\"”前面有错：应是逗号或 }，请改正。"
    ),
    ("{\"columns\": [1, ]}", "第 1 行：不是有效的 JSON，“]}”前面有错：应是引号里的文字、数、{ 或 [，请改正。"),
    ("{\"name\": “x”}", "第 1 行：不是有效的 JSON，“name”的值写的是 “x”，应是引号里的文字、数、{ 或 [，请改正。"),
    ("{\"width\": 0x10}", "第 1 行：不是有效的 JSON，“width”的值写的是 0x10，应是引号里的文字、数、{ 或 [，请改正。"),
    ("{\"a\": 1, \"a\": 2}", "第 1 行：不是有效的 JSON，“2}”前面有错：“a”写了两次，请改正。"),
    ("{\"a\": \"x\n\"}", "第 2 行：不是有效的 JSON，“\"}”前面有错：这一行的文字没有用引号结束，请改正。"),
    (String(repeating: "[", count: 60), "第 1 行：不是有效的 JSON，“[[[[[[[[[[[”前面有错：括号套得太深，请改正。"),
  ])
  func brokenJSON(json: String, sentence: String) {
    #expect(faults(json) == [sentence])
  }

  @Test func everyMissingKeyIsNamed() {
    #expect(
      faults("{}") == [
        "name 没有写，应是引号里的文字。", "framework 没有写，应是 2015、2021、guangzhou 中的一个。",
        "currencyUnit 没有写，应是 元、万元 中的一个。", "title 没有写，应是引号里的文字。",
        "columns 没有写，应是 [ ] 括起来的列表。", "rows 没有写，应是 project、indicator 中的一个。",
      ])
    #expect(faults("[]").first == "最外层是列表，应是 { } 括起来的对象。")
  }

  static let changes: [(old: String, new: String, sentences: [String])] = [
    (#""name": "yunxi""#, #""name": "云 溪""#, ["name 是“云 溪”，应是 30 字以内的文字、数字和 -，中间不空格。"]),
    (#""name": "yunxi""#, #""na\u006de": 5"#, ["name 是 5，应是引号里的文字。"]),
    (#""2021""#, #""2020""#, ["framework 是“2020”，应是 2015、2021、guangzhou 中的一个。"]),
    (#""万元""#, #""千元""#, ["currencyUnit 是“千元”，应是 元、万元 中的一个。"]),
    ("{year}年表", "{office}年表", ["title 里有“{office}年表”，能换成内容的只有 {year}（年度）。"]),
    (
      #""rows""#, #""row": 1, "rows""#,
      [
        "row 不是表样的键，这里可以写 name、description、framework、currencyUnit、title、headLines、sheet、rows、columns、nesting、indicatorItem、closingRow、halves、look。"
      ]
    ),
    (
      #""field": "name""#, #""field": "naem", "width": 1"#,
      [
        "columns 第 1 项的 field 是“naem”，应是一项内容的英文名，如 name、goal，全部见 jixiao layouts --fields。",
        "columns 第 1 项的 width 是 1，应是 2 到 200 的整数。",
      ]
    ),
    (
      #""field": "name""#, #""field": "department""#,
      ["columns 第 1 项的 field 是“department”（部门名称），不能放在这里，请移走或去掉。"]
    ),
    (
      #""heading": "项目""#, #""heading": "内 容（指标）""#,
      ["columns 的列名“内 容（指标）”和“内容”认起来是同一个，请改得不同。"]
    ),
    (
      #""field": "name""#, #""field": "indicatorName""#,
      [
        "columns 里“indicatorName”（指标名称）有两处，一项内容只能放一处。",
        "columns 里没有 name（项目名称），每种表样都要有。",
      ]
    ),
    (
      #""indicator","#, #""project","#,
      ["columns 里有 indicatorName（指标名称），只能用在 rows 是 indicator 的表样。"]
    ),
    (
      #""field": "indicatorName""#, #""field": "indicators""#,
      [
        "columns 里没有 indicatorName（指标名称），rows 是 indicator 时一行写一条指标。",
        "columns 里有 indicators（一格写全部指标），只能用在 rows 是 project 的表样。",
        "indicatorItem 没有写，columns 里有 indicators 列，要写明一条指标在格里怎样写，可照抄 guangzhou。",
      ]
    ),
    (
      #""rows""#, #""closingRow": ["预算执行率"], "nesting": {"grandTotal": "合计"}, "rows""#,
      [
        "nesting 的 projectIndent 没有写，应是 0 到 20 的整数。",
        "nesting 只能用在 rows 是 project 的表样，请去掉。", "closingRow 只能用在有 sheet 的表样，请去掉。",
        "closingRow 有 1 格，应与 columns 一样是 2 格，空格写 \"\"。",
      ]
    ),
  ]

  @Test(arguments: [
    (#"{"border": "red"}"#, "look 里颜色“red”应是六位十六进制数，如 E7ECF4，请改正。"),
    (#"{"fontSize": "9"}"#, "look 里 fontSize的类型不对（字体和颜色要加引号，大小和宽度是数），请改正。"),
    (
      #"{"colour": "red"}"#,
      "look的 colour 不是表样的键，这里可以写 paper、font、fontSize、titleFont、titleFontSize、headingFill、unitFill、border、columns。"
    ),
    ("3", "look 是 3，应是 { } 括起来的对象。"),
  ])
  func faultsOfTheLook(look: String, sentence: String) {
    #expect(
      faults(Self.sound.replacing("\"rows\"", with: "\"look\": \(look), \"rows\"")) == [sentence])
  }

  @Test(arguments: changes)
  func faultsOfKeys(old: String, new: String, sentences: [String]) {
    #expect(faults(Self.sound.replacing(old, with: new)) == sentences)
  }

  @Test(arguments: [
    ("{number}、{code}；{name}：{annualTarget}。", "indicatorItem 里缺 {level1}、{cycleTarget}。"),
    (
      "{number}、{level1}-{code}；{name}{cycleTarget}{annualTarget}",
      "indicatorItem 分不清各部分：{ } 里只能是 number、level1、level1Name、code、codeName、name、cycleTarget、annualTarget，文字之间要有隔开的字，末尾要有标点。"
    ),
  ])
  func faultsOfTheIndicatorItem(item: String, sentence: String) {
    let json = Self.sound.replacing("\"indicatorName\"", with: "\"indicators\"")
      .replacing(#""rows": "indicator""#, with: #""rows": "project", "indicatorItem": "\#(item)""#)
    #expect(faults(json) == [sentence])
  }
}
