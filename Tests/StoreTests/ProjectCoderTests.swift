import Foundation
import Goals
import TestSupport
import Testing

@testable import Store

@Suite struct ProjectCoderTests {
  /// Rows of earlier versions are compared with what is written now.
  @Test(arguments: ["a\"\\/\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{7F}\0", "𠮷≥ e\u{301} \u{FEFF}👨‍👩‍👧", ""])
  func textsAreWrittenAsFoundationWritesThem(text: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var json = CompactJSON()
    json.open("{")
    json.add("goal", text)
    json.add("name", "")
    json.close("}")
    #expect(
      json.text == String(decoding: try encoder.encode(["goal": text, "name": ""]), as: UTF8.self))
  }

  @Test func keysAreSortedAndWhatIsNilIsLeftOut() {
    var project = ProjectGoal.sound
    project.indicators.removeLast(3)
    project.details = [.telephone: "1", .rationale: "2", .executor: "3", .annualGoal: "4"]
    #expect(
      ProjectCoder().body(of: project)
        == #"{"annualGoal":"4","details":{"executor":"3","telephone":"1"},"fiscal":"125000.00","goal":"在12个社区建成图书角，全年开放，方便居民就近借阅。","indicators":[{"annualTarget":"≥12个","code":"11","cycleTarget":"≥12个","level1":"1","name":"建成图书角数量"}],"name":"社区图书角建设经费","rationale":"2","total":"125000.00"}"#
    )
    #expect(ProjectCoder().project(from: ProjectCoder().body(of: project)) == project)
  }
}
