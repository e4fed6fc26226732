private import CXLSXWriter
import Goals
import Tables

/// Excel 工作簿: rows go to the disk as they come, so that memory does not grow with the table.
///
/// Text is written as text, whatever it begins with; a spreadsheet has nothing to run.
///
/// Source: https://libxlsxwriter.github.io/
final class XLSXWriter: DocumentWriter {
  private let head: Sheet.Head
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: XLSXFormats
  private var names = XLSXSheetNames()
  private var page: XLSXPage?
  let notes: [Note] = []

  init(_ head: Sheet.Head, to path: String) throws(DocumentFault) {
    self.head = head
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
    guard let workbook = workbook_new_opt(path, &options) else { throw .noRoom }
    self.workbook = workbook
    formats = XLSXFormats(workbook, look: head.look)
    setProperties()
  }

  func add(_ group: RowGroup) throws(DocumentFault) {
    let name = group.rows.first?.page
    if page == nil || name != nil && names.count < Self.mostPages {
      closePage()
      guard let sheet = workbook_add_worksheet(workbook, names.take(name ?? head.title)) else {
        throw .noRoom
      }
      page = XLSXPage(sheet, head: head, formats: formats)
    }
    try page?.add(group)
  }

  func finish() throws(DocumentFault) {
    closePage()
    let error = workbook_close(workbook)
    if error != LXW_NO_ERROR { throw .noRoom }
  }

  /// Projects beyond these share the last worksheet, each behind a page break: a workbook of more
  /// can hardly be used.
  private static let mostPages = 500

  private func closePage() {
    guard let page else { return }
    page.close()
    // The list of codes stands behind the first page, before others, because rows go to one sheet
    // after the other.
    if names.count == 1, !head.references.isEmpty { addReferences() }
    self.page = nil
  }

  /// The hidden worksheet of codes, in columns, from which cells take their choices.
  private func addReferences() {
    guard let sheet = workbook_add_worksheet(workbook, XLSXPage.referencesName) else { return }
    let height = head.references.map(\.count).max() ?? 0
    for row in 0..<height {
      for (column, texts) in head.references.enumerated() where row < texts.count {
        worksheet_write_string(sheet, UInt32(row), UInt16(column), texts[row], nil)
      }
    }
    worksheet_set_column(sheet, 0, UInt16(max(1, head.references.count) - 1), 20, nil)
    worksheet_hide(sheet)
  }

  private func setProperties() {
    let texts = [strdup(head.title), strdup(head.author)]
    defer { for text in texts { free(text) } }
    var properties = lxw_doc_properties()
    properties.title = texts[0]
    properties.author = texts[1]
    // The same table gives the same bytes: there is no time inside but this one.
    properties.created = Self.created
    workbook_set_properties(workbook, &properties)
  }

  /// 2000-01-01
  private static let created = 946_684_800
}
