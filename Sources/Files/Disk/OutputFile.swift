private import Glibc

/// Why a file cannot be written.
package struct WriteFault: Error, Hashable, Sendable {
  package var path: String
  package var reason: Reason

  package enum Reason: Hashable, Sendable {
    case exists
    case isFolder
    case noFolder
    case noPermission
    case nameTooLong
    case diskFull
    case other(Int32)
  }

  /// One sentence: where, what was found, what to do.
  package var sentence: String {
    switch reason {
    case .exists: "“\(path)”已经有了，没有改动它；要覆盖请加 --force。"
    case .isFolder: "“\(path)”是文件夹，请写明文件名。"
    case .noFolder: "“\(path)”所在的文件夹不存在，请先建立文件夹。"
    case .noPermission: "没有写“\(path)”的权限，请换一个文件夹。"
    case .nameTooLong: "“\(path)”的文件名太长，请改短。"
    case .diskFull: "磁盘满了，“\(path)”没有写，原来的文件没有变，请清理后再试。"
    case .other(let code): "“\(path)”写不进去（系统错误 \(code)），原来的文件没有变，请换一个位置。"
    }
  }
}

/// Writes whole files so that a reader, a full disk or a power cut never sees half of one.
package enum OutputFile {
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes a temporary file beside `path`, syncs it, renames it, and syncs the folder.
  ///
  /// Nobody else can read it before it is whole; then it may be read by whom the clerk's umask lets,
  /// since it is to be handed in, and a file that is replaced keeps its permissions.
  package static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool
  ) throws(WriteFault) {
    var status = stat()
    if lstat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw WriteFault(path: path, reason: .isFolder) }
      if !overwriting { throw WriteFault(path: path, reason: .exists) }
    }
    // What a symbolic link leads to is written, and the link stays.
    let target = status.st_mode & S_IFMT == S_IFLNK ? resolved(path) ?? path : path
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    var template = Array("\(folder)/.jixiao-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw fault(path) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    do throws(WriteFault) {
      let isReplacing = stat(path, &status) == 0
      try fill(file, with: bytes, mode: isReplacing ? status.st_mode & 0o777 : newFileMode, path)
      try place(template, at: target, overwriting: overwriting)
    } catch {
      unlink(template)
      throw error
    }
    sync(folder: folder)
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What the clerk's umask leaves of reading and writing.
  private static var newFileMode: mode_t {
    let mask = umask(0o077)
    umask(mask)
    return 0o666 & ~mask
  }

  private static func fill(
    _ file: Int32, with bytes: [UInt8], mode: mode_t, _ path: String
  ) throws(WriteFault) {
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw fault(path) }
      written += count
    }
    // A file system without permissions refuses; what it has will do.
    fchmod(file, mode)
    guard fsync(file) == 0 else { throw fault(path) }
  }

  /// `link` refuses an existing target, which `rename` would replace; where a file system has no
  /// links, the look at the target before must do.
  private static func place(
    _ file: [CChar], at path: String, overwriting: Bool
  ) throws(WriteFault) {
    if !overwriting {
      if link(file, path) == 0 {
        unlink(file)
        return
      }
      guard errno == EPERM || errno == ENOTSUP else { throw fault(path) }
    }
    guard rename(file, path) == 0 else { throw fault(path) }
  }

  private static func sync(folder: String) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    // Some file systems refuse to sync a folder; the file itself is safe by then.
    fsync(handle)
    close(handle)
  }

  private static func fault(_ path: String) -> WriteFault {
    let reason: WriteFault.Reason =
      switch errno {
      case EEXIST: .exists
      case ENOENT, ENOTDIR: .noFolder
      case EACCES, EPERM, EROFS: .noPermission
      case ENAMETOOLONG: .nameTooLong
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      default: .other(errno)
      }
    return WriteFault(path: path, reason: reason)
  }
}
