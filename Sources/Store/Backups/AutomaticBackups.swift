private import Glibc

/// 自动备份: the copies that the program makes by itself, of which the last ones are kept.
struct AutomaticBackups {
  let folder: StoreFolder

  /// How many are kept.
  static let count = 7

  /// Before an upgrade: `jixiao-v1.backup.db`.
  func make(beforeUpgradeOf database: Database) throws(StoreError) {
    try make("v\(try database.schemaVersion())", of: database)
  }

  /// By the moment: `jixiao-20241105-010203.backup.db`.
  func make(of database: Database) throws(StoreError) {
    let moment = try database.rows("SELECT strftime('%Y%m%d-%H%M%S', 'now')") { $0.text(0) }
    try make(moment.first ?? "", of: database)
  }

  /// Whether the last one is a week old, or there is none.
  var isDue: Bool {
    guard let last = files.first else { return true }
    return time(nil) - last.time >= 7 * 24 * 60 * 60
  }

  private func make(_ name: String, of database: Database) throws(StoreError) {
    try Backup(path: "\(folder.path)/jixiao-\(name)\(Self.ending)").make(of: database)
    for old in files.dropFirst(Self.count) { unlink(folder.path + "/" + old.name) }
  }

  private static let ending = ".backup.db"

  /// The copies in the folder, the newest first.
  var files: [(name: String, time: Int)] {
    guard let stream = opendir(folder.path) else { return [] }
    defer { closedir(stream) }
    var files: [(name: String, time: Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var info = stat()
      guard name.hasPrefix("jixiao-"), name.hasSuffix(Self.ending),
        stat(folder.path + "/" + name, &info) == 0
      else { continue }
      files.append((name, info.st_mtim.tv_sec))
    }
    return files.sorted { ($0.time, $0.name) > ($1.time, $1.name) }
  }
}
