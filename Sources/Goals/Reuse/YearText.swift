/// Years in names and texts: `2024年`, `2023-2024年`, `〔2021〕`.
package enum YearText {
  /// The text with each year as `####`, to compare names of different years.
  package static func timeless(_ text: String) -> String {
    replacing(text) { _ in "####" }.text
  }

  /// A year that was moved, with some text around it for the clerk to judge.
  package struct Shift: Hashable, Sendable {
    package var old: String
    package var new: String
    /// Scalars of the new text before it.
    package var offset: Int
  }

  /// The text with the years around `base` moved by `distance`; the numbers of documents (`〔2021〕`)
  /// and years long past stay as they are.
  package static func moved(
    _ text: String, from base: Int, by distance: Int
  ) -> (text: String, shifts: [Shift]) {
    replacing(text) { year in
      (base - 1...base + 2).contains(year) ? String(year + distance) : nil
    }
  }

  /// Four digits that stand alone and are a year, outside of the brackets of a document's number.
  private static func replacing(
    _ text: String, _ replacement: (Int) -> String?
  ) -> (text: String, shifts: [Shift]) {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var shifts: [Shift] = []
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix { $0.isASCIIDigit }
      if digits.isEmpty {
        result.append(scalars[index])
        index += 1
        continue
      }
      let old = String(String.UnicodeScalarView(digits))
      let isDocument =
        index > 0 && "〔[（(【".unicodeScalars.contains(scalars[index - 1])
        && digits.endIndex < scalars.count
        && "〕]）)】".unicodeScalars.contains(scalars[digits.endIndex])
      if digits.count == 4, !isDocument, let year = Int(old), (2000...2099).contains(year),
        let new = replacement(year)
      {
        shifts.append(Shift(old: old, new: new, offset: result.count))
        result.append(contentsOf: new.unicodeScalars)
      } else {
        result.append(contentsOf: digits)
      }
      index = digits.endIndex
    }
    return (String(result), shifts)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }
}
