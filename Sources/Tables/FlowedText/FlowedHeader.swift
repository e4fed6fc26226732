/// Recognises the title and the header row in flowed text, where both may be wrapped.
struct FlowedHeader {
  private let headings: [UInt8]
  private let title: [UInt8]

  init(layout: Layout) {
    let unspaced = { (text: String) in Array(text.utf8).filter { $0 != 0x20 } }
    headings = layout.columns.flatMap { unspaced($0.heading) }
    title = unspaced(layout.title)
  }

  /// The lines behind the header row, if it begins in `line`.
  func endOfHeadings(from line: FlowedLine, in lines: FlowedLines) -> FlowedLines? {
    Self.end(of: headings, from: line, in: lines)
  }

  /// The lines behind the title, if it begins in `line`.
  func endOfTitle(from line: FlowedLine, in lines: FlowedLines) -> FlowedLines? {
    Self.end(of: title, from: line, in: lines)
  }

  private static func end(
    of text: [UInt8], from line: FlowedLine, in lines: FlowedLines
  ) -> FlowedLines? {
    // Most lines are neither.
    guard line.bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) == text.first else { return nil }
    guard var left = text[...].removingPrefix(line.bytes) else { return nil }
    var rest = lines
    while !left.isEmpty {
      guard let shorter = rest.next().flatMap({ left.removingPrefix($0.bytes) }) else { return nil }
      left = shorter
    }
    return rest
  }
}
