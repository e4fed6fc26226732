package import Goals
package import Tables

/// A file of any form read as a goal table.
package struct FileReading: Sendable {
  package var table: GoalTable
  package var faults: [ReadFault]
  package var format: FileFormat
  package var encoding: TextEncoding

  /// Reads `bytes`, whatever format they are in; `layoutName` overrides recognising the layout.
  ///
  /// Throws where no table is found at all; faults of single rows are collected.
  package init(
    _ bytes: [UInt8], layouts: LayoutLibrary = .builtIn, layoutName: String? = nil
  ) throws(ReadFault) {
    if bytes.isEmpty { throw ReadFault("文件是空的，没有内容可读，请检查是否选对了文件。") }
    try Self.refuseDocuments(bytes)
    let (text, encoding) = try TextEncoding.decode(bytes)
    self.encoding = encoding
    guard let first = text.first(where: { $0 > 0x20 }) else {
      throw ReadFault("文件里只有空白，没有内容可读，请检查是否选对了文件。")
    }
    let reading: TableReading
    if first == UInt8(ascii: "{") {
      format = .json
      reading = try ExchangeJSON.read(text)
    } else {
      let candidates = LayoutLibrary(layouts: try Self.candidates(layoutName, in: layouts))
      (format, reading) = try Self.read(text, layouts: candidates)
    }
    table = reading.table
    faults = reading.faults
    if encoding != .utf8 {
      table.notes.insert(
        Note(.encoding, at: "整个文件", "文件不是 UTF-8，按 \(encoding.rawValue) 读取，请抽查几个字。"), at: 0)
    }
  }

  private static func candidates(
    _ name: String?, in layouts: LayoutLibrary
  ) throws(ReadFault) -> [Layout] {
    guard let name else { return layouts.layouts }
    if let layout = layouts.layout(named: name) { return [layout] }
    let names = layouts.layouts.map(\.name).joined(separator: "、")
    throw ReadFault("没有叫“\(name)”的表样，可用的是 \(names)。")
  }

  private static func read(
    _ text: [UInt8], layouts: LayoutLibrary
  ) throws(ReadFault) -> (FileFormat, TableReading) {
    let form = TextForm(text)
    let likeliest = layouts.byLikeness(to: String(decoding: text.prefix(4_096), as: UTF8.self))
    let grid = form.grid(text)
    if let grid {
      for layout in likeliest {
        if let reading = TableReader(layout: layout).read(grid) { return (form.format, reading) }
      }
    }
    for layout in likeliest where form != .aligned {
      let reader = TableReader(layout: layout)
      if let halves = layout.halves.flatMap(HalvedSheet.init)?.read(text),
        var reading = reader.read(halves.grid)
      {
        reading.table.notes += halves.notes
        return (.txt, reading)
      }
      if let grid = FlowedText(layout: layout)?.grid(text), let reading = reader.read(grid) {
        return (.txt, reading)
      }
    }
    throw UnknownHeadings(grid, text, layouts: layouts).fault
  }

  /// Names the office formats that are no text, by their first bytes.
  private static func refuseDocuments(_ bytes: [UInt8]) throws(ReadFault) {
    let kinds: [(signature: [UInt8], name: String)] = [
      (Array("%PDF".utf8), "PDF 文件"),
      (Array("PK\u{3}\u{4}".utf8), "XLSX、DOCX 或 ZIP 文件"),
      ([0xD0, 0xCF, 0x11, 0xE0], "XLS、DOC 或 WPS 文件"),
    ]
    if let kind = kinds.first(where: { bytes.starts(with: $0.signature) }) {
      throw ReadFault("这是 \(kind.name)，现在只能读 UTF-8 或 GB18030 的文本、TSV 和 JSON，请复制表格内容，另存为 TXT 再试。")
    }
  }
}
