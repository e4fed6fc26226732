/// Recognises the title and the header row in flowed text, where a row of headings may be wrapped.
struct FlowedHeader {
  private let headings: [UInt8]
  private let title: [UInt8]

  init(layout: Layout) {
    let unspaced = { (text: String) in Array(text.utf8).filter { $0 != 0x20 } }
    headings = layout.columns.flatMap { unspaced($0.heading) }
    title = unspaced(layout.title)
  }

  /// The lines behind the header row, if it begins in `line`.
  func end(from line: FlowedLine, in lines: FlowedLines) -> FlowedLines? {
    var expected = headings[...].removingPrefix(line.bytes)
    var rest = lines
    while let headings = expected, !headings.isEmpty {
      expected = rest.next().flatMap { headings.removingPrefix($0.bytes) }
    }
    return expected.map { _ in rest }
  }

  func isTitle(_ line: FlowedLine) -> Bool {
    title[...].removingPrefix(line.bytes)?.isEmpty == true
  }
}
