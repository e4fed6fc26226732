private import CEditLine
private import Glibc

/// What libedit is asked to do; each has a key of its own, out of reach of any keyboard.
enum EditCommand: UInt32, CaseIterable {
  // C1 controls: the decoder lets none through, and no tty setting binds them.
  case finish = 0x81
  case toStart, toEnd, wordLeft, wordRight
  case deleteLine, deleteToEnd, deleteWordBefore, deleteWordAfter, yank

  /// libedit's name for it (editrc(5)).
  fileprivate var name: String {
    switch self {
    case .finish: "ed-newline"
    case .toStart: "ed-move-to-beg"
    case .toEnd: "ed-move-to-end"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .deleteLine: "em-kill-line"
    case .deleteToEnd: "ed-kill-line"
    case .deleteWordBefore: "ed-delete-prev-word"
    case .deleteWordAfter: "em-delete-next-word"
    case .yank: "em-yank"
    }
  }

  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) ?? " " }
}

/// The line editor could not be set up.
package struct EditLineFailure: Error {}

/// Owns one `EditLine` of libedit: the buffer, its commands and the kill ring.
///
/// libedit paints into the void. Its own painting loses wrapped Chinese lines, so all it does for us
/// is to keep the line (https://man.netbsd.org/editline.3).
final class EditLineHandle {
  private let line: OpaquePointer
  private let void: UnsafeMutablePointer<FILE>
  /// Where the next character or command comes from while a line is read.
  private var source: (() -> Unicode.Scalar)?

  init(input: Int32, output: Int32) throws(EditLineFailure) {
    useUTF8()
    guard let void = fopen("/dev/null", "r+") else { throw EditLineFailure() }
    guard let line = el_init_fd("line", void, void, void, input, output, output) else {
      fclose(void)
      throw EditLineFailure()
    }
    self.void = void
    self.line = line
    editline_set_client_data(line, Unmanaged.passUnretained(self).toOpaque())
    editline_set_reader(line) { line, target in
      guard let line, let target, let data = editline_client_data(line) else { return -1 }
      let handle = Unmanaged<EditLineHandle>.fromOpaque(data).takeUnretainedValue()
      guard let source = handle.source else { return -1 }
      target.pointee = wide(source())
      return 1
    }
    wide("emacs") { _ = editline_set_editor(line, $0) }
    for command in EditCommand.allCases {
      wide(String(command.scalar)) { key in
        wide(command.name) { _ = editline_bind(line, key, $0) }
      }
    }
    // em-yank refuses what does not fit the buffer, so begin with one that is large enough.
    insert(String(repeating: " ", count: 1 << 14).unicodeScalars)
    replaceAll(with: EditedText(""))
  }

  deinit {
    editline_set_editing(line, 0)
    el_end(line)
    fclose(void)
  }

  /// Lets libedit ask `source` for characters and commands until one is ``EditCommand/finish``.
  func run(_ source: @escaping () -> Unicode.Scalar) {
    self.source = source
    defer { self.source = nil }
    var count: Int32 = 0
    _ = el_wgets(line, &count)
  }

  /// The text and the cursor.
  var text: EditedText {
    let info = el_wline(line).pointee
    var scalars = String.UnicodeScalarView()
    let count = info.lastchar - info.buffer
    for position in 0..<count {
      if let scalar = scalar(info.buffer[position]) { scalars.append(scalar) }
    }
    return EditedText(String(scalars), cursor: info.cursor - info.buffer)
  }

  var isEmpty: Bool {
    let info = el_wline(line).pointee
    return info.lastchar == info.buffer
  }

  /// Up to `limit` scalars on either side of the cursor.
  func surroundings(limit: Int) -> (before: String, after: String) {
    let info = el_wline(line).pointee
    func string(_ start: UnsafePointer<wchar_t>, _ end: UnsafePointer<wchar_t>) -> String {
      var scalars = String.UnicodeScalarView()
      for position in 0..<(end - start) {
        if let scalar = scalar(start[position]) { scalars.append(scalar) }
      }
      return String(scalars)
    }
    let start = info.cursor - min(limit, info.cursor - info.buffer)
    let end = info.cursor + min(limit, info.lastchar - info.cursor)
    return (string(start, info.cursor), string(info.cursor, end))
  }

  /// Inserts before the cursor, in one piece.
  func insert(_ scalars: some Sequence<Unicode.Scalar>) {
    let wideText = scalars.filter { $0.value != 0 }.map(wide) + [wide("\0")]
    _ = wideText.withUnsafeBufferPointer { el_winsertstr(line, $0.baseAddress) }
  }

  /// Deletes `count` scalars before the cursor.
  func deleteBefore(_ count: Int) {
    el_deletestr(line, Int32(count))
  }

  /// Moves the cursor by scalars; libedit stops it at either end.
  func moveCursor(by count: Int) {
    el_cursor(line, Int32(clamping: count))
  }

  func moveCursor(to cursor: Int) {
    let info = el_wline(line).pointee
    let end = info.lastchar - info.buffer
    moveCursor(by: min(max(0, cursor), end) - (info.cursor - info.buffer))
  }

  /// Sets the whole line; `el_wreplacestr` cannot set an empty one.
  func replaceAll(with text: EditedText) {
    let info = el_wline(line).pointee
    moveCursor(by: info.lastchar - info.cursor)
    deleteBefore(info.lastchar - info.buffer)
    insert(text.text.unicodeScalars)
    moveCursor(to: text.cursor)
  }
}

/// libedit's wide calls need a locale that knows Chinese characters.
private func useUTF8() {
  setlocale(LC_CTYPE, "")
  guard let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) == "UTF-8" else {
    setlocale(LC_CTYPE, "C.UTF-8")
    return
  }
}

private func wide(_ scalar: Unicode.Scalar) -> wchar_t { wchar_t(scalar.value) }

private func scalar(_ wide: wchar_t) -> Unicode.Scalar? { Unicode.Scalar(UInt32(wide)) }

private func wide(_ text: String, _ use: (UnsafePointer<wchar_t>) -> Void) {
  let scalars = text.unicodeScalars.map(wide) + [wide("\0")]
  scalars.withUnsafeBufferPointer { if let start = $0.baseAddress { use(start) } }
}
