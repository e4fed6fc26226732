/// Why a document cannot be read: one sentence with what was found and what to do.
package struct DocumentFault: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) {
    self.message = message
  }

  static let truncated = DocumentFault("文件不完整或已损坏，请找完整的文件，或用 Excel、WPS 打开后另存一份再试。")
  static let encrypted = DocumentFault("文件有密码，请用 Excel 或 WPS 打开，去掉密码后另存一份再试。")
  static let bomb = DocumentFault("文件展开后大得不像绩效目标表，没有读下去；请检查是否选对了文件，或只留下表格另存一份。")
  static let doctype = DocumentFault("文件里有 DOCTYPE 声明，正常的表里没有，可能有害，没有读；请用 Excel 或 WPS 打开后另存一份。")
}
