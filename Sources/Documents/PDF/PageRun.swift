import Tables

/// A table that goes on from page to page, with the lines of text above each of its parts.
struct PageRun {
  private var parts: [Part] = []

  private struct Part {
    var page: PageTables
    var ruling: Ruling
    var lead: [String]
  }

  /// The tables of all pages; one that stands first on its page goes on with the last one of the
  /// page before, if both are as wide.
  static func runs(of pages: [PageTables]) -> [PageRun] {
    var runs: [PageRun] = []
    // A title may stand at the end of the page before its table.
    var lead: [String] = []
    for page in pages {
      var isFirst = true
      for item in page.items {
        switch item {
        case .text(let text): lead.append(text)
        case .table(let ruling):
          let part = Part(page: page, ruling: ruling, lead: lead)
          if isFirst, let last = runs.last?.parts.last?.ruling, last.alignsAcross(ruling) {
            runs[runs.count - 1].parts.append(part)
          } else {
            runs.append(PageRun(parts: [part]))
          }
          isFirst = false
          lead = []
        }
      }
    }
    return runs
  }

  func tell(_ receiver: any DocumentReceiver) {
    let columns = Ruling.distinct(parts.flatMap(\.ruling.columns))
    var rows = PageRows()
    for part in parts {
      rows.begin(page: part.page.number, lead: part.lead)
      let cells = PageCells(part.page.page, part.ruling, columns: columns, lines: part.ruling.rows)
      for row in cells.rows { rows.add(row.cells) }
    }
    rows.tell(receiver)
  }
}
