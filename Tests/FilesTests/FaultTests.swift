import Files
import Goals
import Tables
import Testing

/// Faults and notes of tables that can be read in part.
@Suite("有毛病的表")
struct FaultTests {
  static let head = """
    项目支出绩效目标表（含转移支付项目）
    部门名称：青禾市云溪区农业农村局\t单位：万元
    项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标

    """
  static let item = "1、1-产出指标；11-数量指标；甲；实施周期指标值:1个；年度指标值:1个。"

  static func read(_ rows: String, head: String = head) throws -> FileReading {
    try FileReading(Array((head + rows).utf8))
  }

  @Test("一处毛病一句话，按行的先后；其余的行照读")
  func manyFaults() throws {
    let reading = try Self.read(
      """
      合计\t10.00\t10.00\t\t\t\t
      农技站\t10.00\t10.00\t\t\t\t
          甲\t一\t1,0\t\t\t目标。\t\(Self.item)
          乙\t10.00\t10.00\t\t\t目标。\t\(Self.item)
          丙\t5.00\t\t\t\t目标。\t没有编号
          丁\t5.00\t\t\t\t目标。\t1、1-产出指标；11-数量指标；甲；年度指标值:1。

      """)
    #expect(
      reading.faults.map(\.description) == [
        "第 6 行：“甲”的总计“一”不是金额，请填数字，如 125 或 1,250.50。",
        "第 6 行：“甲”的财政拨款“1,0”的千分位逗号位置不对，请每三位一个逗号，或不写逗号。",
        "第 8 行：“丙”：绩效指标“没有编号”不以“1、1-产出指标；”这样的编号开头，请按表样改写。",
        "第 9 行：“丁”：第 1 条指标“甲；年度指标值:1。”里没有找到“实施周期指标值:”，请补上。",
      ])
    #expect(reading.table.projects.map(\.name) == ["乙"])
  }

  @Test("一千处毛病就是一千句话，各在其行")
  func thousandFaults() throws {
    let rows = (0..<1000).map { "    项目\($0)\t没填\t\t\t\t\t\n" }.joined()
    let reading = try Self.read("合计\t1.00\t\t\t\t\t\n局\t1.00\t\t\t\t\t\n" + rows)
    #expect(reading.faults.map(\.line) == Array(6...1005))
    #expect(reading.table.projectCount == 0)
  }

  @Test("认不出的金额单位不猜")
  func unknownCurrency() throws {
    let head = Self.head.replacing("万元", with: "千元")
    let reading = try Self.read("合计\t10.00\t\t\t\t\t\n", head: head)
    #expect(
      reading.faults.map(\.description) == [
        "第 2 行：金额单位“千元”认不出来，只能是“元”或“万元”，请改写单位并换算金额。"
      ])
  }

  @Test("只有表头")
  func headerOnly() throws {
    #expect(
      try Self.read("\n").faults.map(\.description) == ["第 3 行：表头下面一行内容也没有，请找完整的文件。"])
  }

  @Test("节选、不符的小计、丢了的金额、乱的编号都有说明")
  func notes() throws {
    let reading = try Self.read(
      """
      合计\t99.00\t99.00\t\t\t\t
      农技站\t10.00\t10.00\t\t\t\t
          甲\t8.00\t########\t\t\t目标。\t3、1-产出指标；11-产量；甲；实施周期指标值:1个；年度指标值:1个。

      """)
    #expect(reading.faults.isEmpty)
    #expect(
      reading.table.notes == [
        Note(.amountLost, at: "第 6 行“甲”", "财政拨款印成了“########”，数字丢失，按未知处理，请补填。"),
        Note(.numberingBroken, at: "第 6 行“甲”", "第 1 条指标的编号印成了 3，按先后顺序读取。"),
        Note(.codeNameDiffers, at: "第 6 行“甲”", "代码 11 后面印的是“产量”，目录里是“数量指标”，以代码为准。"),
        Note(.sumDiffers, at: "农技站", "小计印的是 10.00 万元，各项目相加是 8.00 万元，表的末尾可能少了项目，请核对。"),
        Note(.excerpt, at: "合计", "合计印的是 99.00 万元，各单位相加只有 10.00 万元，这份表可能是节选。"),
      ])
  }

  @Test("名称像表头行的项目不会被当作表头")
  func headLikeNames() throws {
    let reading = try Self.read(
      """
      合计\t3.00\t\t\t\t\t
      局\t3.00\t\t\t\t\t
          单位：万元\t1.00\t\t\t\t目标。\t\(Self.item)
          项目支出绩效目标表（含转移支付项目）\t\t\t\t\t\t
          合计\t2.00\t\t\t\t目标。\t\(Self.item)

      """)
    #expect(
      reading.table.projects.map(\.name) == ["单位：万元", "项目支出绩效目标表（含转移支付项目）", "合计"])
  }

  @Test("元为单位的表不容许万元的舍入误差")
  func roundingInYuan() throws {
    let head = Self.head.replacing("万元", with: "元")
    let rows =
      "合计\t30.00\t\t\t\t\t\n局\t30.00\t\t\t\t\t\n    甲\t10.00\t\t\t\t\t\n    乙\t10.00\t\t\t\t\t\n"
    #expect(try Self.read(rows, head: head).table.notes.map(\.id) == [.sumDiffers])
  }

  @Test("最后一行没有换行又没有指标时可能断了；加一个换行就读得下去")
  func doubtedEnd() throws {
    let rows = "合计\t3.00\t\t\t\t\t\n局\t3.00\t\t\t\t\t\n    甲\t3.00\t\t\t\t目标。\t"
    let reading = try Self.read(rows)
    #expect(
      reading.faults.map(\.description) == [
        "第 6 行：表在“甲”这一项中间断了，请找完整的文件；如果表本来就到这里，请在末尾加一个换行再读。"
      ])
    #expect(try Self.read(rows + "\n").table.projects.map(\.name) == ["甲"])
  }
}
