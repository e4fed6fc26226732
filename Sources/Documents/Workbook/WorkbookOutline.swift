/// What `workbook.xml` says: the sheets in their order, and which day the days are counted from.
final class WorkbookOutline: XMLHandler {
  struct Sheet {
    var name: String
    var isHidden: Bool
    var relation: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var from1904 = false

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      guard sheets.count < 1_000, let title = attributes["name"], let id = attributes["id"] else {
        return
      }
      let state = attributes["state"]?.text ?? "visible"
      sheets.append(Sheet(name: title.text, isHidden: state != "visible", relation: id.text))
    case "workbookPr": from1904 = attributes["date1904"]?.isTrue == true
    default: break
    }
  }

  func end(_ name: XMLWord) {}
  func add(_ text: UnsafeBufferPointer<UInt8>) {}
}
