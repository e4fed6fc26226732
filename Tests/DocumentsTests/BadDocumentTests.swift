import Documents
import Files
import Tables
import TestSupport
import Testing

/// 读不了的文档: each gets one sentence, from the worker and under its limits.
@Suite struct BadDocumentTests {
  static let damaged = "文件不完整或已损坏，请找完整的文件，或用 Excel、WPS 打开后另存一份再试。"
  static let tooLarge = "文件展开后大得不像绩效目标表，没有读下去；请检查是否选对了文件，或只留下表格另存一份。"
  static let noHeadings =
    "没有找到表头，应有“项目名称（资金使用单位）、总计、财政拨款、财政专户拨款、其他资金、绩效目标、绩效指标”这一行，请确认这是项目支出绩效目标表。"

  static let cases: [(name: String, bytes: [UInt8], sentence: String)] = [
    ("截断", Array(good.prefix(good.count / 2)), damaged),
    ("只有开头", Array("PK\u{3}\u{4}".utf8), damaged),
    ("普通压缩包", ZIPFile([("说明.txt", "表")]).bytes, "这个压缩包里没有表格文件，请解压后选里面的 XLSX、DOCX 或 PDF。"),
    (
      "XLSB", ZIPFile([("xl/workbook.bin", "")]).bytes,
      "这是 XLSB 文件，读不了；请用 Excel 或 WPS 打开，另存为 XLSX 再试。"
    ),
    ("OFD", ZIPFile([("OFD.xml", "<o/>")]).bytes, "这是 OFD 文件，读不了；请用阅读软件导出为 PDF 或 DOCX 再试。"),
    ("有密码", encrypted, "文件有密码，请用 Excel 或 WPS 打开，去掉密码后另存一份再试。"),
    (
      "嵌套的实体",
      sheet("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><worksheet>&c;</worksheet>"),
      "文件里有 DOCTYPE 声明，正常的表里没有，可能有害，没有读；请用 Excel 或 WPS 打开后另存一份。"
    ),
    ("XML 断了", sheet("<worksheet><sheetData><row>"), damaged),
    ("自己指向自己", circular, noHeadings),
    (
      "最远的一格",
      sheet(
        #"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#
      ), noHeadings
    ),
    (
      "行号太大", sheet(#"<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>"#), tooLarge
    ),
    (
      "一格太长",
      sheet(
        "<worksheet><sheetData><row><c t=\"str\"><v>"
          + String(repeating: "长", count: 1_000_000) + "</v></c></row></sheetData></worksheet>"),
      tooLarge
    ),
    (
      "格子里的行",
      sheet("<worksheet><sheetData><row><c><row><v>1</v></row></c></row></sheetData></worksheet>"),
      noHeadings
    ),
    ("断了的 PDF", Array("%PDF-1.7\n1 0 obj\n<<".utf8), brokenPDF),
    ("没有交叉引用的 PDF", Array("%PDF-1.4\nstartxref\n99999999\n%%EOF".utf8), brokenPDF),
    (
      "扫描的 PDF", ScannedPDF.bytes,
      "这份 PDF 是扫描的图片，里面没有文字，读不了；请找原来的 Excel 或 Word 文件，或先用文字识别（OCR）软件转成 Word 再试。"
    ),
  ]

  @Test("各说一句话", arguments: cases)
  func sentence(_ each: (name: String, bytes: [UInt8], sentence: String)) throws {
    let fault = #expect(throws: ReadFault.self) { try FileReading(each.bytes, worker: worker) }
    #expect(fault?.description == each.sentence)
  }

  /// A small file whose cells all show one long text: 300 MB of it, which take a while to come.
  @Test(.enabled(if: TestFiles.isLong)) func aTextShownOftenIsTooLarge() throws {
    let row = "<row>\(String(repeating: #"<c t="s"><v>0</v></c>"#, count: 10))</row>"
    var book = Workbook(rows: String(repeating: row, count: 1_000))
    book.strings = ["<t>\(String(repeating: "长", count: 10_000))</t>"]
    let fault = #expect(throws: ReadFault.self) { try FileReading(book.bytes, worker: worker) }
    #expect(fault?.description == Self.tooLarge)
  }

  @Test func aWorkerThatCannotRunIsTold() throws {
    let fault = #expect(throws: ReadFault.self) {
      try FileReading(Self.good, worker: DocumentWorker(program: "/没有"))
    }
    #expect(
      fault?.description
        == "读这种文件要用的软件包没有装全，请让管理员运行 apt-get install libarchive13 libcairo2 libpangocairo-1.0-0 libpoppler-glib8 libxlsxwriter4 libxml2 fonts-noto-cjk，然后再试。"
    )
  }

  @Test func aWorkerThatDiesIsTold() throws {
    let fault = #expect(throws: ReadFault.self) {
      try FileReading(Self.good, worker: DocumentWorker(program: "/bin/false"))
    }
    #expect(
      fault?.description == "文件已损坏，或读它要的内存太多，没有读下去；请用 Excel 或 WPS 打开，只留下表格另存一份再试。")
  }

  @Test("改坏了的工作簿不会让程序出错", arguments: 0..<60 as Range<UInt64>)
  func mutated(_ seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var bytes = Self.good
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes[Int.random(in: 4..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
    }
    _ = try? Reading(bytes)
  }

  private static let brokenPDF = "PDF 文件不完整或已损坏，请找完整的文件，或用阅读软件打开后另存一份再试。"

  private static let good = Workbook(
    rows: #"<row r="1"><c r="A1" t="str"><v>项目名称</v></c></row>"#
  ).bytes

  /// A workbook whose one sheet is `xml`.
  private static func sheet(_ xml: String) -> [UInt8] {
    ZIPFile(
      Workbook(rows: "").parts.map {
        $0.name.hasPrefix("xl/worksheets") ? ($0.name, xml) : $0
      }
    ).bytes
  }

  /// A workbook whose sheet is the workbook, which names its sheet, which is the workbook.
  private static let circular = ZIPFile(
    Workbook(rows: "").parts.map { part in
      (part.name, part.text.replacing("worksheets/s0.xml", with: "workbook.xml"))
    }
  ).bytes

  private static let encrypted: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508)
    + Array("EncryptedPackage".utf8.map { [$0, 0] }.joined())
}
