import Foundation
import Goals
import Testing

/// Whether the folders of rules and the registry tell the same story.
@Suite struct RuleFileTests {
  private let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Goals/Rules")

  @Test(arguments: [
    (Rule.ReviewHead.completeness, "Completeness"), (.relevance, "Relevance"),
    (.appropriateness, "Appropriateness"), (.feasibility, "Feasibility"),
  ])
  func everyFileIsARuleOfItsHead(head: Rule.ReviewHead, name: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(name).path)
    let ids = Set(Rule.all.filter { $0.head == head }.map(\.id))
    #expect(Set(files.map(kebabCase)) == ids)
    for file in files {
      let text = try String(
        contentsOf: folder.appendingPathComponent(name).appendingPathComponent(file),
        encoding: .utf8)
      #expect(text.contains("id: \"\(kebabCase(file))\""))
      #expect(text.contains("source: \"") && text.contains("failing: ["))
    }
  }

  private func kebabCase(_ file: String) -> String {
    var result = ""
    for character in file.prefix(while: { $0 != "." }) {
      if character.isUppercase && !result.isEmpty { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}
