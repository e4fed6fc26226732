import Glibc
import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// Each bad file gets one sentence: what was found, what was expected, what to do.
@Suite("读不了的文件")
struct BadInputTests {
  static let missing =
    "读这种文件要用 jixiao-documents 程序，它不在 jixiao 旁边，请重新安装 jixiao（make install）再试。"
  static let headings = "项目名称（资金使用单位）、总计、财政拨款、财政专户拨款、其他资金、绩效目标、绩效指标"

  static let cases: [(String, [UInt8], String)] = [
    ("空文件", [], "文件是空的，没有内容可读，请检查是否选对了文件。"),
    ("只有空白", Array(" \n\t\r\n".utf8), "文件里只有空白，没有内容可读，请检查是否选对了文件。"),
    ("PDF", Array("%PDF-1.7\n".utf8), missing),
    ("XLSX", Array("PK\u{3}\u{4}".utf8) + [0, 0xFF], missing),
    ("XLS", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], missing),
    (
      "坏了的 UTF-16", [0xFF, 0xFE, 0x00, 0xDC, 0x0A, 0x00],
      "这像 UTF-16LE 的文本，里面却有不成对的字节，文件可能已损坏，请重新另存为 UTF-8。"
    ),
    (
      "看不出是 UTF-16", Converting.toUTF16(Array("1合计".utf8), marked: false),
      "第 1 行：第 2 个字节是控制字符（0x00），这不像文本文件，请另存为 TXT、TSV 或 JSON 再试。"
    ),
    (
      "NUL", Array("表\n合\0计".utf8),
      "第 2 行：第 8 个字节是控制字符（0x00），这不像文本文件，请另存为 TXT、TSV 或 JSON 再试。"
    ),
    (
      "坏字节", Array("项目支出绩效目标表\n合".utf8) + [0x80] + Array("计\n".utf8),
      "第 2 行：第 32 个字节（0x80）不是有效的 UTF-8，也不能当作 GB18030 读，文件可能已损坏，请重新另存为 UTF-8。"
    ),
    (
      "有标记又坏了", [0xEF, 0xBB, 0xBF, 0xFF],
      "第 1 行：第 4 个字节（0xFF）不是有效的 UTF-8，也不能当作 GB18030 读，文件可能已损坏，请重新另存为 UTF-8。"
    ),
    ("别的文章", Array("通知\n各单位：\n".utf8), "没有找到表头，应有“\(headings)”这一行，请确认这是项目支出绩效目标表。"),
    (
      "缺列", Array("项目名称（资金使用单位）\t总计\t绩效目标\n".utf8),
      "表头最接近表样 guangzhou，找到了“项目名称（资金使用单位）、总计、绩效目标”，缺“财政拨款、财政专户拨款、其他资金、绩效指标”，请补上表头。"
    ),
    (
      "列的次序不同", Array("总计 项目名称（资金使用单位） 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标\n".utf8),
      "表头的各列都在，但不在同一行或次序不同，应依次是“\(headings)”。"
    ),
    (
      "JSON 数组", Array("[1]".utf8), "没有找到表头，应有“\(headings)”这一行，请确认这是项目支出绩效目标表。"
    ),
    ("JSON 断了", Array("{\n\"schema\": \"jix".utf8), "第 2 行：JSON 到这里就断了，请找完整的文件或重新导出。"),
    ("JSON 坏了", Array("{\"schema\": jixiao/1}".utf8), "这不是有效的 JSON，可能被截断或改坏了，请重新导出。"),
    ("JSON 少一项", Array("{\"schema\": \"jixiao/1\"}".utf8), "layout 没有，交换格式 jixiao/1 要有这一项，请补上。"),
    (
      "JSON 别的版本",
      Array(
        #"{"schema":"jixiao/2","layout":"","title":"","department":"","currencyUnit":"元","units":[]}"#
          .utf8), "这份 JSON 的 schema 是“jixiao/2”，本程序只认“jixiao/1”，请用相同版本导出。"
    ),
    (
      "JSON 别的金额单位",
      Array(
        #"{"schema":"jixiao/1","layout":"","title":"","department":"","currencyUnit":"美元","units":[]}"#
          .utf8), "currencyUnit 是“美元”，应是“万元”或“元”。"
    ),
    (
      "JSON 金额没有引号",
      Array(
        #"{"schema":"jixiao/1","layout":"","title":"","department":"","currencyUnit":"元","total":{"total":1},"units":[]}"#
          .utf8), "total.total 的类型不对（金额和文字要加引号，年度是数字），请改正。"
    ),
  ]

  @Test("各说一句话", arguments: cases)
  func sentence(_ name: String, _ bytes: [UInt8], _ message: String) {
    let fault = #expect(throws: ReadFault.self) { try FileReading(bytes, worker: nil) }
    #expect(fault?.description == message)
  }

  @Test("再长的一行也说得清楚", arguments: ["字", "a", "1.00 ", "1、1-", "\t", "\"", "{", "。"])
  func longLine(_ unit: String) {
    let size = TestFiles.isLong ? 10_000_000 : 500_000
    let bytes = Array(unit.utf8)
    let text = Array((0..<(size / bytes.count)).map { _ in bytes }.joined())
    #expect(throws: ReadFault.self) { try FileReading(text) }
  }

  @Test("没有这个表样")
  func unknownLayout() {
    let fault = #expect(throws: ReadFault.self) {
      try FileReading(Array("表".utf8), layoutName: "shenzhen")
    }
    #expect(fault?.description == "没有叫“shenzhen”的表样，可用的是 guangzhou、qujiang、form。")
  }

  @Test("JSON 里的坏金额逐个指出")
  func exchangeAmounts() throws {
    let text = #"""
      {"schema":"jixiao/1","layout":"guangzhou","title":"","department":"","currencyUnit":"万元",
       "total":{"total":"12,50"},"units":[{"name":"甲","amounts":null,"projects":[
        {"name":"乙","amounts":{"total":"一百","fiscal":"0.00000001"},"goal":"","indicators":[]}]}]}
      """#
    let reading = try FileReading(Array(text.utf8))
    #expect(
      reading.faults.map(\.description) == [
        "total.total 的“12,50”的千分位逗号位置不对，请每三位一个逗号，或不写逗号。",
        "units[0].projects[0].amounts.total 的“一百”不是金额，请填数字，如 125 或 1,250.50。",
        "units[0].projects[0].amounts.fiscal 的“0.00000001”比“分”还细，请核对小数位数。",
      ])
  }

  @Test("打不开的路径各说一句话")
  func paths() throws {
    try TestFiles.withFolder { folder in
      let sentences = [
        ("\(folder)/没有.txt", "没有这个文件，请检查文件名和所在文件夹。"),
        (folder, "这是文件夹，不是文件，请指明里面的哪个文件。"),
        ("/dev/null", "这不是普通文件，请换一个文件。"),
      ]
      for (path, sentence) in sentences {
        let fault = #expect(throws: ReadFault.self) { try InputFile.read(path) }
        #expect(fault?.description == sentence)
      }
    }
  }

  @Test("没有权限", .enabled(if: geteuid() != 0, "管理员什么都能读，跳过"))
  func permission() throws {
    try TestFiles.withFolder { folder in
      let path = "\(folder)/表.txt"
      try OutputFile.write([0x31], to: path, overwriting: false)
      chmod(path, 0)
      let fault = #expect(throws: ReadFault.self) { try InputFile.read(path) }
      #expect(fault?.description == "没有读这个文件的权限，请换一个文件或请管理员开放权限。")
    }
  }
}
