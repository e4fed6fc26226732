import Goals
import Testing

@testable import Store

@Suite struct SimilarTests {
  @Test func namesakesComeFirstThenTheOwnUnitThenTheKind() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    _ = try store.save(
      [
        .sample("干部培训经费", year: 2023, unit: "组织部"), .sample("党员培训", year: 2022, unit: "组织部"),
        .sample("教师培训", year: 2024, unit: "教育局"), .sample("道路绿化", year: 2024, unit: "园林所"),
        .sample("干部培训经费", year: 2026, unit: "组织部"),
      ], replacing: false)
    let found = try store.similar(name: "干部培训经费", unit: "组织部", year: 2025)
    #expect(found.map(\.project.name) == ["干部培训经费", "党员培训", "教师培训"])
    #expect(found.first?.year == 2023)
    #expect(try store.similar(name: "", unit: nil, year: 2025).isEmpty)
  }
}
