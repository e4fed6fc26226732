import Foundation
import Testing

@testable import Tables

/// 版式: what a layout file may leave out, and what it may not say.
@Suite struct LookTests {
  private func look(_ json: String) throws -> Look {
    try JSONDecoder().decode(Look.self, from: Data(json.utf8))
  }

  @Test func whatIsLeftOutIsAsUsual() throws {
    #expect(try look("{}") == Look())
    let look = try look(
      """
      {"font": "仿宋", "headingFill": null, "paper": {"height": 420},
       "columns": {"goal": {"width": 60, "align": "center"}}}
      """)
    #expect(look.font == "仿宋" && look.titleFont == "黑体")
    #expect(look.headingFill == nil && look.unitFill != nil)
    #expect(look.paper.width == 297 && look.paper.height == 420)
    #expect(look.columns == ["goal": Look.Column(width: 60, align: .center)])
  }

  @Test func encodingKeepsIt() throws {
    var look = Look()
    look.headingFill = nil
    look.columns["total"] = Look.Column(width: 9, align: .right)
    #expect(try JSONDecoder().decode(Look.self, from: JSONEncoder().encode(look)) == look)
  }

  @Test(arguments: [
    #"{"border": "red"}"#, #"{"headingFill": "12345"}"#, #"{"fontSize": 0}"#,
    #"{"titleFontSize": 1000}"#, #"{"paper": {"margin": 100}}"#, #"{"paper": {"width": 1e9}}"#,
    #"{"columns": {"goal": {"width": 0}}}"#, #"{"columns": {"gaol": {}}}"#,
    #"{"columns": {"goal": {"align": "middle"}}}"#,
  ])
  func nonsenseIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try look(json) }
  }
}
