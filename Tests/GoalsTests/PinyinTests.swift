import TestSupport
import Testing

@testable import Goals

/// 拼音: completing by characters, full pinyin, initials and mixtures of them.
@Suite struct PinyinTests {
  @Test(arguments: [
    ("培训人次", "pxrc", TypedPattern.Fit.whole), ("培训人次", "peixunrenci", .whole),
    ("培训人次", "培训rc", .whole), ("培训人次", "pxrenci", .whole), ("培训人次", "peix", .beginning),
    ("培训人次", "PXR", .beginning), ("培训人次", "ｐｘ", .beginning), ("培训人次", "renc", .within),
    ("培训人次", "训人", .within), ("培训人次", "prc", .scattered), ("培训人次", "培次", .scattered),
    ("数量指标", "sl", .beginning), ("数量指标", "shuliang", .beginning), ("银行", "yh", .whole),
    ("银行", "yinhang", .whole), ("行政", "xz", .whole), ("重建", "chongjian", .whole),
    ("绿化", "lvhua", .whole), ("策略", "celue", .whole), ("策略", "celve", .whole),
    ("西安", "xian", .whole), ("IT设备（台）", "it设备台", .whole), ("2024年", "2024n", .whole),
  ])
  func fitting(name: String, typed: String, fit: TypedPattern.Fit) throws {
    #expect(try #require(TypedPattern(typed)).fit(name) == fit)
  }

  @Test(arguments: [("培训人次", "px0"), ("培训人次", "rcpx"), ("培训人次", "bxrc"), ("", "p"), ("培训", "培训人")])
  func notFitting(name: String, typed: String) throws {
    #expect(try #require(TypedPattern(typed)).fit(name) == nil)
  }

  @Test(arguments: ["", "，。", String(repeating: "长", count: 61)])
  func nothingToLookFor(typed: String) {
    #expect(TypedPattern(typed) == nil)
  }

  @Test func theBestFitComesFirstThenTheOrderOfNames() {
    let names = NameIndex(["教师培训", "培训人次", "训练", "培训", "参加培训人次", "培养训导"])
    func found(_ typed: String) -> [String] { names.matches(typed, limit: 9).map { names[$0] } }
    #expect(found("培训") == ["培训", "培训人次", "教师培训", "参加培训人次", "培养训导"])
    #expect(found("pxrc") == ["培训人次", "参加培训人次"])
    #expect(names.matches("", limit: 2) == [0, 1])
    #expect(found("——").count == 6 && found("办").isEmpty)
  }

  /// Else they would pass over nothing.
  @Test func charactersAreToldApartByTheirBits() {
    let bits = Set("培训人次数量指标完成率满意度".nameUnits.map(NameSignature.characterBit))
    #expect(bits.count >= 10 && bits.allSatisfy { $0.nonzeroBitCount == 1 })
  }

  /// What the signatures let pass must be all that fits.
  @Test func signaturesLoseNothing() {
    var random = SplitMix64(state: 7)
    let characters = Array("培训人次行重数量乐长IT9参加绿银会率")
    // More than two rows of signatures, and a part of one.
    let names = (0..<1300).map { _ in
      String(
        (0..<Int.random(in: 1...8, using: &random)).map { _ in
          characters.randomElement(using: &random) ?? "培"
        })
    }
    let index = NameIndex(names)
    for _ in 0..<400 {
      let typed = String(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          "培训人pxrcslhjzeuing9".randomElement(using: &random) ?? "p"
        })
      guard let pattern = TypedPattern(typed) else { continue }
      let close = names.indices.filter { pattern.fit(names[$0]).map { $0 < .scattered } ?? false }
      let found = index.matches(typed, limit: 2000)
      #expect(Set(found).isSuperset(of: close), "\(typed)")
      if close.count < 5, typed.count > 1 {
        #expect(Set(found) == Set(names.indices.filter { pattern.fit(names[$0]) != nil }))
      }
    }
  }
}
