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
  func matches(_ line: FlowedLine, in lines: FlowedLines) -> FlowedLines? {
    var text = line.withoutSpaces
    var rest = lines
    while text.count < headings.count, headings.starts(with: text), let next = rest.next() {
      text += next.withoutSpaces
    }
    return text == headings ? rest : nil
  }

  func isTitle(_ line: FlowedLine) -> Bool {
    line.bytes.count >= title.count && line.withoutSpaces == title
  }
}
