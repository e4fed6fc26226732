/// The text of a printed table, every cell wrapped at a fixed width and read in order.
///
/// Columns are gone: a row is its name (indented, where projects are), the amounts at a line's
/// end, the lines of the goal, the lines of the indicators. A line break inside a cell is not a
/// space; three or more empty lines are a page break.
package struct FlowedText: Sendable {
  let layout: Layout
  let grammar: IndicatorGrammar

  /// Nil where the layout's rows cannot be told apart in flowed text.
  package init?(layout: Layout) {
    guard layout.nesting != nil, let template = layout.indicatorItem,
      let grammar = IndicatorGrammar(template: template)
    else { return nil }
    self.layout = layout
    self.grammar = grammar
  }

  /// The rows of `text` (UTF-8, line feeds or CR LF), with the lines above the table as rows of
  /// one cell and amounts packed where their columns are not told.
  package func grid(_ text: [UInt8]) -> Grid {
    let header = FlowedHeader(layout: layout)
    var lines = FlowedLines(text)
    var rows: [Grid.Row] = []
    while let line = lines.next() {
      if let end = header.endOfHeadings(from: line, in: lines) {
        lines = end
        rows.append(Grid.Row(layout.columns.map(\.heading), role: .header, line: line.number))
        break
      }
      rows.append(Grid.Row([String(decoding: line.bytes, as: UTF8.self)], line: line.number))
    }
    guard rows.last?.role == .header else { return Grid(rows: rows) }
    var assembler = FlowedRowAssembler(layout: layout, grammar: grammar, lines: lines)
    while let line = lines.next() {
      if let end = header.endOfHeadings(from: line, in: lines) {
        lines = end
        assembler.breakPage(beforeHeadLines: false)
      } else if let end = header.endOfTitle(from: line, in: lines) {
        lines = end
        assembler.breakPage(beforeHeadLines: true)
      } else {
        assembler.add(line)
      }
    }
    rows += assembler.finish(endsWithLineBreak: text.last == 0x0A)
    return Grid(rows: rows)
  }
}
