import Goals
import Tables
import Testing

@testable import Interview

/// 指标覆盖: which classes are there, and which are asked for besides.
@Suite struct CoverageTests {
  private func line(_ codes: [String], name: String = "街头演出补助", layout: String = "guangzhou")
    throws -> String
  {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: layout))
    let project = ProjectGoal(
      name: name,
      indicators: codes.map {
        Indicator(
          level1: String($0.prefix(1)), code: $0, name: "甲", cycleTarget: "1个", annualTarget: "1个")
      })
    return Coverage(project, in: layout).line
  }

  @Test func whatIsThereAndWhatIsMissing() throws {
    #expect(try line([]) == "还没有指标 · 还缺：产出（11、12、13 任一）、效益（21、22、23、24 任一）")
    #expect(
      try line(["11", "11", "31"])
        == "已有：11 数量 ×2、31 服务对象满意度 · 还缺：效益（21、22、23、24 任一） · 最好也有：质量（12）")
    #expect(
      try line(["11", "12", "22"]) == "已有：11 数量、12 质量、22 社会效益 · 该有的都有了")
  }

  @Test func theKindOfProjectAsksForMore() throws {
    #expect(try line(["11", "12", "22"], name: "读者培训经费").hasSuffix("最好也有：满意度（31）"))
    #expect(try line(["11", "12", "22"], name: "图书馆屋面维修项目").hasSuffix("最好也有：成本（41、42、43 任一）"))
    #expect(
      try line(["11", "12", "22"], name: "图书馆屋面维修项目", layout: "qujiang")
        .hasSuffix("最好也有：成本（14）"))
  }

  @Test func lastYearsIndicatorsCountBeforeTheyAreDecided() {
    #expect(Draft.from(.sound).coverage.present.map(\.code) == ["11", "12", "22", "31"])
  }
}
