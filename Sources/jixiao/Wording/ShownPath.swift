private import Glibc

/// Where a file lies, in full, so that it is found again from anywhere: `~/报表/2025.xlsx`.
struct ShownPath: CustomStringConvertible {
  let description: String

  /// The path, and for who has never met it what `~` is.
  var explained: String { description.hasPrefix("~/") ? "\(self)（~ 是你的主文件夹）" : description }

  /// From a path as it was typed; the clerk's own folder is `~`.
  init(_ path: String) {
    var whole = path
    if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
      defer { free(folder) }
      whole = String(cString: folder) + "/" + path
    }
    var home = getenv("HOME").map { String(cString: $0) } ?? ""
    while home.hasSuffix("/") { home.removeLast() }
    description =
      !home.isEmpty && whole.hasPrefix(home + "/") ? "~" + whole.dropFirst(home.count) : whole
  }
}
