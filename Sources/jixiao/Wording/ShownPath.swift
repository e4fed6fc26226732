private import Glibc

/// Where a file lies, in full, so that it is found again from anywhere: `~/报表/2025.xlsx`.
struct ShownPath: CustomStringConvertible {
  let description: String

  /// From a path as it was typed; the clerk's own folder is `~`.
  init(_ path: String) {
    var whole = path
    if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
      defer { free(folder) }
      whole = String(cString: folder) + "/" + path
    }
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    description =
      home.count > 1 && whole.hasPrefix(home + "/") ? "~" + whole.dropFirst(home.count) : whole
  }
}
