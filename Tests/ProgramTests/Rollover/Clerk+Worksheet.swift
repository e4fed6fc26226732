import Testing

/// 续报表: what all tests of the worksheet do.
extension Clerk {
  /// A clerk before the worksheet of 2024 on its way to 2025.
  static func atWorksheet(columns: Int = 80, of year: DepartmentYear) throws -> Clerk {
    let clerk = try Clerk(columns: columns)
    try #require(try clerk.runs("import", clerk.write(year.json, to: "2024.json")).status == 0)
    try clerk.opens("rollover", "2024", "--to", "2025")
    try clerk.sees(row: "处理 · 完成 0")
    return clerk
  }

  /// Presses Enter, and waits until some row contains `text`.
  func confirms(
    row text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try presses(.enter)
    try sees(row: text, sourceLocation: sourceLocation)
  }

  /// Leaves the pass for the page.
  func goesToPage() throws {
    try presses(.escape)
    try sees(row: "再按一次 Esc")
    try presses(.escape)
    try isAsked("做哪一样？")
  }
}
