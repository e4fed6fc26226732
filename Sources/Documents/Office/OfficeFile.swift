/// A file of an older or other office program, which only LibreOffice reads.
package enum OfficeFile {
  /// What LibreOffice makes of it.
  package enum Target: String, Sendable {
    case xlsx
    case docx
  }

  /// What such a file is to be made into; nil for a file that is read as it is.
  ///
  /// Throws where it has a password.
  package static func target(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) -> Target? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return openDocument(bytes) }
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
    // The names of a compound file's streams stand in it as UTF-16.
    if contains("EncryptedPackage", in: bytes) { throw .encrypted }
    return contains("WordDocument", in: bytes) ? .docx : .xlsx
  }

  /// An OpenDocument package begins with its type, uncompressed.
  private static func openDocument(_ bytes: UnsafeRawBufferPointer) -> Target? {
    let beginning = String(decoding: bytes.prefix(128), as: UTF8.self)
    guard beginning.contains("mimetypeapplication/vnd.oasis.opendocument.") else { return nil }
    return beginning.contains("opendocument.text") ? .docx : .xlsx
  }

  private static func contains(_ name: String, in bytes: UnsafeRawBufferPointer) -> Bool {
    let pattern: [UInt8] = Array(name.utf8.map { [$0, 0] }.joined())
    var rest = bytes[...]
    while let start = rest.firstIndex(of: pattern[0]) {
      if rest[start...].starts(with: pattern) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
