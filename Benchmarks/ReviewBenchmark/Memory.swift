private import Glibc

/// What the process takes.
enum Memory {
  /// The most that it has taken until now, in kB.
  static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
