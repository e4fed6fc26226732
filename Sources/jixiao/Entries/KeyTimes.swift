private import Glibc
import Terminal

/// How long keys took to show, for `Benchmarks/`: from the return of read() to that of the last write().
enum KeyTimes {
  /// Writes each time in microseconds, a line each, to the file that `JIXIAO_KEY_TIMES` names; nil
  /// without it.
  static var recorder: ((Duration) -> Void)? {
    guard let path = getenv("JIXIAO_KEY_TIMES"), let file = fopen(path, "a") else { return nil }
    setvbuf(file, nil, _IOLBF, 0)
    // The file is open until the program's end.
    return { fputs("\($0 / .microseconds(1))\n", file) }
  }
}
