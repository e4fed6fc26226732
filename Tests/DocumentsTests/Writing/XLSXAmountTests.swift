import Goals
import TestSupport
import Testing

@testable import Documents

/// Amounts as a spreadsheet's numbers: exactly those that the text says, or none.
@Suite struct XLSXAmountTests {
  @Test(arguments: [
    ("1,109.64", 1109.64, 2), ("0.00", 0, 2), ("-12.345678", -12.345678, 6), ("7", 7, 0),
    ("12.", 12, 0), ("999,999,999,999.999", 999_999_999_999.999, 3), (".5", 0.5, 1),
  ])
  func aNumberAndItsDigits(_ text: String, _ number: Double, _ digits: Int) throws {
    let amount = try #require(XLSXAmount(text))
    #expect(amount.number == number && amount.digits == digits)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1e5", "1-2", "约 5", "１２", "1 2", "1234567890123456"])
  func textThatIsNone(_ text: String) { #expect(XLSXAmount(text) == nil) }

  @Test func theNearestNumberOfAnyAmount() throws {
    var generator = ProjectGenerator(seed: 11)
    for _ in 0..<500 {
      let money = Money(fen: Int128(generator.number(-99_999_999_999...99_999_999_999)))
      let plain = money.decimal(in: .tenThousandYuan)
      let amount = try #require(XLSXAmount(money.printed(in: .tenThousandYuan)))
      #expect(amount.number == Double(plain))
    }
  }
}
