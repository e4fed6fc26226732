private import Glibc

/// Who works with the store, as the system knows them.
enum SystemUser {
  /// The name of the account, else its number.
  static let name: String = {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return String(getuid())
  }()
}
