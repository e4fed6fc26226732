import Goals
import Testing

@Suite struct BudgetCatalogTests {
  @Test(arguments: [
    (Detail.function, "", 9), (.function, "2130", 2), (.function, "201 32", 2),
    (.function, "离退休", 2), (.function, "QTN", 1), (.function, "gongwuyuan", 1),
    (.function, "lituixiu", 2),
    (.function, "农村zhgg", 1), (.function, "2013299其他", 1),
    (.function, "教育", 0), (.fundingType, "11", 2), (.fundingType, "基金", 1), (.rationale, "", 0),
  ])
  func matches(detail: Detail, typed: String, count: Int) {
    #expect(BudgetCatalog.standard.matches(typed, for: detail).count == count)
  }

  @Test func codesAreUniqueAndPrintedBeforeTheirNames() {
    let catalog = BudgetCatalog.standard
    for entries in [catalog.functions, catalog.fundingTypes] {
      #expect(entries.map(\.code) == Set(entries.map(\.code)).sorted())
    }
    #expect(catalog.functions[1].printed == "2013299其他组织事务支出")
  }
}
