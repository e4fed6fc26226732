/// A number of a cell as decimal digits: what a spreadsheet shows is decimal, binary fractions are not.
struct CellNumber: Hashable {
  var isNegative = false
  /// Values 0 to 9, the first and the last one not 0; none for zero.
  private(set) var digits: [UInt8] = []
  /// How many of the digits stand before the decimal point; negative where zeros stand behind it.
  private(set) var point = 0

  /// Reads `1250.5`, `-3`, `1.2E-5`; nil for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest = rest.dropFirst()
    }
    var isFraction = false
    var exponent = 0
    var hasDigits = false
    while let byte = rest.popFirst() {
      switch byte {
      case 0x30...0x39:
        hasDigits = true
        digits.append(byte - 0x30)
        if !isFraction { point += 1 }
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      case UInt8(ascii: "E"), UInt8(ascii: "e"):
        guard rest.count < 6, let power = Int(String(decoding: rest, as: UTF8.self)),
          abs(power) < 400
        else { return nil }
        exponent = power
        rest = rest[rest.endIndex...]
      default: return nil
      }
      if digits.count > 400 { return nil }
    }
    guard hasDigits else { return nil }
    point += exponent
    normalise()
    round(toDigits: Self.significantDigits)
  }

  /// Spreadsheets know as many; what is behind them is noise of binary fractions.
  private static let significantDigits = 15

  var isZero: Bool { digits.isEmpty }

  /// Digits before the decimal point.
  var whole: [UInt8] {
    point <= 0 ? [] : (0..<point).map { $0 < digits.count ? digits[$0] : 0 }
  }

  /// Digits behind the decimal point.
  var fraction: [UInt8] {
    if isZero { return [] }
    let zeros = [UInt8](repeating: 0, count: max(0, -point))
    return zeros + digits.dropFirst(max(0, point))
  }

  /// The number times ten to the power of `power`.
  func scaled(by power: Int) -> CellNumber {
    var scaled = self
    if !isZero { scaled.point += power }
    return scaled
  }

  /// Rounded half away from zero, as spreadsheets do.
  func rounded(toPlaces places: Int) -> CellNumber {
    var rounded = self
    rounded.round(toDigits: point + places)
    return rounded
  }

  /// Its plain digits: `-1250.5`.
  var text: String {
    let whole = whole.isEmpty ? "0" : Self.text(whole)
    return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + Self.text(fraction))
  }

  /// What it is without its fraction, where that is small enough to count days.
  var wholeValue: Int? {
    guard point < 10 else { return nil }
    let value = whole.reduce(0) { $0 * 10 + Int($1) }
    return isNegative ? -value : value
  }

  static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }

  private mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      normalise()
      return
    }
    let up = digits[count] >= 5
    digits.removeSubrange(count...)
    if up {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    normalise()
  }

  private mutating func normalise() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }
}
