/// Keeps text from being run as a formula by the spreadsheet that it is pasted into.
package enum FormulaGuard {
  /// `cell` with a `'` before it if a spreadsheet would run it; numbers stay as they are.
  package static func guarded(_ cell: String) -> String {
    beginsLikeFormula(cell.utf8) && !isNumber(cell.utf8) ? "'" + cell : cell
  }

  /// What `guarded` was given.
  package static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == apostrophe, beginsLikeFormula(cell.utf8.dropFirst()) else {
      return cell
    }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static let apostrophe: UInt8 = 0x27

  private static func beginsLikeFormula(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), apostrophe,
      0x09, 0x0D:
      true
    default: false
    }
  }

  /// A sign, digits with commas and a point, and perhaps `%`; or a lone `-` for a blank amount.
  private static func isNumber(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let rest = text.dropFirst()
    guard let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else {
      return false
    }
    let digits = rest.last == UInt8(ascii: "%") ? rest.dropLast() : rest
    return digits.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
  }
}
