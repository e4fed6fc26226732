extension CurrencyUnit {
  /// An amount as sentences name it: `1,109.64 万元`.
  package func printed(_ money: Money) -> String { "\(money.printed(in: self)) \(rawValue)" }
}

extension Money {
  /// The amount as a plain decimal with at least two places: `1109.64`, `0.0005`.
  package func decimal(in unit: CurrencyUnit) -> String {
    text(in: unit, places: unit.fractionDigits, separator: "")
  }

  /// The amount as a table prints it, with thousands commas and at least two places: `1,109.64`.
  ///
  /// More places are written only where two would not tell the exact amount.
  package func printed(in unit: CurrencyUnit) -> String {
    text(in: unit, places: unit.fractionDigits, separator: ",")
  }

  private func text(in unit: CurrencyUnit, places: Int, separator: String) -> String {
    let size = magnitude.fen
    let whole = String(size / unit.fen).utf8
    let digits = String(size % unit.fen).utf8
    var text: [UInt8] = fen < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index) % 3 == 0 { text += separator.utf8 }
      text.append(digit)
    }
    text.append(UInt8(ascii: "."))
    let start = text.count
    text += repeatElement(UInt8(ascii: "0"), count: places - digits.count)
    text += digits
    while text.count - start > 2 && text.last == UInt8(ascii: "0") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
