import Goals
import Testing

@Suite struct TargetTests {
  @Test(arguments: [
    ("≥90%", "≥90%", "%"), ("＞=９０％", "≥90%", "%"), ("不低于90%", "≥90%", "%"),
    ("大于或等于90%", "≥90%", "%"),
    ("＞1300人", "＞1300人", "人"), ("小于50份", "＜50份", "份"), ("≧  5期", "≥5期", "期"),
    ("35000/次活动", "35000/次活动", "/次活动"),
    ("20000元/村（社区）", "20000元/村(社区)", "元/村(社区)"), ("≥400万人次", "≥400万人次", "万人次"),
    ("12个月", "12个月", "个月"),
    ("1次/季度", "1次/季度", "次/季度"), ("称职≥95%", "称职≥95%", "%"), ("投诉率＜5%", "投诉率＜5%", "%"),
    ("完成全区197个社区换届工作", "完成全区197个社区换届工作", "个"), ("≥1,000㎡", "≥1000㎡", "㎡"),
    ("10-20人", "10-20人", "人"), ("≥12", "≥12", ""),
    ("组织不少于2场活动", "组织≥2场活动", "场"), ("≤400元/人·天", "≤400元/人·天", "元/人·天"),
  ])
  func quantities(text: String, canonical: String, unit: String) throws {
    let quantity = try #require(Target(text).quantity)
    #expect(quantity.canonical == canonical)
    #expect(quantity.unit == unit)
  }

  @Test(arguments: [
    "长期", "合格", "是", "及时下达", "2024年底前完成", "12月31日前", "服务合同执行规范率=执行数/签订数*100%", "“1+6+N”矩阵",
  ])
  func words(text: String) {
    #expect(Target(text).form == .words)
  }

  @Test(arguments: ["", " ", "　"]) func blanks(text: String) {
    #expect(Target(text).form == .empty)
  }

  @Test func canonicalTextIsItsOwnCanonicalText() throws {
    for text in ["不少于120场", "称职≥95%", "＞=９０％", "10~20人", "≧  5期"] {
      let canonical = try #require(Target(text).quantity?.canonical)
      #expect(Target(canonical).quantity?.canonical == canonical)
    }
  }
}
