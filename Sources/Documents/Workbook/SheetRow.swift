import Tables

/// A row of a sheet while its cells are being read; what the open one holds stands behind the others.
struct SheetRow {
  private(set) var bytes: RowBytes
  /// Where the text of the open cell begins.
  private var start = 0

  init(_ part: RowPlace.Part) {
    bytes = RowBytes(RowPlace(part))
  }

  var line: Int {
    get { bytes.place.line }
    set { bytes.place.line = newValue }
  }

  /// Whether no cell was closed.
  var isEmpty: Bool { bytes.columns.isEmpty }
  /// The bytes of all cells.
  var size: Int { bytes.text.count }

  mutating func removeAll() {
    bytes.text.removeAll(keepingCapacity: true)
    bytes.columns.removeAll(keepingCapacity: true)
    start = 0
  }

  var openCell: ArraySlice<UInt8> { bytes.text[start...] }
  var openCount: Int { bytes.text.count - start }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.text.append(contentsOf: text)
  }

  mutating func clearOpenCell() {
    bytes.text.removeLast(openCount)
  }

  mutating func replaceOpenCell(with text: some Collection<UInt8>) {
    clearOpenCell()
    bytes.text.append(contentsOf: text)
  }

  /// Ends the open cell as that of a column, from 0, instead of one that it may have already.
  mutating func close(at column: Int) {
    while bytes.columns.count <= column { bytes.columns.append(start..<start) }
    bytes.columns[column] = start..<size
    start = size
  }
}
