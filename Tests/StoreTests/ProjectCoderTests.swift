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

  @Test(arguments: 0..<300)
  func whatWasWrittenIsRead(seed: UInt64) {
    var generator = ProjectGenerator(seed: seed)
    var project = generator.project()
    project.lifetimeBudget = generator.number(0...1) == 0 ? nil : generator.money()
    for detail in Detail.allCases where generator.number(0...3) == 0 {
      project.details[detail] = generator.text(0...9)
    }
    for number in project.indicators.indices where generator.number(0...1) == 0 {
      project.indicators[number].weight = generator.text(1...3)
      project.indicators[number].explanation = generator.text(0...9)
    }
    #expect(ProjectCoder().project(from: ProjectCoder().body(of: project)) == project)
  }

  /// As Foundation and other writers may spell them.
  @Test(arguments: [
    #"a\"\\\/\b\t\n\f\r\u0001\u001f\u4e2d\uD842\uDFB7"#: "a\"\\/\u{8}\t\n\u{C}\r\u{1}\u{1F}中𠮷",
    "": "",
    "𠮷≥ e\u{301} \u{FEFF}👨‍👩‍👧\u{7F}": "𠮷≥ e\u{301} \u{FEFF}👨‍👩‍👧\u{7F}",
  ])
  func textsAreRead(json: String, text: String) {
    let body = #" { "goal" : "\#(json)" , "indicators" : [ ] , "name" : "" } "# + "\r\n"
    #expect(ProjectCoder().project(from: body) == ProjectGoal(goal: text))
  }

  @Test func keysOfALaterVersionArePassedOver() {
    let body = ##"""
      {"new":{"a":[1,-2.5e+3,true,{"b":"}"}],"c":null},"details":{"new":"1","manager":"2","function":"3"},
      "total":null,"fiscal":"-0.01","goal":"","indicators":[{"new":[],"level1":"1","code":"11","name":"",
      "cycleTarget":"","annualTarget":"","weight":null}],"name":"甲"}
      """##
    #expect(
      ProjectCoder().project(from: body)
        == ProjectGoal(
          name: "甲", amounts: Amounts(fiscal: Money(fen: -1)), details: [.manager: "2"],
          indicators: [
            Indicator(level1: "1", code: "11", name: "", cycleTarget: "", annualTarget: "")
          ]))
  }

  @Test(arguments: [
    "", "null", "[]", "{}", #"{"goal":"","indicators":[]}"#,
    #"{"goal":"","indicators":[{}],"name":""}"#,
    sound + "x", sound + sound, with(#""goal":null"#), with(#""goal":"\x""#),
    with(#""goal":"\uD842""#),
    with(#""goal":"\uD842\u0041""#), with(#""goal":"\uDFB7""#), with(#""goal":"\u12g4""#),
    with("\"goal\":\"\n\""), with(#""total":1"#), with(#""total":"1""#), with(#""total":"1.5""#),
    with(#""total":"\#(String(repeating: "9", count: 40)).00""#), with(#""details":{"manager":1}"#),
    with(#""new":"#), with(#""new":}"#), with(#""new":1,"#),
    with(#""new":"# + String(repeating: "[", count: 100_000)),
  ])
  func whatIsNoProjectIsToldApart(body: String) {
    #expect(ProjectCoder().project(from: body) == nil)
  }

  @Test func aBodyThatIsCutOffIsNoProject() {
    let body = ProjectCoder().body(of: .sound)
    for count in body.utf8.indices {
      #expect(ProjectCoder().project(from: String(body.utf8.prefix(upTo: count)) ?? "") == nil)
    }
  }

  private static let sound = with("")

  /// An empty project with one more member.
  private static func with(_ member: String) -> String {
    #"{"goal":"","indicators":[],"name":""# + (member.isEmpty ? "" : "," + member) + "}"
  }
}
