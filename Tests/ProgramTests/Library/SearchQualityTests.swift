import Foundation
import Testing

/// Searches that were written down before any result was looked at, each with the project that it
/// should find among the first three, over the published samples.
@Suite struct SearchQualityTests {
  private static let samples = URL(filePath: fixture("")).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/samples").standardized.path
  private static let hasSamples = FileManager.default.fileExists(atPath: samples)

  @Test(.enabled(if: hasSamples, "../shared/samples is not there"))
  func theWantedProjectIsAmongTheFirstThree() throws {
    let clerk = try Clerk()
    for name in ["zengcheng-2024", "liwan", "huadu-2024"] {
      try #require(
        try clerk.runs("import", "\(Self.samples)/\(name).txt", "--year", "2024").status == 0)
    }
    try #require(try clerk.runs("import", "\(Self.samples)/qujiang-2023.txt").status == 0)
    let queries = try clerk.text(ofFixture: "search-queries.tsv").split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    try #require(queries.count == 50)
    var missed: [String] = []
    for query in queries {
      let words = query[0].split(separator: " ").map(String.init)
      let found = try clerk.runs(["find"] + words + ["--limit", "3"]).text.split(separator: "\n")
      // The line of an entry, not that of the passage below it, which is indented.
      let entries = found.filter { $0.drop { $0 == " " }.first?.isNumber == true }
      if !entries.contains(where: { $0.contains(query[1]) }) { missed.append(query[0]) }
    }
    #expect(missed.count <= 3, "not found: \(missed.joined(separator: "、"))")
  }
}
