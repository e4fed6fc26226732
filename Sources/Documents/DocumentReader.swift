import Tables

/// Reads a document of any form; its bytes say which, whatever its name.
package enum DocumentReader {
  package static func read(
    _ bytes: UnsafeRawBufferPointer, to receiver: any DocumentReceiver
  ) throws(DocumentFault) {
    if bytes.starts(with: [0x50, 0x4B]) {
      try readPackage(ZIPArchive(bytes), to: receiver)
    } else if isPDF(bytes) {
      try PDFReader.read(bytes, to: receiver)
    } else if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      let page = WebPageScan(receiver: receiver)
      try XMLScan(page).readPage(bytes)
      if let fault = page.fault { throw fault }
      page.finish()
    } else {
      throw DocumentFault("认不出这是什么文件，请另存为 XLSX 再试。")
    }
  }

  /// Other bytes may stand before a PDF's head.
  private static func isPDF(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let beginning = bytes.prefix(1_024)
    return beginning.indices.contains { beginning[$0...].starts(with: "%PDF-".utf8) }
  }

  private static func readPackage(
    _ archive: ZIPArchive, to receiver: any DocumentReceiver
  ) throws(DocumentFault) {
    let relations = try PackageRelations(of: "", in: archive)
    let main = relations.targetsByType["officeDocument"] ?? ""
    if archive.contains("xl/workbook.bin") {
      throw DocumentFault("这是 XLSB 文件，读不了；请用 Excel 或 WPS 打开，另存为 XLSX 再试。")
    } else if archive.contains("OFD.xml") {
      throw DocumentFault("这是 OFD 文件，读不了；请用阅读软件导出为 PDF 或 DOCX 再试。")
    } else if main.hasPrefix("xl/") || archive.contains("xl/workbook.xml") {
      let workbook = main.hasPrefix("xl/") ? main : "xl/workbook.xml"
      try WorkbookReader.read(archive, workbook: workbook, to: receiver)
    } else if main.hasPrefix("word/") || archive.contains("word/document.xml") {
      let body = WordScan(receiver: receiver)
      try archive.scan(main.hasPrefix("word/") ? main : "word/document.xml", body)
      if let fault = body.fault { throw fault }
    } else {
      throw DocumentFault("这个压缩包里没有表格文件，请解压后选里面的 XLSX、DOCX 或 PDF。")
    }
  }
}
