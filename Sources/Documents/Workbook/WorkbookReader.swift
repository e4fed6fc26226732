import Goals
import Tables

/// Reads the sheets of an XLSX workbook, one after the other.
enum WorkbookReader {
  static func read(
    _ archive: ZIPArchive, workbook: String, to receiver: any DocumentReceiver
  ) throws(DocumentFault) {
    let outline = WorkbookOutline()
    guard try archive.scan(workbook, outline), !outline.sheets.isEmpty else { throw .truncated }
    let relations = try PackageRelations(of: workbook, in: archive)
    let styles = CellStyles()
    if let part = relations.targetsByType["styles"] { try archive.scan(part, styles) }
    let strings = SharedStrings()
    if let part = relations.targetsByType["sharedStrings"] {
      try archive.scan(part, strings)
      if strings.isTooLarge { throw .bomb }
    }
    let visible = outline.sheets.count { !$0.isHidden }
    for (index, sheet) in outline.sheets.enumerated() {
      receiver.advance(done: index, of: outline.sheets.count)
      let place = RowPlace.Part.sheet(index + 1, name: sheet.name)
      if sheet.isHidden, visible > 0 {
        // The list of codes that our own workbooks carry is no news.
        if sheet.name == XLSXPage.referencesName { continue }
        receiver.add(Note(.sheetSkipped, at: place.name, "这张工作表是隐藏的，没有读；要读请先取消隐藏。"))
        continue
      }
      guard let part = relations.targets[sheet.relation] else { throw .truncated }
      let scan = SheetScan(
        part: place, strings: strings, styles: styles, from1904: outline.from1904,
        receiver: receiver)
      receiver.beginTable()
      receiver.enter(place)
      guard try archive.scan(part, scan) else { throw .truncated }
      if let fault = scan.fault { throw fault }
      scan.finish()
    }
  }
}
