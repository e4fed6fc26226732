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
    var left = text[...].removingPrefix(line.bytes)
    var rest = lines
    while let expected = left, !expected.isEmpty {
      left = rest.next().flatMap { expected.removingPrefix($0.bytes) }
    }
    return left.map { _ in rest }
  }
}
