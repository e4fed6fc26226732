private import Glibc
import Store

/// Where the clerk's data lies.
enum StoreFolderPath {
  /// `$JIXIAO_HOME`, else `$XDG_DATA_HOME/jixiao`, else `~/.local/share/jixiao`.
  static func current() throws(Failure) -> String {
    if let home = variable("JIXIAO_HOME") { return home }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/jixiao" }
    guard let home = variable("HOME") else {
      throw Failure(.storage, "没有设置 HOME，不知道资料该放在哪里，请设置 JIXIAO_HOME。")
    }
    return home + "/.local/share/jixiao"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Store {
  /// The clerk's own store, made where it is missing.
  static func open() throws -> Store {
    try Store(folder: StoreFolderPath.current())
  }
}
