private import CEditLine
private import Glibc

/// The line editor could not be set up.
package struct EditLineFailure: Error {}

/// Owns one `EditLine` of libedit: the line that is edited, and the cursor in it.
///
/// libedit's own commands know neither Chinese words nor characters of several scalars, and after
/// each of them it measures and paints the whole line, which loses wrapped Chinese and takes long for
/// long lines. So a question is edited wholly inside libedit's first read, with libedit's functions
/// for programs (https://man.netbsd.org/editline.3), and libedit is then told that Enter was pressed.
final class EditLineHandle {
  private let line: OpaquePointer
  private let void: UnsafeMutablePointer<FILE>
  /// What is done while libedit waits for its first character.
  private var body: (() -> Void)?
  private var knownScalars: [Unicode.Scalar]?
  private var knownText: String?
  /// Counts the changes of the text.
  private(set) var revision = 0

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
      handle.body?()
      handle.body = nil
      target.pointee = wide("\n")
      return 1
    }
    withWide("emacs") { _ = editline_set_editor(line, $0) }
  }

  deinit {
    editline_set_editing(line, 0)
    el_end(line)
    fclose(void)
  }

  /// Begins a line, calls `body` to edit it, and ends it.
  func run(_ body: @escaping () -> Void) {
    self.body = body
    var count: Int32 = 0
    _ = el_wgets(line, &count)
    self.body = nil
    noteChange()
  }

  /// The text and the cursor.
  var text: EditedText {
    let text = knownText ?? string(scalars)
    knownText = text
    return EditedText(text, knownCursor: cursor)
  }

  /// The text as libedit has it.
  var scalars: [Unicode.Scalar] {
    let info = el_wline(line).pointee
    let scalars = knownScalars ?? scalars(info.buffer, info.lastchar)
    knownScalars = scalars
    return scalars
  }

  var cursor: Int {
    let info = el_wline(line).pointee
    return info.cursor - info.buffer
  }

  var isEmpty: Bool {
    let info = el_wline(line).pointee
    return info.lastchar == info.buffer
  }

  /// Up to `limit` scalars on either side of the cursor.
  func surroundings(limit: Int) -> (before: String, after: String) {
    let info = el_wline(line).pointee
    let start = info.cursor - min(limit, info.cursor - info.buffer)
    let end = info.cursor + min(limit, info.lastchar - info.cursor)
    return (string(scalars(start, info.cursor)), string(scalars(info.cursor, end)))
  }

  /// Inserts before the cursor, in one piece.
  func insert(_ scalars: some Sequence<Unicode.Scalar>) {
    let wideText = scalars.filter { $0.value != 0 }.map(wide) + [wide("\0")]
    _ = wideText.withUnsafeBufferPointer { el_winsertstr(line, $0.baseAddress) }
    noteChange()
  }

  /// Deletes `count` scalars before the cursor.
  func deleteBefore(_ count: Int) {
    el_deletestr(line, Int32(clamping: count))
    noteChange()
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

  private func noteChange() {
    knownScalars = nil
    knownText = nil
    revision += 1
  }

  private func scalars(_ start: UnsafePointer<wchar_t>, _ end: UnsafePointer<wchar_t>)
    -> [Unicode.Scalar]
  {
    UnsafeBufferPointer(start: start, count: end - start).map { wide in
      Unicode.Scalar(UInt32(bitPattern: wide)) ?? "\u{FFFD}"
    }
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

private func withWide(_ text: String, _ use: (UnsafePointer<wchar_t>) -> Void) {
  let scalars = text.unicodeScalars.map(wide) + [wide("\0")]
  scalars.withUnsafeBufferPointer { if let start = $0.baseAddress { use(start) } }
}
