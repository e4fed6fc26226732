import Tables
import TestSupport
import Testing

/// DOCX 文档 and web pages: tables as their cells span.
@Suite struct WordTests {
  @Test func cellsThatAreMergedAreBlankButForTheFirst() throws {
    let reading = try Reading(
      Self.document(
        "<w:p><w:r><w:t>标题</w:t></w:r></w:p><w:tbl>"
          + Self.row(Self.cell("甲", #"<w:gridSpan w:val="2"/>"#), Self.cell("乙"))
          + Self.row(
            Self.cell("丙", #"<w:vMerge w:val="restart"/>"#), Self.cell("丁"), Self.cell("戊"))
          + Self.row(Self.cell("", "<w:vMerge/>"), Self.cell("己"), Self.cell("庚")) + "</w:tbl>"))
    #expect(
      reading.cells == [["标题"], ["甲", "", "乙"], ["丙", "丁", "戊"], ["", "己", "庚"]])
    #expect(reading.tables[0].last?.place.name == "第 1 个表格第 3 行")
  }

  @Test func struckOutTextIsLeftOut() throws {
    let reading = try Reading(
      Self.document(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>留</w:t></w:r>"
          + "<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:br/><w:t>下</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>段</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
    #expect(reading.cells == [["留\n下\n段"]])
  }

  @Test func aPagesTablesAreReadFromWithin() throws {
    let page = """
      <!DOCTYPE html><html><head><style>td{}</style><title>不要</title></head><body>
      <table><tr><td>外<table><tr><th colspan=2>标&amp;题</th><th rowspan="2">高</th></tr>
      <tr><td>&nbsp;&nbsp;缩进<br>换行</td><td> 空  白
      </td></tr></table></td></tr></table><script>var x = '<td>';</script></body></html>
      """
    let reading = try Reading(Array(page.utf8))
    #expect(reading.cells == [["标&题", "", "高"], ["  缩进\n换行", "空 白"]])
    #expect(reading.tables.count == 2)
  }

  private static func document(_ body: String) -> [UInt8] {
    ZIPFile([
      (
        "_rels/.rels",
        #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#
      ),
      (
        "word/document.xml",
        #"<w:document xmlns:w="http://w"><w:body>\#(body)</w:body></w:document>"#
      ),
    ]).bytes
  }

  private static func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
  }
}
