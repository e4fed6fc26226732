private import CLibArchive

/// The named parts of a ZIP file in memory; nothing is ever extracted to a disk.
struct ZIPArchive {
  /// Names of the parts, in their order.
  let names: [String]
  private let bytes: UnsafeRawBufferPointer

  /// More parts than any office writes.
  static let mostParts = 10_000
  /// What all parts may hold together when they are inflated: a true table of 50,000 projects has
  /// some 120 MB.
  static let largestSize = 512 << 20

  /// Throws where `bytes` are no ZIP file, one with a password, or cut off.
  init(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) {
    self.bytes = bytes
    var names: [String] = []
    let archive = try Self.open(bytes)
    defer { archive_read_free(archive) }
    while let entry = try Self.nextEntry(archive) {
      if archive_entry_is_encrypted(entry) != 0 { throw .encrypted }
      // Without a name in this machine's encoding there is still one in UTF-8.
      guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
        continue
      }
      names.append(String(cString: name))
      if names.count > Self.mostParts { throw .bomb }
    }
    if names.isEmpty { throw .truncated }
    self.names = names
  }

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// Hands the inflated bytes of a part to `body`, piece by piece, until it returns false.
  ///
  /// Returns false where there is no such part. Throws where the part is broken, or so large that
  /// it can only be an attack.
  @discardableResult
  func read(
    _ name: String, _ body: (UnsafeRawBufferPointer) throws(DocumentFault) -> Bool
  ) throws(DocumentFault) -> Bool {
    guard let index = names.firstIndex(of: name) else { return false }
    let archive = try Self.open(bytes)
    defer { archive_read_free(archive) }
    for _ in 0...index {
      guard try Self.nextEntry(archive) != nil else { throw .truncated }
    }
    var inflated = 0
    while true {
      var block: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let status = archive_read_data_block(archive, &block, &count, &offset)
      if status == ARCHIVE_EOF { return true }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw .truncated }
      if count == 0 { continue }
      inflated += count
      if inflated > Self.largestSize || inflated > 16 << 20 && isBomb(inflated) { throw .bomb }
      if try !body(UnsafeRawBufferPointer(start: block, count: count)) { return true }
    }
  }

  /// The whole of a small part.
  func bytes(of name: String, most: Int) throws(DocumentFault) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isFound = try read(name) { (piece) throws(DocumentFault) in
      if bytes.count + piece.count > most { throw .bomb }
      bytes += piece
      return true
    }
    return isFound ? bytes : nil
  }

  /// Whether `inflated` bytes out of this file are more than text compresses to.
  private func isBomb(_ inflated: Int) -> Bool { inflated / 200 > bytes.count }

  private static func open(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) -> OpaquePointer {
    guard let archive = archive_read_new() else { throw .truncated }
    archive_read_support_format_zip(archive)
    guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
      archive_read_free(archive)
      throw .truncated
    }
    return archive
  }

  private static func nextEntry(_ archive: OpaquePointer) throws(DocumentFault) -> OpaquePointer? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw .truncated }
    return entry
  }
}
