/// Why a document cannot be read: one sentence with what was found and what to do.
package struct DocumentFault: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) {
    self.message = message
  }

  static let truncated = DocumentFault("文件不完整或已损坏，请找完整的文件，或用 Excel、WPS 打开后另存一份再试。")
  static let encrypted = DocumentFault("文件有密码，请用 Excel 或 WPS 打开，去掉密码后另存一份再试。")
  package static let bomb = DocumentFault("文件展开后大得不像绩效目标表，没有读下去；请检查是否选对了文件，或只留下表格另存一份。")
  static let noTemporaryFile = DocumentFault("临时文件夹写不进去，读不了这份文件；请清理磁盘后再试。")
  package static let noLibreOffice = DocumentFault(
    "这是 .xls、.et、.doc、.wps 或 .ods 文件，要用 LibreOffice 才读得了；请用 Excel 或 WPS 打开，另存为 XLSX 或 DOCX 再试（或请管理员运行 apt-get install libreoffice-calc-nogui libreoffice-writer-nogui）。"
  )
  static let brokenPDF = DocumentFault("PDF 文件不完整或已损坏，请找完整的文件，或用阅读软件打开后另存一份再试。")
  static let encryptedPDF = DocumentFault("PDF 文件有密码，请用阅读软件打开，去掉密码后另存一份再试。")
  static let scannedPDF = DocumentFault(
    "这份 PDF 是扫描的图片，里面没有文字，读不了；请找原来的 Excel 或 Word 文件，或先用文字识别（OCR）软件转成 Word 再试。")
  static let doctype = DocumentFault("文件里有 DOCTYPE 声明，正常的表里没有，可能有害，没有读；请用 Excel 或 WPS 打开后另存一份。")
}
