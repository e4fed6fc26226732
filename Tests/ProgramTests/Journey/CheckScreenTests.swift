import Testing

/// What `check` shows on a terminal: sentences hang under their marks, carets stand under the fault.
@Suite struct CheckScreenTests {
  @Test(arguments: [80, 40])
  func findingsAreIndented(columns: Int) throws {
    let clerk = try Clerk(columns: columns, rows: 48)
    let table = try clerk.text(ofFixture: "export-2025.tsv")
      .replacing("年度指标值:≥12场", with: "年度指标值:每月都要办，一年里不少于12场分享会")
      .replacing("年度指标值:≥300次", with: "年度指标值:年度计划数")
    let path = try clerk.write(table, to: "表.tsv")
    try clerk.opens(
      "check", path, "--rule", "comparator-dialect,target-placeholder", "--year", "2025")
    try clerk.leaves(with: 0)
    try clerk.sees(screen: "check-findings-on-\(columns)-columns")
  }
}
