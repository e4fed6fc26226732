/// 来源文件: a file that entries were read from, as it was.
package struct SourceFile: Hashable, Sendable {
  package var hash: String
  /// Without its folders.
  package var name: String
  package var bytes: [UInt8]

  /// A file as it was read.
  package init(_ bytes: [UInt8], named name: String) {
    self.init(hash: SHA256.hash(bytes), name: name, bytes: bytes)
  }

  init(hash: String, name: String, bytes: [UInt8]) {
    self.hash = hash
    self.name = name
    self.bytes = bytes
  }
}

extension Store {
  /// Keeps a file, so that a later reader can read it again, and tells the hash to find it by.
  ///
  /// The same bytes are kept once, under the name that they came with first. They are not
  /// compressed: a table is a few dozen kilobytes.
  package func keep(_ bytes: [UInt8], named name: String) throws(StoreError) -> String {
    let file = SourceFile(bytes, named: name)
    try database.write { () throws(StoreError) in try write(file) }
    return file.hash
  }

  /// Keeps a file within a transaction.
  func write(_ file: SourceFile) throws(StoreError) {
    try database.run(
      """
      INSERT INTO source_file (hash, name, kept_at, bytes) VALUES (?1, ?2, \(now), ?3)
      ON CONFLICT (hash) DO NOTHING
      """, [.text(file.hash), .text(file.name), .blob(file.bytes)])
  }

  /// Nil where no file of this hash is kept.
  package func sourceFile(hash: String) throws(StoreError) -> SourceFile? {
    try database.rows("SELECT name, bytes FROM source_file WHERE hash = ?1", [.text(hash)]) {
      SourceFile(hash: hash, name: $0.text(0), bytes: $0.bytes(1))
    }.first
  }
}
