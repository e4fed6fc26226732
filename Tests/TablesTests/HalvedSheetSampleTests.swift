import Tables
import TestSupport
import Testing

@Suite("分两半打印的表：公开的表", .enabled(if: TestFiles.hasSamples, "没有样本文件夹，跳过"))
struct HalvedSheetSampleTests {
  private let text: [UInt8]
  private let reading: HalvedSheet.Reading
  private var rows: [Grid.Row] { reading.grid.rows.filter { $0.role == .body } }

  init() throws {
    text = try TestFiles.sample("qujiang-2023.txt")
    reading = try #require(HalvedSheet(form: .tested)?.read(text))
  }

  @Test("54 个项目，162 组一级指标，530 条指标") func counts() {
    let filled = { (column: HalvedColumn) in
      rows.filter { !$0.cells[column.rawValue].isEmpty }.count
    }
    #expect(rows.count == 530)
    #expect(filled(.unit) == 54)
    #expect(filled(.name) == 54)
    #expect(filled(.rationale) == 54)
    #expect(filled(.goal) == 54)
    #expect(filled(.annualGoal) == 53)
    #expect(filled(.level1) == 162)
    #expect(filled(.indicator) == 530)
    #expect(filled(.cycleTarget) == 530)
    #expect(filled(.annualTarget) == 530)
    #expect(rows.allSatisfy { $0.cells.count == HalvedColumn.allCases.count && !$0.isCut })
  }

  @Test("每个字都有着落") func everyCharacter() {
    expectEveryCharacter(of: text, in: reading)
  }

  @Test("右半的文字一字不差，次序不变") func rightHalfInOrder() throws {
    let printed = bare(String(decoding: text, as: UTF8.self))
    var label = ""
    var joined = ""
    for row in rows {
      let printedLabel = row.cells[HalvedColumn.level2.rawValue]
      if !printedLabel.isEmpty { label = printedLabel }
      // A page break prints the label again.
      joined += printedLabel.isEmpty && row.startsPage ? label : printedLabel
      joined += row.cells[HalvedColumn.indicator.rawValue...].joined()
    }
    #expect(printed.hasSuffix(bare(joined)))
  }

  @Test("左半每个项目的文字连在一起，次序不变") func leftHalfInOrder() {
    var rest = bare(String(decoding: text, as: UTF8.self))[...]
    for row in rows where !row.cells[0].isEmpty {
      let cells = bare(row.cells[...HalvedColumn.annualGoal.rawValue].joined())
      let found = rest.firstRange(of: cells)
      #expect(found != nil)
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test("每组一级指标下有二级指标，左右一致") func levels() {
    let above = Dictionary(
      uniqueKeysWithValues: HalvedSheet.Form.tested.level2.map { ($0.label, $0.level1) })
    var level1 = ""
    for row in rows {
      let printed = row.cells[HalvedColumn.level1.rawValue]
      if !printed.isEmpty { level1 = printed }
      let level2 = row.cells[HalvedColumn.level2.rawValue]
      if !level2.isEmpty { #expect(above[level2] == level1) }
    }
  }

  @Test(
    "几处难断的指标",
    arguments: [
      (6383, "人均标准", "300元/人/次", "300元/人/次"),
      (6387, "支付及时率", "100%", "100%"),
      (5822, "补贴发放次数", "1次", "26人"),
      (5085, "补助金额", "340000元", "340000元"),
      (5014, "不超预算金额", "不超预算金额", "不超预算金额"),
      (6614, "符合条件的基层个数", "村8个", "村（社区）111个"),
      (7388, "档案整理、移交、接收、管理、保存工作完成率（%）", "100%", "＞60%"),
      (8305, "成本支出", "区级承担10000元/个社区", "区级承担10000元/个社区"),
      (8056, "补贴人数", "60人", "60人"),
    ])
  func spots(line: Int, name: String, cycle: String, annual: String) throws {
    let row = try #require(
      rows.first { abs($0.line - line) <= 1 && $0.cells[HalvedColumn.indicator.rawValue] == name })
    #expect(row.cells[HalvedColumn.cycleTarget.rawValue] == cycle)
    #expect(row.cells[HalvedColumn.annualTarget.rawValue] == annual)
  }

  @Test("说明：33 个金额丢失，5 个粘连的指标，至多 5 处难断") func remarks() {
    let count = { (kind: HalvedSheet.Kind) in reading.remarks.filter { $0.kind == kind }.count }
    #expect(count(.amountLost) == 33)
    #expect(count(.labelUnglued) == 5)
    #expect(count(.pageRepeatDropped) == 1)
    #expect(count(.targetSplitUndecided) == 1)
    #expect(count(.goalSplitUndecided) == 1)
    #expect(count(.halvesDiffer) == 0)
    #expect(count(.projectCellsUndecided) == 0)
  }

  @Test("在哪一行断掉都读得下去") func cut() throws {
    let sheet = try #require(HalvedSheet(form: .tested))
    let ends = text.indices.filter { text[$0] == 0x0A }
    for index in stride(from: 0, to: ends.count, by: TestFiles.isLong ? 1 : 977) {
      let part = Array(text[...ends[index]])
      guard let reading = sheet.read(part) else { continue }
      expectEveryCharacter(of: part, in: reading)
    }
  }

  private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
