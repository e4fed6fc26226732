private import CSQLite
private import Glibc

/// The folder that holds the store, its journal and its backups.
struct StoreFolder {
  let path: String

  /// Makes the folder, and those above it, where they are missing; for no one but their owner.
  init(path: String) throws(StoreError) {
    self.path = path
    try Self.create(path)
    // SQLite would ask for a journal later, and then not tell what was wrong.
    guard access(path, W_OK | X_OK) == 0 else {
      throw .cannotOpen(path: databasePath, fault: .last)
    }
  }

  /// A folder that is taken as it is.
  init(unchecked path: String) { self.path = path }

  var databasePath: String { path + "/jixiao.db" }

  /// Whether a journal with content lies beside the store.
  ///
  /// The last connection removes it when it closes, so either a process ended without closing or
  /// another one is at work.
  var hasJournal: Bool {
    ["-wal", "-journal"].contains { suffix in
      var info = stat()
      return stat(databasePath + suffix, &info) == 0 && info.st_size > 0
    }
  }

  /// The journal that is safe on the folder's file system.
  var journal: Journal { Journal(fileSystem: csqlite_file_system(path)) }

  /// Takes all rights to a file from everyone but its owner.
  ///
  /// By name, not by descriptor: closing a descriptor of a database gives up the locks on it that
  /// other connections of this process hold (https://www.sqlite.org/howtocorrupt.html, 2.2).
  static func makePrivate(_ path: String) throws(StoreError) {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & 0o777 == 0o600 { return }
    guard chmod(path, 0o600) == 0 else { throw .cannotOpen(path: path, fault: .last) }
  }

  /// Waits until a file's content, or the names in a folder, are on the disk.
  ///
  /// - Precondition: No connection of this process has the file open; see `makePrivate`.
  static func synchronize(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, fault: .last) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .ioError(path: path, fault: .last) }
  }

  private static func create(_ path: String) throws(StoreError) {
    var info = stat()
    if stat(path, &info) == 0 {
      if info.st_mode & S_IFMT == S_IFDIR { return }
      throw .cannotCreateFolder(path: path, fault: SystemFault(number: EEXIST))
    }
    let fault = SystemFault.last
    let parent = parent(of: path)
    guard fault.number == ENOENT else { throw .cannotCreateFolder(path: path, fault: fault) }
    if parent != path { try create(parent) }
    // Another process may have been faster.
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .cannotCreateFolder(path: path, fault: .last)
    }
    try synchronize(parent)
  }

  static func parent(of path: String) -> String {
    let trimmed = path.reversed().drop { $0 == "/" }
    let parent = trimmed.drop { $0 != "/" }.drop { $0 == "/" }
    if parent.isEmpty { return path.hasPrefix("/") ? "/" : "." }
    return String(parent.reversed())
  }
}

extension Journal {
  /// The journal for a file system, by its `statfs` number; `man 2 statfs` has the list.
  init(fileSystem: UInt32) {
    switch fileSystem {
    case 0,  // unknown
      0x6969,  // NFS
      0x517B, 0xFF53_4D42, 0xFE53_4D42,  // SMB, CIFS, SMB 2
      0x0102_1997,  // 9P
      0x5346_414F, 0x6B41_4653,  // AFS
      0x00C3_6400, 0x7375_7245,  // Ceph, Coda
      0x6573_5546:  // FUSE, which may be a network behind a local face
      self = .delete
    default: self = .wal
    }
  }
}
