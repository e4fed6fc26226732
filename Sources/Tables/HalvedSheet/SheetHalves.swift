/// The two halves of a sheet's text, page by page, without their headings.
struct SheetHalves {
  /// The lines of one page, headings left out.
  struct Page {
    var lines: [SheetLine] = []
  }

  private(set) var title: SheetLine
  private(set) var left: [Page] = []
  private(set) var right: [Page] = []
  /// Titles and headings as printed.
  private(set) var passedOver: [String] = []
  /// The line of the first heading of the left half.
  private(set) var headLine = 0

  /// Nil where the text has no title with the headings of the left half behind it.
  init?(_ text: [UInt8], form: HalvedSheet.Form) {
    let titleMark = Array(form.title.utf8)
    // Most texts are no halved sheets: a quick look before their lines are read.
    guard text.holds(titleMark) else { return nil }
    var reader = SheetLines(text)
    let leftHead = PrintedHead(form.leftHead)
    let rightHead = PrintedHead(form.rightHead)
    var found: SheetLine?
    while found == nil, let line = reader.next() {
      if line.text.firstRange(ofBytes: titleMark) != nil {
        if let head = leftHead.matches(in: reader) {
          found = line
          passedOver += [Self.text(line)] + head.lines.map(Self.text)
          headLine = head.lines.first?.number ?? 0
          reader = head.rest
          continue
        }
      }
      passedOver.append(Self.text(line))
    }
    guard let found else { return nil }
    title = found
    let titleText = found.text.withoutSpaces
    var readsRight = false
    var startsPage = true
    while let line = reader.next() {
      if line.emptyBefore >= SheetLines.emptyAtPageBreak { startsPage = true }
      if line.text.first == titleText.first, line.text.withoutSpaces == titleText {
        passedOver.append(Self.text(line))
        startsPage = true
        continue
      }
      if startsPage {
        let head = rightHead.matches(line, in: reader)
        if head != nil { readsRight = true }
        if let head = head ?? leftHead.matches(line, in: reader) {
          passedOver += head.lines.map(Self.text)
          reader = head.rest
          continue
        }
      }
      if readsRight {
        if startsPage || right.isEmpty { right.append(Page()) }
        right[right.count - 1].lines.append(line)
      } else {
        if startsPage || left.isEmpty { left.append(Page()) }
        left[left.count - 1].lines.append(line)
      }
      startsPage = false
    }
  }

  private static func text(_ line: SheetLine) -> String {
    String(decoding: line.text, as: UTF8.self)
  }
}
