import Foundation
import TestSupport
import Testing

/// docs/layouts.md says what the program does.
@Suite struct LayoutDocumentTests {
  private func document() throws -> String {
    String(decoding: try TestFiles.own("docs/layouts.md"), as: UTF8.self)
  }

  /// `Scripts/renew-layout-tables` mends it.
  @Test func theTablesAreThoseOfTheLayouts() throws {
    let generated = try Clerk().runs("layouts", "--fields", "--to", "md").text
    let parts = try document().components(separatedBy: "<!-- 以下由程序生成 -->\n\n")
    #expect(parts.count == 2 && parts.last == generated)
  }

  /// The worked example is the layout that the tests of all formats use.
  @Test func theExampleIsALayout() throws {
    let parts = try document().components(separatedBy: "```json\n")
    let example = parts[1].components(separatedBy: "```")[0]
    #expect(example == String(decoding: try TestFiles.fixture("layouts/yunxi.json"), as: UTF8.self))
  }
}
