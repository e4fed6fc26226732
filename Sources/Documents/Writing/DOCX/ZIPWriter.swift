private import CLibArchive

/// Writes a ZIP file part by part; the same parts give the same bytes.
final class ZIPWriter {
  private let archive: OpaquePointer

  init(to path: String) throws(DocumentFault) {
    guard let archive = archive_write_new() else { throw .noRoom }
    self.archive = archive
    archive_write_set_format_zip(archive)
    archive_write_set_bytes_per_block(archive, 0)
    guard archive_write_open_filename(archive, path) == ARCHIVE_OK else { throw .noRoom }
  }

  deinit { archive_write_free(archive) }

  /// Begins a part whose bytes follow.
  func begin(_ name: String) throws(DocumentFault) {
    guard let entry = archive_entry_new() else { throw .noRoom }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, name)
    archive_entry_set_filetype(entry, UInt32(S_IFREG))
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, Self.time, 0)
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw .noRoom }
  }

  func add(_ bytes: [UInt8]) throws(DocumentFault) {
    let count = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw .noRoom }
  }

  func add(_ name: String, _ text: String) throws(DocumentFault) {
    try begin(name)
    try add(Array(text.utf8))
  }

  func finish() throws(DocumentFault) {
    guard archive_write_close(archive) == ARCHIVE_OK else { throw .noRoom }
  }

  /// 2000-01-01, where ZIP files can tell time already.
  private static let time = 946_684_800
}
