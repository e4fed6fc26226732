/// What keeps a text from being an amount, and at which Unicode scalar of it.
package struct AmountFault: Error, Hashable {
  package enum Reason: Hashable, Sendable {
    case empty
    case notANumber
    case misplacedComma
    case finerThanFen
    case tooLarge
  }

  package var reason: Reason
  /// Scalars before the fault.
  package var offset: Int

  package init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension Money {
  /// Reads `1,109.64`, `125`, `-3.5` or their full-width forms, counted in `unit`.
  ///
  /// Thousands commas are optional, but must stand in their places. A suffix `元`, `万`, `万元` or
  /// `亿元` replaces `unit`. Spaces around the number are passed over.
  package init(_ text: some StringProtocol, in unit: CurrencyUnit) throws(AmountFault) {
    var scanner = AmountScanner(text)
    self = try scanner.amount(in: unit)
  }
}

private struct AmountScanner {
  private var scalars: [Unicode.Scalar] = []
  private var position = 0

  init(_ text: some StringProtocol) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(Self.halfWidth(scalar)) }
  }

  /// More digits than this before the point are refused, so that sums stay within 128 bits.
  private static let largestCount = 14

  mutating func amount(in unit: CurrencyUnit) throws(AmountFault) -> Money {
    skipSpaces()
    if position == scalars.count { throw AmountFault(reason: .empty, offset: 0) }
    let start = position
    let negative = take("-")
    if !negative { _ = take("+") }
    _ = take("¥")
    let whole = try wholeDigits()
    let fraction = fractionDigits()
    if whole.count == 0 && fraction.count == 0 { throw fault(.notANumber) }
    let numberEnd = position
    skipSpaces()
    let (factor, digits) = suffix() ?? (unit.fen, unit.fractionDigits)
    skipSpaces()
    if position < scalars.count { throw fault(.notANumber) }
    if fraction.significant > digits {
      throw AmountFault(reason: .finerThanFen, offset: numberEnd - fraction.count + digits)
    }
    if whole.significant > Self.largestCount { throw AmountFault(reason: .tooLarge, offset: start) }
    let part = (fraction.significant..<digits).reduce(Int128(fraction.value)) { part, _ in part * 10
    }
    let fen = Int128(whole.value) * factor + part
    return Money(fen: negative ? -fen : fen)
  }

  /// Digits that stand side by side.
  private struct Digits {
    var count = 0
    /// Without zeros before the first other digit, or, of a fraction, behind the last.
    var significant = 0
    /// Of the significant digits; meaningless where they are more than 18, which no amount has.
    var value: Int64 = 0

    mutating func append(_ digit: UInt8) {
      count += 1
      if digit == 0 && significant == 0 { return }
      significant += 1
      value = value &* 10 &+ Int64(digit)
    }

    mutating func append(toFraction digit: UInt8) {
      count += 1
      if digit == 0 { return }
      while significant < count {
        significant += 1
        value = value &* 10
      }
      value = value &+ Int64(digit)
    }
  }

  private mutating func wholeDigits() throws(AmountFault) -> Digits {
    var digits = Digits()
    var sinceComma: Int?
    while position < scalars.count {
      if let digit = digit(at: position) {
        digits.append(digit)
        sinceComma = sinceComma.map { $0 + 1 }
      } else if scalars[position] == "," {
        let inPlace = sinceComma.map { $0 == 3 } ?? (1...3).contains(digits.count)
        if !inPlace { throw fault(.misplacedComma) }
        sinceComma = 0
      } else {
        break
      }
      position += 1
    }
    if let sinceComma, sinceComma != 3 { throw fault(.misplacedComma) }
    return digits
  }

  private mutating func fractionDigits() -> Digits {
    var digits = Digits()
    guard take(".") else { return digits }
    while let digit = digit(at: position) {
      digits.append(toFraction: digit)
      position += 1
    }
    return digits
  }

  /// Fen in one of the unit that stands here, and the decimals that reach down to one fen.
  private mutating func suffix() -> (factor: Int128, digits: Int)? {
    if take("亿") {
      _ = take("元")
      return (10_000_000_000, 10)
    }
    if take("万") {
      _ = take("元")
      return (1_000_000, 6)
    }
    return take("元") ? (100, 2) : nil
  }

  private func digit(at position: Int) -> UInt8? {
    guard position < scalars.count, case "0"..."9" = scalars[position] else { return nil }
    return UInt8(scalars[position].value - 0x30)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while position < scalars.count, scalars[position] == " " || scalars[position] == "\t" {
      position += 1
    }
  }

  private func fault(_ reason: AmountFault.Reason) -> AmountFault {
    AmountFault(reason: reason, offset: position)
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "￥": "¥"
    case "。": "."
    default: scalar.halfWidth
    }
  }
}

extension Unicode.Scalar {
  /// The half-width form of `０`, `．`, `＋` and the like, and of the ideographic space.
  package var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }
}
