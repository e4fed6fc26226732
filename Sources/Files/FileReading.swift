package import Goals
package import Tables

/// A file of any form read as a goal table.
package struct FileReading: Sendable {
  package var table: GoalTable
  package var faults: [ReadFault]
  /// Nil where the file is a document that only the worker reads.
  package var format: FileFormat?
  package var encoding: TextEncoding

  /// Reads `bytes`, whatever format they are in; `layoutName` overrides recognising the layout.
  ///
  /// Throws where no table is found at all; faults of single rows are collected.
  /// Documents are read by `worker`, which tells how far it is.
  package init(
    _ bytes: [UInt8], layouts: LayoutLibrary = .builtIn, layoutName: String? = nil,
    worker: DocumentWorker? = .installed, progress: (Document.Progress) -> Void = { _ in }
  ) throws(ReadFault) {
    if bytes.isEmpty { throw ReadFault("文件是空的，没有内容可读，请检查是否选对了文件。") }
    if DocumentKind.isDocument(bytes) {
      encoding = .utf8
      let candidates = try Self.candidates(layoutName, in: layouts)
      let reading = try Self.read(Self.read(bytes, worker, progress), layouts: candidates)
      table = reading.table
      faults = reading.faults
      return
    }
    let (text, encoding) = try TextEncoding.decode(bytes)
    self.encoding = encoding
    guard let first = text.first(where: { $0 > 0x20 }) else {
      throw ReadFault("文件里只有空白，没有内容可读，请检查是否选对了文件。")
    }
    let reading: TableReading
    if first == UInt8(ascii: "{") {
      format = .json
      reading = try ExchangeJSON.read(text)
    } else if DocumentKind.isPage(text) {
      format = .html
      let candidates = try Self.candidates(layoutName, in: layouts)
      reading = try Self.read(Self.read(text, worker, progress), layouts: candidates)
    } else {
      let candidates = try Self.candidates(layoutName, in: layouts)
      (format, reading) = try Self.read(text, layouts: candidates)
    }
    table = reading.table
    faults = reading.faults
    if encoding != .utf8 {
      table.notes.insert(
        Note(.encoding, at: "整个文件", "文件不是 UTF-8，按 \(encoding.rawValue) 读取，请抽查几个字。"), at: 0)
    }
  }

  /// Reads what the worker has told of a document.
  package init(_ document: Document, layouts: LayoutLibrary = .builtIn) throws(ReadFault) {
    let reading = try Self.read(document, layouts: layouts)
    table = reading.table
    faults = reading.faults
    encoding = .utf8
  }

  private static func read(
    _ bytes: [UInt8], _ worker: DocumentWorker?, _ progress: (Document.Progress) -> Void
  ) throws(ReadFault) -> Document {
    guard let worker else { throw DocumentWorker.missing }
    return try worker.read(bytes, progress: progress)
  }

  /// The table of a document's tables, or of its text where it has none.
  private static func read(
    _ document: Document, layouts: LayoutLibrary
  ) throws(ReadFault) -> TableReading {
    var reading =
      document.text.isEmpty
      ? try DocumentTable(document, layouts: layouts).reading
      : try read(Array(document.text.utf8), layouts: layouts).1
    reading.table.notes += document.notes
    return reading
  }

  private static func candidates(
    _ name: String?, in layouts: LayoutLibrary
  ) throws(ReadFault) -> LayoutLibrary {
    guard let name else { return layouts }
    if let layout = layouts.layout(named: name) { return LayoutLibrary(layouts: [layout]) }
    let names = layouts.layouts.map(\.name).joined(separator: "、")
    throw ReadFault("没有叫“\(name)”的表样，可用的是 \(names)。")
  }

  private static func read(
    _ text: [UInt8], layouts: LayoutLibrary
  ) throws(ReadFault) -> (FileFormat, TableReading) {
    let likeliest = layouts.byLikeness(to: String(decoding: text.prefix(4_096), as: UTF8.self))
    var cells: Grid?
    for form in TextForm.candidates(text) {
      guard let grid = form.grid(text) else { continue }
      cells = cells ?? grid
      for layout in likeliest {
        if let reading = TableReader(layout: layout).read(grid) { return (form.format, reading) }
      }
    }
    for layout in likeliest {
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
    throw UnknownHeadings(cells, text, layouts: layouts).fault
  }
}
