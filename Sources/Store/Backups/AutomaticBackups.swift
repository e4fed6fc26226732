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
    removeUnfinished()
    try Backup(path: "\(folder.path)/jixiao-\(name)\(Self.ending)").make(of: database)
    for old in files.dropFirst(Self.count) { unlink(folder.path + "/" + old.name) }
  }

  private static let ending = ".backup.db"

  /// Takes away what processes have left that were killed while they copied; a draft's name ends
  /// with the process's number.
  private func removeUnfinished() {
    for name in names where name.contains(Self.ending + "-") {
      guard let process = name.split(separator: "-").last.flatMap({ pid_t($0) }),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder.path + "/" + name)
    }
  }

  /// The copies in the folder, the newest first.
  var files: [(name: String, time: Int)] {
    var files: [(name: String, time: Int)] = []
    for name in names where name.hasSuffix(Self.ending) {
      var info = stat()
      guard stat(folder.path + "/" + name, &info) == 0 else { continue }
      files.append((name, info.st_mtim.tv_sec))
    }
    return files.sorted { ($0.time, $0.name) > ($1.time, $1.name) }
  }

  private var names: [String] {
    guard let stream = opendir(folder.path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix("jixiao-") { names.append(name) }
    }
    return names
  }
}
