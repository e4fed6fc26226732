/// Where a row, or a cell of it, stands in its file, as people look it up.
package struct RowPlace: Hashable, Sendable, Comparable {
  /// What `line` counts in; nil for a text, whose lines are counted from its beginning.
  package var part: Part?
  /// The row or line, from 1; 0 where the whole part is meant.
  package var line: Int
  /// The column of a cell, from 0; nil where the whole row is meant.
  package var column: Int?

  package init(_ part: Part? = nil, line: Int = 0, column: Int? = nil) {
    self.part = part
    self.line = line
    self.column = column
  }

  /// A part of a document that numbers its own rows.
  package enum Part: Hashable, Sendable {
    /// 工作表, in its order from 1
    case sheet(Int, name: String)
    /// 页, from 1
    case page(Int)
    /// 表格 of a text document or a web page, from 1
    case table(Int)

    fileprivate var number: Int {
      switch self {
      case .sheet(let number, _), .page(let number), .table(let number): number
      }
    }

    package var name: String {
      switch self {
      case .sheet(_, let name): "工作表“\(name)”"
      case .page(let number): "第 \(number) 页"
      case .table(let number): "第 \(number) 个表格"
      }
    }
  }

  /// Nil where the whole file is meant.
  package var name: String? {
    guard line > 0 else { return part?.name }
    guard let part else { return "第 \(line) 行" }
    guard let column else { return "\(part.name)第 \(line) 行" }
    if case .sheet = part { return "\(part.name)的 \(Self.letters(column))\(line) 格" }
    return "\(part.name)第 \(line) 行第 \(column + 1) 列"
  }

  package func cell(_ column: Int?) -> RowPlace {
    RowPlace(part, line: line, column: column)
  }

  package static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.part?.number ?? 0, left.line) < (right.part?.number ?? 0, right.line)
  }

  /// The name of a sheet's column: A to Z, AA, AB, …
  private static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}
