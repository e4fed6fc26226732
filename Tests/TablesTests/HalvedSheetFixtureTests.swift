import Tables
import TestSupport
import Testing

@Suite("分两半打印的表：自己的样张") struct HalvedSheetFixtureTests {
  private let reading: HalvedSheet.Reading

  init() throws {
    let sheet = try #require(HalvedSheet(form: .tested))
    reading = try #require(sheet.read(TestFiles.fixture("halved-sheet.txt")))
  }

  @Test("左右两半合成一张表，每条指标一行") func wholeGrid() {
    let rows = reading.grid.rows.map { $0.cells.joined(separator: "|") }
    #expect(
      rows.prefix(2) == [
        "青石县2023年区级项目绩效目标表", HalvedSheet.Form.tested.headings.joined(separator: "|"),
      ])
    let expected =
      Self.library + Self.reading + Self.cleaning + Self.patrol + Self.termites
    for (row, line) in zip(rows.dropFirst(2), expected) { #expect(row == line) }
    #expect(rows.count == expected.count + 2)
  }

  @Test("猜的和丢的都有说明") func remarks() {
    #expect(
      reading.remarks.map { "\($0.kind.rawValue) \($0.line) \($0.subject)" } == [
        "page-repeat-dropped 0 ",
        "amount-lost 60 “亲子”阅读活动经费",
        "amount-lost 140 河道日常保洁经费",
        "label-unglued 377 质量指标",
        "target-split-undecided 380 孩子借书数量",
        "label-unglued 437 可持续影响",
      ])
  }

  @Test("每个字都有着落") func everyCharacter() throws {
    try expectEveryCharacter(of: TestFiles.fixture("halved-sheet.txt"), in: reading)
  }

  @Test("分页处接着上一页的行有标记") func pages() {
    let starts = reading.grid.rows.filter(\.startsPage).map { $0.cells[10] }
    #expect(starts == ["参加家庭", "两岸居民满意度"])
  }

  private static let none = String(repeating: "|", count: 7)

  private static let library = [
    "210001-青石县图书馆|流动图书车进村服务经费|1111预算安排拨款|36,000.00|2070104图书馆|参照上年支出测算。|为方便农村读者借阅，安排图书车每周进村，提高图书的利用率。|为方便农村读者借阅，安排图书车每周进村，提高图书的利用率。|产出指标|数量指标|进村次数|≥150次|≥50次",
    none + "||质量指标|图书完好率（%）|＞95%|＞95%",
    none + "||成本指标|人均成本|每位读者不超过三元|每位读者不超过三元",
    none + "|效益指标|社会效益|方便农村居民读书|明显|明显",
    none + "|||农村藏书利用情况|逐年提高|逐年提高",
    none + "|满意度指标|服务对象满意度|读者满意度|≥90%|≥90%",
  ]

  private static let reading = [
    "210001-青石县图书馆|“亲子”阅读活动经费|1111预算安排拨款|##########|2070104图书馆|根据县里《推进全民阅读的意见》（青文〔2022〕15号）要求。|三年内办好“亲子”阅读活动，让孩子爱上读书。|本年办四期“亲子”阅读活动，每期至少五十个家庭参加。|产出指标|数量指标|活动期数|12期|4期",
    none + "|||参加家庭|≥200个|≥200个",
    none + "||时效指标|活动按时完成率|100%|100%",
    none + "||成本指标|活动成本|500元/期/家|500元/期/家",
    none + "||质量指标|活动合格率|100%|100%",
    none + "|效益指标|社会效益|孩子借书数量|比上年增加一成以上|有所增加",
    none + "|满意度指标|服务对象满意度|家长满意度|满意|满意",
  ]

  private static let cleaning = [
    "210002-青石县河道养护所|河道日常保洁经费|1113三保专户一般公共预算资金|##########|2130304水利行业业务管理|按照河长制工作的要求安排。|保持河面干净，汛前清理河道，保障行洪，两岸居民满意。|保持河面干净，汛前清理河道，保障行洪，两岸居民满意。|产出指标|数量指标|保洁河道长度|32公里|32公里",
    none + "||成本指标|完成预算金额|完成预算金额|完成预算金额",
    none + "|效益指标|生态效益|河水水质|保持三类水以上的水质|保持三类水以上的水质",
    none + "|满意度指标|服务对象满意度|两岸居民满意度|≥85%|≥85%",
  ]

  private static let patrol = [
    "210002-青石县河道养护所|巡河员补贴|1111预算安排拨款|120,000.00|2130304水利行业业务管理|根据《青石县巡河员管理办法》（青水〔2021〕7号）。|按月足额发放巡河员补贴，保证每段河道有人巡查。|按月足额发放巡河员补贴，保证每段河道有人巡查。|产出指标|数量指标|巡河员人数|25人|25人",
    none + "||成本指标|补贴标准|400元/人/月|400元/人/月",
    none + "|效益指标|可持续影响|河道有人管护|长期|长期",
    none + "|满意度指标|服务对象满意度|巡河员满意度（%）|≥95%|≥95%",
  ]

  private static let termites = [
    "210002-青石县河道养护所|堤防白蚁防治经费|1111预算安排拨款|8,500.50|2130306水利工程运行与维护|堤防管理规程第12条。|查清白蚁分布，分段防治，保证堤防安全度汛。|查清白蚁分布，分段防治，保证堤防安全度汛。|产出指标|数量指标|防治堤防长度|6.5公里|6.5公里",
    none + "||质量指标|白蚁防治合格率|≥98%|≥98%",
    none + "|满意度指标|服务对象满意度|相关部门满意度|基本满意|基本满意",
    none + "|效益指标|社会效益|堤防安全|安全度汛|安全度汛",
  ]
}

/// Checks that all that is printed in a text stands in the grid or among what was passed over.
func expectEveryCharacter(
  of text: [UInt8], in reading: HalvedSheet.Reading,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var counts: [Character: Int] = [:]
  for character in String(decoding: text, as: UTF8.self) where !character.isWhitespace {
    counts[character, default: 0] += 1
  }
  let cells = reading.grid.rows.filter { $0.role == .body }.flatMap(\.cells)
  for character in (cells + reading.passedOver).joined() where !character.isWhitespace {
    counts[character, default: 0] -= 1
  }
  #expect(counts.filter { $0.value != 0 } == [:], sourceLocation: sourceLocation)
}
