import Documents
import Tables
import Testing

/// XLSX 工作簿: what a sheet shows is what is read.
@Suite struct WorkbookTests {
  @Test func textsOfEveryKind() throws {
    var workbook = Workbook(
      rows:
        #"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>行内</t></is></c></row>"#,
      #"<row r="4"><c r="B4" t="str"><f>A1</f><v>公式</v></c><c r="C4" t="b"><v>1</v></c>"#,
      #"<c r="D4" t="s"><v>1</v></c><c r="E4" t="s"><v>9</v></c></row>"#)
    workbook.strings = [
      "<r><t>富</t></r><r><t xml:space=\"preserve\"> 文本</t></r><rPh><t>fu</t></rPh>",
      "<t>甲_x000D_&#10;乙_x00&amp;_</t>",
    ]
    let reading = try Reading(workbook.bytes)
    #expect(
      reading.cells == [["富 文本", "", "行内"], ["", "公式", "TRUE", "甲\r\n乙_x00&_"]])
    #expect(reading.tables[0].map(\.place.name) == ["工作表“表”第 2 行", "工作表“表”第 4 行"])
    #expect(reading.tables[0][1].place.cell(27).name == "工作表“表”的 AB4 格")
  }

  @Test func theFirstSharedStringMayBeEmpty() throws {
    var workbook = Workbook(rows: #"<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#)
    workbook.strings = ["<t/>", "<t>乙</t>"]
    #expect(try Reading(workbook.bytes).cells == [["", "乙"]])
  }

  static let numbers: [(code: String, value: String, shown: String)] = [
    ("General", "1250.5", "1250.5"), ("General", "0.30000000000000004", "0.3"),
    ("General", "-3", "-3"), ("General", "1.2E-3", "0.0012"),
    ("General", "123456789012", "123456789012"),
    ("0.00", "125", "125.00"), ("0.00", "1.005", "1.01"), ("0.00", "-0.001", "0.00"),
    ("#,##0.00", "1234567.891", "1,234,567.89"), ("#,##0.00", "-1234.5", "-1,234.50"),
    ("#,##0", "999", "999"), ("#,##0.00_ ;[Red]\\-#,##0.00\\ ", "-12", "-12.00"),
    ("#,##0.00;-#,##0.00;&quot;-&quot;??", "0", "-"), ("0%", "0.9", "90%"), ("0.0%", "1", "100.0%"),
    ("&quot;≥&quot;0&quot;人次&quot;", "1300", "≥1300人次"), ("0!.0,", "125000", "12.5"),
    ("[$¥-804]#,##0.0", "1000", "¥1,000.0"), ("000", "7", "007"), ("#", "0", ""),
    ("0.##", "2.5", "2.5"), ("[&gt;100]0", "12.5", "12.5"), ("# ?/?", "0.5", "0.5"),
    ("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "45306", "2024年1月15日"),
    ("yyyy/mm/dd hh:mm", "45306.5", "2024/01/15 12:00"), ("h:mm:ss", "0.999995", "0:00:00"),
    ("yyyy-m-d", "60", "1900-2-28"), ("yyyy-m-d", "1", "1900-1-1"), ("mm:ss", "0.5", "00:00"),
  ]

  @Test("数字照显示的样子", arguments: numbers)
  func number(_ each: (code: String, value: String, shown: String)) throws {
    var workbook = Workbook(
      rows:
        #"<row r="1"><c r="A1" s="0"><v>\#(each.value)</v></c><c r="B1" t="str"><v>.</v></c></row>"#
    )
    workbook.formats = [each.code]
    #expect(try Reading(workbook.bytes).cells == [[each.shown, "."]])
  }

  @Test("同样的数字，格式不同，显示也不同；每个舍入的格都算数")
  func oneNumberInSeveralCells() throws {
    var workbook = Workbook(
      rows:
        #"<row><c s="0"><v>1.26</v></c><c s="0"><v>1.26</v></c><c s="1"><v>1.26</v></c><c s="0"><v>1</v></c></row>"#
    )
    workbook.formats = ["0.0", "0.00"]
    let reading = try Reading(workbook.bytes)
    #expect(reading.cells == [["1.3", "1.3", "1.26", "1.0"]])
    #expect(
      reading.notes == [
        "工作表“表”的 A1 格：格里存的是 1.26，显示为 1.3，按显示的读取（这样的共 2 格），请核对。"
      ])
  }

  @Test func cellsMayComeInAnyOrderAndTwice() throws {
    let workbook = Workbook(
      rows:
        #"<row><c r="C1" t="str"><v>丙</v></c><c r="A1" t="str"><v>旧</v></c><c r="A1" t="str"><v>甲</v></c></row>"#,
      #"<row><c t="inlineStr"><is><r><t>一</t></r><rPh><t>x</t></rPh><r><t>二</t></r></is></c></row>"#
    )
    #expect(try Reading(workbook.bytes).cells == [["甲", "", "丙"], ["一二"]])
  }

  @Test func daysFrom1904() throws {
    var workbook = Workbook(rows: #"<row><c s="0"><v>43844</v></c></row>"#)
    workbook.formats = ["yyyy-m-d"]
    workbook.from1904 = true
    #expect(try Reading(workbook.bytes).cells == [["2024-1-15"]])
  }

  @Test func oddThingsAreTold() throws {
    var workbook = Workbook(
      rows:
        #"<row r="3" hidden="1"><c r="A3" s="0"><v>1.005</v></c><c r="B3"><f>SUM(A1)</f></c></row>"#,
      #"<row r="4"><c r="IW4" t="str"><v>远</v></c></row>"#)
    workbook.formats = ["0.0"]
    workbook.sheets.append(("藏", "hidden", "<sheetData/>"))
    let reading = try Reading(workbook.bytes)
    #expect(reading.cells == [["1.0"]])
    #expect(
      reading.notes == [
        "工作表“表”：第 3 行是隐藏的，也读进来了，请核对。",
        "工作表“表”的 B3 格：这里是公式，文件里没有存计算结果，按空白读取；请用 Excel 或 WPS 打开，保存后再读。",
        "工作表“表”的 IW4 格：第 256 列以后的内容没有读。",
        "工作表“表”的 A3 格：格里存的是 1.005，显示为 1.0，按显示的读取，请核对。",
        "工作表“藏”：这张工作表是隐藏的，没有读；要读请先取消隐藏。",
      ])
  }
}
