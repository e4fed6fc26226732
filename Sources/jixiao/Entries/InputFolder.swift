import Files
private import Glibc

/// The tables of a folder and of those below it.
enum InputFolder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Paths of the files whose names end like a table's, in order; hidden ones and links are left
  /// out.
  static func files(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names(in: folder).flatMap { name -> [String] in
      let path = base + name
      var status = stat()
      guard lstat(path, &status) == 0 else { return [] }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return files(in: path)
      case S_IFREG: return InputFile.mayBeTable(named: name) ? [path] : []
      default: return []
      }
    }
  }

  /// Names of the files in a folder itself whose names end like a table's, in order.
  static func tables(in folder: String) -> [String] {
    names(in: folder).filter { InputFile.mayBeTable(named: $0) && !isFolder("\(folder)/\($0)") }
  }

  /// Paths of what stands in a folder itself, with names of one ending, in order.
  static func files(in folder: String, ending: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(handle)
    return names.sorted()
  }
}
