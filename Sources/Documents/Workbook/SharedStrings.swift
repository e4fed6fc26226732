/// 共享字符串: the texts that cells name by number, packed so that 50,000 rows' fit in memory.
final class SharedStrings: XMLHandler {
  /// Text comes in blocks, so that growing never copies what is there.
  private var blocks: [[UInt8]] = []
  private var items: [(block: UInt32, start: UInt32, count: UInt32)] = []
  private var item: [UInt8] = []
  private var isInText = false
  private var isInPhonetic = false
  private var size = 0
  private(set) var isTooLarge = false

  /// More text than a table of 50,000 projects has.
  static let largestSize = 160 << 20
  private static let blockSize = 1 << 20

  var isDone: Bool { isTooLarge }
  var count: Int { items.count }

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    switch name {
    case "t": isInText = !isInPhonetic
    case "rPh": isInPhonetic = true
    case "si": item.removeAll(keepingCapacity: true)
    default: break
    }
  }

  func end(_ name: XMLWord) {
    switch name {
    case "t": isInText = false
    case "rPh": isInPhonetic = false
    case "si": keepItem()
    default: break
    }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard isInText else { return }
    item += text
    if item.count > SheetScan.longestCell { isTooLarge = true }
  }

  private func keepItem() {
    if let decoded = EscapedText.decode(item[...]) { item = decoded }
    size += item.count + 16
    if size > Self.largestSize {
      isTooLarge = true
      return
    }
    if blocks.last.map({ $0.count + item.count > Self.blockSize }) ?? true {
      blocks.append([])
      blocks[blocks.count - 1].reserveCapacity(max(Self.blockSize, item.count))
    }
    let last = blocks.count - 1
    items.append((UInt32(last), UInt32(blocks[last].count), UInt32(item.count)))
    blocks[last] += item
  }

  /// The text of a number, or nil where there is none.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard index >= 0, index < items.count else { return nil }
    let item = items[index]
    return blocks[Int(item.block)][Int(item.start)..<Int(item.start + item.count)]
  }
}
