/// Heading cells above a page, recognised however their lines are broken.
struct PrintedHead {
  private let headings: [UInt8]

  init(_ headings: [String]) {
    self.headings = headings.flatMap { Self.bare($0.utf8) }
  }

  struct Match {
    var lines: [SheetLine]
    /// The lines behind the headings.
    var rest: SheetLines
  }

  /// The headings, if the next lines are them.
  func matches(in lines: SheetLines) -> Match? {
    var rest = lines
    guard let first = rest.next() else { return nil }
    return matches(first, in: rest)
  }

  /// The headings, if they begin in `line`.
  func matches(_ line: SheetLine, in lines: SheetLines) -> Match? {
    guard !headings.isEmpty else { return nil }
    var match = Match(lines: [line], rest: lines)
    var text = Self.bare(line.text)
    while text.count < headings.count, headings.starts(with: text), let next = match.rest.next() {
      text += Self.bare(next.text)
      match.lines.append(next)
    }
    return text == headings ? match : nil
  }

  /// The text without spaces and brackets, which are printed wide or narrow.
  private static func bare(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bare: [UInt8] = []
    for byte in text where byte != 0x20 && byte != 0x09 && byte != 0x28 && byte != 0x29 {
      bare.append(byte)
      let start = bare.count - 3
      if byte == 0x88 || byte == 0x89, start >= 0, bare[start] == 0xEF, bare[start + 1] == 0xBC {
        bare.removeLast(3)
      }
    }
    return bare
  }
}
