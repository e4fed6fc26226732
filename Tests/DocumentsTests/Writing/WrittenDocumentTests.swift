import Files
import Foundation
import Goals
import Tables
import TestSupport
import Testing

@testable import Documents

/// xlsx, docx, pdf: what stands in the file, whatever the texts are.
@Suite struct WrittenDocumentTests {
  static let formats: [DocumentFormat] = [.xlsx, .docx, .pdf]
  static let library = LayoutLibrary.builtIn

  /// Writes in this process, so that a crash is seen where it happens.
  static func bytes(
    _ format: DocumentFormat, _ head: Sheet.Head, _ rows: [Sheet.Row]
  ) throws -> (bytes: [UInt8], notes: [Note]) {
    try TestFiles.withFolder { folder in
      let path = folder + "/document"
      let writer = try format.writer(head, to: path)
      var grouping = RowGrouping()
      for row in rows { if let group = grouping.add(row) { try writer.add(group) } }
      if let group = grouping.finish() { try writer.add(group) }
      try writer.finish()
      return (try Array(Data(contentsOf: URL(filePath: path))), writer.notes)
    }
  }

  static func bytes(
    _ format: DocumentFormat, _ table: GoalTable, layout name: String = "guangzhou",
    isDraft: Bool = false
  ) throws -> [UInt8] {
    let layout = try #require(library.layout(named: name))
    let table = LayoutConversion(table, from: library.standard, to: layout).table
    let writer = SheetWriter(table, layout: layout, isDraft: isDraft)
    return try bytes(format, writer.head, writer.sheet(table).rows).bytes
  }

  static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    try bytes.withUnsafeBytes { buffer in
      let part = try ZIPArchive(buffer).bytes(of: name, most: 1 << 24)
      return String(decoding: try #require(part), as: UTF8.self)
    }
  }

  @Test("同样的表，同样的字节", arguments: formats, ["guangzhou", "qujiang", "form"])
  func theSameTableGivesTheSameBytes(_ format: DocumentFormat, _ layout: String) throws {
    var generator = ProjectGenerator(seed: 3)
    let table = generator.plainTable(breaks: true)
    let first = try Self.bytes(format, table, layout: layout)
    #expect(try Self.bytes(format, table, layout: layout) == first)
    #expect(!first.isEmpty)
  }

  static let hostile: [String] = [
    "=HYPERLINK(\"http://x\",\"点\")", "+1+1", "-2+3", "@SUM(A1)", "'=1", "<b>&amp;\"'</b>", "]]>",
    "👨‍👩‍👧", "𠮷野家𪚥", "甲\u{202E}乙\u{2066}丙\u{2069}", "甲\u{200B}乙", "e\u{301}", "_x0041_",
    "第一行\n第二行", "甲\t乙", "  两边有空格  ", "12", "1e5", "TRUE", "#N/A", "2024-01-01",
  ]

  @Test("文字就是文字：表格程序不会去算它", arguments: hostile)
  func textOfAWorkbookIsText(_ text: String) throws {
    let head = Sheet.Head(title: "题", columns: [Sheet.Column(width: 20), Sheet.Column(width: 20)])
    let rows = [
      Sheet.Row(role: .body, cells: [Sheet.Cell("首", column: 0), Sheet.Cell(text, column: 1)])
    ]
    let bytes = try Self.bytes(.xlsx, head, rows).bytes
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(!sheet.contains("<f>") && !sheet.contains("<v>"))
    #expect(sheet.contains("t=\"inlineStr\""))
    #expect(try Reading(bytes).cells == [["首", text]])
  }

  @Test("Word 文档里的文字原样", arguments: hostile)
  func textOfADocument(_ text: String) throws {
    let head = Sheet.Head(title: "题", columns: [Sheet.Column(width: 20)])
    let rows = [Sheet.Row(role: .body, cells: [Sheet.Cell(text, column: 0)])]
    let xml = try Self.part("word/document.xml", of: Self.bytes(.docx, head, rows).bytes)
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
      .replacing("\n", with: "</w:t><w:br/><w:t xml:space=\"preserve\">")
      .replacing("\t", with: "</w:t><w:tab/><w:t xml:space=\"preserve\">")
    #expect(xml.contains("<w:t xml:space=\"preserve\">\(escaped)</w:t>"))
  }

  @Test("每种文字都能画成 PDF", arguments: hostile)
  func anyTextIsDrawn(_ text: String) throws {
    let head = Sheet.Head(title: text, columns: [Sheet.Column(width: 20)])
    let rows = [
      Sheet.Row(role: .title, cells: [Sheet.Cell(text, .title, column: 0)]),
      Sheet.Row(role: .body, cells: [Sheet.Cell(text, column: 0)]),
    ]
    let bytes = try Self.bytes(.pdf, head, rows).bytes
    #expect(bytes.starts(with: "%PDF-1.5".utf8))
    #expect(String(decoding: bytes.suffix(8), as: UTF8.self).contains("%%EOF"))
  }

  @Test func aProjectsOwnPageBeginsWithoutTheHeadingsOfTheOneBefore() throws {
    let projects = ["甲经费", "乙经费", "丙经费"].map { ProjectGoal(name: $0) }
    let table = GoalTable(
      layout: "form", title: "项目支出绩效目标申报表", department: "", currencyUnit: .tenThousandYuan,
      units: [SpendingUnit(name: "某单位", projects: projects)])
    let layout = try #require(Self.library.layout(named: "form"))
    let writer = SheetWriter(table, layout: layout)
    let bytes = try Self.bytes(.pdf, writer.head, writer.sheet(table).rows).bytes
    let reading = try Reading(bytes)
    let words = reading.text + reading.tables.joined().flatMap(\.cells).joined(separator: "\n")
    #expect(words.ranges(of: "三级指标").count == 3)
  }

  @Test func controlCharactersNeverReachAnOfficeProgram() throws {
    var table = GoalTable(
      layout: "guangzhou", title: "题\u{1}", department: "局\u{7}", currencyUnit: .tenThousandYuan)
    table.units = [
      SpendingUnit(
        name: "站\u{8}",
        projects: [ProjectGoal(name: "甲\u{1B}[31m\u{0}乙\u{FFFE}", goal: "一\r\n二\r三")])
    ]
    for format in [FileFormat.xlsx, .docx, .pdf] {
      let writing = try FileWriting(table, format: format, layout: Self.library.standard)
      #expect(writing.notes.contains { $0.place.hasPrefix("甲") })
      guard format != .pdf else { continue }
      let name = format == .xlsx ? "xl/worksheets/sheet1.xml" : "word/document.xml"
      let xml = try Self.part(name, of: writing.bytes)
      #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE })
      #expect(!xml.contains("_x001B_"))
    }
  }

  @Test func aCellTooLongForExcelIsRefused() throws {
    let head = Sheet.Head(title: "题", columns: [Sheet.Column(width: 20)])
    func rows(_ count: Int) -> [Sheet.Row] {
      [Sheet.Row(role: .body, cells: [Sheet.Cell(String(repeating: "字", count: count), column: 0)])]
    }
    let longest = try Self.bytes(.xlsx, head, rows(32_767)).bytes
    #expect(try Reading(longest).cells.first?.first?.count == 32_767)
    #expect(
      throws: DocumentFault(
        "“\(String(repeating: "字", count: 20))…”这一格有 32768 个字符，Excel 一格最多 32,767 个，没有写；请改短，或写成 docx、pdf。"
      )
    ) { try Self.bytes(.xlsx, head, rows(32_768)) }
    #expect(try !Self.bytes(.docx, head, rows(32_768)).bytes.isEmpty)
    #expect(try !Self.bytes(.pdf, head, rows(32_768)).bytes.isEmpty)
  }

  @Test func aWorkbookIsReadyToPrint() throws {
    var generator = ProjectGenerator(seed: 5)
    let bytes = try Self.bytes(.xlsx, generator.plainTable(breaks: false), layout: "qujiang")
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: bytes)
    for piece in [
      "<pageSetUpPr fitToPage=\"1\"/>",
      "paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"",
      "<oddFooter>&amp;C&amp;9第 &amp;P 页，共 &amp;N 页</oddFooter>", "state=\"frozen\"",
      "<formula1>'代码'!$B$1:$B$9</formula1>", "<mergeCell ",
    ] { #expect(sheet.contains(piece), "\(piece)") }
    let book = try Self.part("xl/workbook.xml", of: bytes)
    #expect(book.contains("name=\"代码\" sheetId=\"2\" state=\"hidden\""))
    #expect(book.contains("_xlnm.Print_Titles") && book.contains("_xlnm.Print_Area"))
    #expect(try Self.part("docProps/core.xml", of: bytes).contains("2000-01-01T00:00:00Z"))
  }

  @Test func amountsOfAWorkbookAreNumbers() throws {
    let head = Sheet.Head(title: "题", columns: [Sheet.Column(width: 20)])
    let rows = ["1,234.50", "0.123456", "", "1,234,567,890,123,456.00"].map {
      Sheet.Row(role: .body, cells: [Sheet.Cell($0, .amount, column: 0)])
    }
    let bytes = try Self.bytes(.xlsx, head, rows).bytes
    let sheet = try Self.part("xl/worksheets/sheet1.xml", of: bytes)
    #expect(sheet.contains("<v>1234.5</v>") && sheet.contains("<v>0.123456</v>"))
    // More digits than a number of Excel holds stay text.
    #expect(sheet.contains("<t>1,234,567,890,123,456.00</t>"))
    #expect(try Reading(bytes).cells.map { $0.first ?? "" }.prefix(2) == ["1,234.50", "0.123456"])
  }

  @Test func draftsAreMarkedOnEachPage() throws {
    let table = GoalTable(
      layout: "guangzhou", title: "题", department: "", currencyUnit: .tenThousandYuan)
    let book = try Self.bytes(.xlsx, table, isDraft: true)
    #expect(try Self.part("xl/worksheets/sheet1.xml", of: book).contains("草稿</oddHeader>"))
    let document = try Self.bytes(.docx, table, isDraft: true)
    #expect(try Self.part("word/document.xml", of: document).contains("<w:headerReference"))
    #expect(try Self.part("word/header1.xml", of: document).contains("<w:t>草稿</w:t>"))
    #expect(
      try Self.bytes(.pdf, table, isDraft: true).count > Self.bytes(.pdf, table).count)
  }

  @Test func aProjectAWorksheet() throws {
    var generator = ProjectGenerator(seed: 9)
    var table = generator.plainTable(breaks: false)
    table.units = [
      SpendingUnit(
        name: "站",
        projects: ["甲/乙", "甲乙", "'", String(repeating: "长", count: 40)].map {
          ProjectGoal(name: $0)
        })
    ]
    let book = try Self.part("xl/workbook.xml", of: Self.bytes(.xlsx, table, layout: "form"))
    for name in ["甲乙", "甲乙（2）", "绩效目标表", String(repeating: "长", count: 31)] {
      #expect(book.contains("sheet name=\"\(name)\""), "\(name)")
    }
  }

  @Test func aMissingWorkerIsSaid() throws {
    let table = GoalTable(
      layout: "guangzhou", title: "题", department: "", currencyUnit: .tenThousandYuan)
    func sentence(_ worker: DocumentWorker?) -> String? {
      do throws(ReadFault) {
        _ = try FileWriting(
          table, format: .pdf, layout: Self.library.standard,
          options: WritingOptions(worker: worker))
        return nil
      } catch {
        return error.description
      }
    }
    #expect(
      sentence(nil)
        == "写这种文件要用 jixiao-documents 程序，它不在 jixiao 旁边，请重新安装 jixiao（make install）再试，或改写成 html。")
    #expect(sentence(DocumentWorker(program: "/bin/false")) == "写这份文件的程序中途停了，没有写成；请再试一次，或改写成 html。")
  }
}
