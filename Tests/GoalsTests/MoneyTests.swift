import Goals
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("125", 125_000_000), ("1,109.64", 1_109_640_000), ("0.000001", 1), ("１２５．５", 125_500_000),
    ("1，234", 1_234_000_000), (" 3.60 ", 3_600_000), ("-2.5", -2_500_000), (".5", 500_000),
    ("5.", 5_000_000),
    ("1250000元", 125_000_000), ("125万", 125_000_000), ("125万元", 125_000_000),
    ("0.0125亿元", 125_000_000),
    ("￥8", 8_000_000), ("0", 0), ("1.0000000", 1_000_000),
  ])
  func reads(text: String, fen: Int) throws {
    #expect(try Money(text, in: .tenThousandYuan) == Money(fen: Int128(fen)))
  }

  @Test(arguments: [
    ("", AmountFault.Reason.empty, 0), ("  ", .empty, 0), ("一百", .notANumber, 0),
    ("12五", .notANumber, 2),
    ("1,25", .misplacedComma, 4), ("1234,567", .misplacedComma, 4), (",5", .misplacedComma, 0),
    ("1.0000001", .finerThanFen, 8), ("1.23.4", .notANumber, 4), ("999999999999999", .tooLarge, 0),
    ("-", .notANumber, 1), ("1e5", .notANumber, 1),
  ])
  func refuses(text: String, reason: AmountFault.Reason, offset: Int) {
    #expect(throws: AmountFault(reason: reason, offset: offset)) {
      try Money(text, in: .tenThousandYuan)
    }
  }

  @Test(arguments: [
    (125_000_000, "125.00", "1,250,000.00"), (1_109_640_000, "1,109.64", "11,096,400.00"),
    (1, "0.000001", "0.01"),
    (-2_500_000, "-2.50", "-25,000.00"), (0, "0.00", "0.00"),
    (1_234_567_890_123, "1,234,567.890123", "12,345,678,901.23"),
  ])
  func prints(fen: Int, inTenThousandYuan: String, inYuan: String) {
    let money = Money(fen: Int128(fen))
    #expect(money.printed(in: .tenThousandYuan) == inTenThousandYuan)
    #expect(money.printed(in: .yuan) == inYuan)
  }

  @Test func readingUndoesPrinting() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let money = Money(
        fen: Int128(
          Int64.random(in: -1_000_000_000_000_000...1_000_000_000_000_000, using: &generator)))
      for unit in CurrencyUnit.allCases {
        #expect(try Money(money.printed(in: unit), in: unit) == money)
        #expect(try Money(money.decimal(in: unit), in: unit) == money)
      }
    }
  }

  @Test(arguments: [
    (125_000_000, "壹佰贰拾伍万元整"), (0, "零元整"), (1, "壹分"), (10, "壹角整"), (101, "壹元零壹分"), (110, "壹元壹角整"),
    (1_000, "壹拾元整"), (1_010, "壹拾元零壹角整"), (10_000_100, "壹拾万零壹元整"), (1_000_000_000, "壹仟万元整"),
    (100_100_000_000, "壹拾亿零壹佰万元整"),
    (1_005_000, "壹万零伍拾元整"), (111_110_000, "壹佰壹拾壹万壹仟壹佰元整"), (-300, "负叁元整"),
    (140_950, "壹仟肆佰零玖元伍角整"), (600_714, "陆仟零柒元壹角肆分"), (32_504, "叁佰贰拾伍元零肆分"),
    (100_000_000_000_000, "壹万亿元整"),
    (10_000_000_001, "壹亿元零壹分"),
  ])
  func capitals(fen: Int, expected: String) {
    #expect(Money(fen: Int128(fen)).chineseCapitals == expected)
  }
}
