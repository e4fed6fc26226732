import Foundation
import Testing

/// `check --fix`: what may be changed without asking, shown, and written beside the original.
@Suite struct CheckFixTests {
  /// A table with dialects, a stray space and full-width digits, and one target that needs a clerk.
  private func spoilt(_ clerk: Clerk) throws -> String {
    let table = try clerk.text(ofFixture: "export-2025.tsv")
      .replacing("实施周期指标值:≥300次；年度指标值:≥300次", with: "实施周期指标值:＞= 300次；年度指标值:不少于３00次")
      .replacing("实施周期指标值:≥12场", with: "实施周期指标值:≥12")
      .replacing("书车每周六次", with: "书车  每周六次")
    return try clerk.write(table, to: "去年.tsv")
  }

  @Test func showsEachFixAndWritesANewFile() throws {
    let clerk = try Clerk()
    let path = try spoilt(clerk)
    let before = try clerk.text(of: "去年.tsv")
    let run = try clerk.runs("check", path, "--fix", "--quiet", "--year", "2025")
    #expect(run.status == 0)
    #expect(run.messages.contains("流动书车运行经费\n"))
    #expect(
      run.messages.contains("  指标 1 实施周期指标值：“＞= 300次” → “≥300次” [comparator-dialect]\n"))
    #expect(run.messages.contains(" [width-mixed]\n"))
    #expect(run.messages.hasSuffix("改好的存在：\(clerk.path("去年-改.tsv"))\n"))
    #expect(try clerk.text(of: "去年.tsv") == before)
    #expect(try clerk.text(of: "去年-改.tsv").contains("实施周期指标值:≥300次；年度指标值:≥300次"))
    #expect(try clerk.text(of: "去年-改.tsv").contains("实施周期指标值:≥12；"))
  }

  @Test func twiceIsOnceAndNothingSafeIsLeft() throws {
    let clerk = try Clerk()
    let path = try spoilt(clerk)
    try clerk.runs("check", path, "--fix", "--year", "2025")
    let fixed = clerk.path("去年-改.tsv")
    let after = try clerk.text(of: "去年-改.tsv")
    let again = try clerk.runs("check", fixed, "--fix", "--quiet", "--year", "2025")
    #expect(again.messages.contains("“\(fixed)”没有可以放心改的，没有写文件。\n"))
    #expect(!clerk.exists("去年-改-改.tsv"))
    #expect(try clerk.text(of: "去年-改.tsv") == after)
    let left = try clerk.runs("check", fixed, "--format", "json", "--year", "2025")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(left.output)) as? [String: Any])
    let files = try #require(json["files"] as? [[String: Any]])
    let findings = try #require(files[0]["findings"] as? [[String: Any]])
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect((finding["fix"] as? [String: Any])?["safe"] as? Bool != true, "\(finding)")
    }
  }

  @Test func onlyInPlaceChangesTheFile() throws {
    let clerk = try Clerk()
    let path = try spoilt(clerk)
    let refused = try clerk.runs("check", path, "--fix", "-o", path)
    #expect(refused.status == 2)
    #expect(refused.messages.hasSuffix("✗ “\(path)”已经有了，没有改动它；要覆盖请加 --force。\n"))
    #expect(try clerk.runs("check", path, "--fix", "--in-place", "--quiet").status == 0)
    #expect(try clerk.text(of: "去年.tsv").contains("实施周期指标值:≥300次；年度指标值:≥300次"))
    #expect(!clerk.exists("去年-改.tsv"))
  }
}
