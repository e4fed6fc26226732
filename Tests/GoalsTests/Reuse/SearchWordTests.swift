import Goals
import Testing

@Suite struct SearchWordTests {
  @Test(arguments: [
    ("农田", "高标准农田与农田水利", ["农田", "农田"]), ("app", "党建APP和ＡＰＰ", ["APP", "ＡＰＰ"]),
    ("≥90%", "合格率≧90％", ["≧90％"]),
    ("培训、宣传", "宣传，培训", ["宣传", "培训"]), ("无", "农田", []), ("aa", "aaa", ["aa"]),
  ])
  func wordsAreFoundInEveryWidthAndCase(word: String, text: String, expected: [String]) throws {
    #expect(try #require(SearchWord(word)).ranges(in: text).map { String(text[$0]) } == expected)
  }

  @Test(arguments: [
    ("nt", "高标准农田建设", ["农田"]), ("gbznt", "高标准农田建设", ["高标准农田"]), ("zxj", "重型机械", ["重型机"]),
    ("cx", "重型机械", ["重型"]),
    ("dapp", "党APP", ["党APP"]), ("农", "农田", []), ("zz", "农田", []),
  ])
  func initialsAreFound(word: String, text: String, expected: [String]) throws {
    let found = try #require(SearchWord(word)).ranges(inInitialsOf: text)
    #expect(found.map { String(text[$0]) } == expected)
  }

  @Test(arguments: ["", "，。", "\u{1B}", "　"])
  func whatHasNoLetterIsNoWord(text: String) {
    #expect(SearchWord(text) == nil)
  }
}
