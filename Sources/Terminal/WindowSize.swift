private import Glibc

/// The terminal's size in characters, kept within what the painter can work with.
struct WindowSize: Equatable {
  var columns: Int
  var rows: Int

  /// The size of the terminal behind `descriptor`; 80 × 24 where it does not say.
  init(of descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      self.init(columns: 80, rows: 24)
      return
    }
    self.init(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Below ten columns a spelled-out scalar (`‹U+202E›`) does not fit beside a cursor.
  init(columns: Int, rows: Int) {
    self.columns = max(10, columns)
    self.rows = max(1, rows)
  }
}
