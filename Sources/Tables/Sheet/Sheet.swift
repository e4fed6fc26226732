/// 成品表: cells with spans, kinds and a look; what formats with pages and merged cells are made of.
///
/// A layout makes it of a goal table (`SheetWriter`), `init(_:look:columns:)` of any grid.
package struct Sheet: Hashable, Sendable {
  package var head: Head
  package var rows: [Row]

  package init(head: Head, rows: [Row] = []) {
    self.head = head
    self.rows = rows
  }

  /// What concerns all rows.
  package struct Head: Hashable, Sendable, Codable {
    /// The document's title.
    package var title: String
    /// Who hands it in; empty where that is not known.
    package var author: String
    package var look: Look
    package var columns: [Column]
    /// Lists that cells take their texts from, each a column of a hidden sheet of a workbook.
    package var references: [[String]]
    /// Whether each page is marked 草稿.
    package var isDraft: Bool

    package init(
      title: String, author: String = "", look: Look = Look(), columns: [Column],
      references: [[String]] = [], isDraft: Bool = false
    ) {
      self.title = title
      self.author = author
      self.look = look
      self.columns = columns
      self.references = references
      self.isDraft = isDraft
    }
  }

  /// 列
  package struct Column: Hashable, Sendable, Codable {
    /// Half-width characters that a line of its cells holds.
    package var width: Int
    package var align: Look.Alignment
    /// The texts that an office program offers for its cells; empty where any text will do.
    package var choices: [String]

    package init(width: Int, align: Look.Alignment = .left, choices: [String] = []) {
      self.width = width
      self.align = align
      self.choices = choices
    }
  }

  package struct Row: Hashable, Sendable {
    package var role: Grid.Role
    /// From left to right; places that a cell of a row above covers are left out.
    package var cells: [Cell]
    /// Whether the row continues what the row above began, so that a page had better not break
    /// between them.
    package var joinsAbove: Bool
    /// The name of the page on which the row begins, for a project that has a page of its own.
    package var page: String?

    package init(
      role: Grid.Role, cells: [Cell], joinsAbove: Bool = false, page: String? = nil
    ) {
      self.role = role
      self.cells = cells
      self.joinsAbove = joinsAbove
      self.page = page
    }
  }

  package struct Cell: Hashable, Sendable {
    package var text: String
    package var kind: Kind
    /// The column that it begins in, from 0.
    package var column: Int
    /// How many columns it takes.
    package var columns: Int
    /// How many rows it takes.
    package var rows: Int

    package init(
      _ text: String, _ kind: Kind = .text, column: Int, columns: Int = 1, rows: Int = 1
    ) {
      self.text = text
      self.kind = kind
      self.column = column
      self.columns = columns
      self.rows = rows
    }
  }

  /// What a cell holds.
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case text
    /// The title of the sheet
    case title
    /// 表头: a label with its text
    case headLine
    /// 列名
    case heading
    /// The name of what stands beside it
    case label
    /// The text beside a label
    case value
    /// What a row is about: a project's name
    case name
    /// A number with thousands commas and a decimal point, or nothing
    case amount
  }
}
