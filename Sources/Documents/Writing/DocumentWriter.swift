package import Goals
package import Tables

/// Makes a document of a sheet, group by group.
package protocol DocumentWriter: AnyObject {
  func add(_ group: RowGroup) throws(DocumentFault)
  /// Completes the document; nothing can be added behind it.
  func finish() throws(DocumentFault)
  /// What the document cannot show.
  var notes: [Note] { get }
}

/// Neighbouring rows that belong together: those of one project, the two of a header.
package struct RowGroup: Sendable {
  package var rows: [Sheet.Row]

  package init(_ rows: [Sheet.Row]) {
    self.rows = rows
  }
}

/// Gathers rows into groups; a group is whole when the next one begins.
package struct RowGrouping {
  private var open: [Sheet.Row] = []

  package init() {}

  /// The group that `row` ends by beginning another one.
  package mutating func add(_ row: Sheet.Row) -> RowGroup? {
    if row.joinsAbove && !open.isEmpty {
      open.append(row)
      return nil
    }
    let group = finish()
    open = [row]
    return group
  }

  package mutating func finish() -> RowGroup? {
    if open.isEmpty { return nil }
    defer { open = [] }
    return RowGroup(open)
  }
}

/// 文档格式: the kinds of document that this room writes.
package enum DocumentFormat: String, Sendable {
  case xlsx
  case docx
  case pdf

  /// A writer into the file `path`, which is made anew.
  package func writer(_ head: Sheet.Head, to path: String) throws(DocumentFault)
    -> any DocumentWriter
  {
    switch self {
    case .xlsx: try XLSXWriter(head, to: path)
    case .docx: try DOCXWriter(head, to: path)
    case .pdf: try PDFWriter(head, to: path)
    }
  }
}
