private import Glibc

/// 本单位的设置: the folder where an office keeps what differs from the program as shipped.
enum OfficeFolder {
  /// `$JIXIAO_CONFIG`, else `$XDG_CONFIG_HOME/jixiao`, else `~/.config/jixiao`; nil without any.
  static var path: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return variable("JIXIAO_CONFIG")
      ?? variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 + "/jixiao" : nil }
      ?? variable("HOME").map { $0 + "/.config/jixiao" }
  }

  /// The path of a file in it that there is.
  static func file(_ name: String) -> String? {
    path.map { "\($0)/\(name)" }.flatMap { access($0, F_OK) == 0 ? $0 : nil }
  }

  /// Where the office's layouts lie, one JSON file each.
  static var layouts: String? { path.map { $0 + "/layouts" } }
}
