import CPangoCairo
import Tables
import TestSupport
import Testing

@testable import Documents

/// Page breaks: nothing is lost where a project is higher than a page, and its left cells come again.
@Suite struct PDFBlockTests {
  private let typesetter: PDFTypesetter
  private let surface: OpaquePointer
  private let cairo: OpaquePointer

  init() throws {
    surface = try #require(cairo_pdf_surface_create(nil, 100, 100))
    cairo = try #require(cairo_create(surface))
    typesetter = try #require(PDFTypesetter(cairo))
  }

  private static let face = PDFTypesetter.Face(family: "宋体", size: 10)

  private func cell(
    _ lines: Int, _ kind: Sheet.Kind = .text, row: Int = 0, rows: Int = 1, column: Int = 0
  ) -> PDFBlock.Cell {
    let text = Array(repeating: "字", count: lines).joined(separator: "\n")
    return PDFBlock.Cell(
      lines: typesetter.lines(text, Self.face, width: 100), kind: kind, column: column, columns: 1,
      row: row, rows: rows)
  }

  private func pages(_ block: PDFBlock, room: Double) -> [PDFBlock] {
    var pages: [PDFBlock] = []
    var rest = block
    while rest.height > room, rest.isNews, pages.count < 100 {
      let (first, next) = rest.split(room: room) { $0.lines }
      pages.append(first)
      rest = next
    }
    return rest.isNews ? pages + [rest] : pages
  }

  private func shown(_ cells: [PDFBlock.Cell]) -> Int {
    cells.filter { !$0.isRepeat }.reduce(0) { $0 + min($1.shown ?? $1.left, $1.left) }
  }

  @Test(arguments: [60.0, 100, 333])
  func everyLineIsShownOnce(room: Double) {
    let block = PDFBlock(
      cells: [
        cell(2, .name), cell(1, .amount, column: 1), cell(70, column: 2), cell(41, column: 3),
      ],
      rowCount: 1, role: .body, lineHeight: Self.face.lineHeight)
    let pages = pages(block, room: room)
    #expect(pages.count > 1 && pages.count < 100)
    #expect(pages.allSatisfy { $0.height <= room })
    for (column, count) in [2, 1, 70, 41].enumerated() {
      #expect(shown(pages.flatMap { $0.cells.filter { $0.column == column } }) == count)
    }
    // The name stands on each page, and the amount too.
    for page in pages {
      #expect(page.cells.first { $0.column == 0 }?.left == 2)
      #expect(page.cells.first { $0.column == 1 }?.left == 1)
    }
  }

  @Test(arguments: [80.0, 130, 400])
  func rowsStayWholeWhereTheyFit(room: Double) {
    let rows = (0..<20).map { cell(3, row: $0, column: 2) }
    let block = PDFBlock(
      cells: [cell(1, .name, rows: 20), cell(90, rows: 20, column: 1)] + rows, rowCount: 20,
      role: .body,
      lineHeight: Self.face.lineHeight)
    let pages = pages(block, room: room)
    #expect(pages.allSatisfy { $0.height <= room + 0.01 })
    #expect(shown(pages.flatMap { $0.cells.filter { $0.column == 2 } }) == 60)
    #expect(shown(pages.flatMap { $0.cells.filter { $0.column == 1 } }) == 90)
    for page in pages {
      let rows = page.cells.filter { $0.column == 2 && !$0.isRepeat }
      #expect(rows.allSatisfy { $0.shown ?? $0.left == $0.left })
    }
  }
}
