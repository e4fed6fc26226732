internal import CVTerm

/// A terminal without a program: feed it bytes, read its rows.
package final class Screen {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer

  package init(columns: Int, rows: Int) {
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  package func feed(_ text: String) {
    feed(Array(text.utf8))
  }

  package func feed(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.assumingMemoryBound(to: CChar.self)
      _ = vterm_input_write(terminal, start.baseAddress, start.count)
    }
  }

  /// What the terminal answers to the queries in what it was fed.
  package func takeAnswers() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(terminal, &buffer, buffer.count)
    return buffer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  package func resize(columns: Int, rows: Int) {
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  package var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    vterm_get_size(terminal, &rows, &columns)
    return (Int(columns), Int(rows))
  }

  package var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  /// The rows as text: a wide character once, blanks at the end left off.
  package var rows: [String] {
    let size = size
    return (0..<size.rows).map { row in
      text(row: row, columns: 0..<size.columns).droppingLastSpaces
    }
  }

  /// The text of some columns of a row, blanks included.
  func text(row: Int, columns: Range<Int>) -> String {
    var scalars = String.UnicodeScalarView()
    var column = columns.lowerBound
    while column < columns.upperBound {
      let cell = cell(row: row, column: column)
      let values = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
      let shown = values.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
      scalars.append(contentsOf: shown.isEmpty ? [" "] : shown)
      column += max(1, Int(cell.width))
    }
    return String(scalars)
  }

  func cell(row: Int, column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }
}
