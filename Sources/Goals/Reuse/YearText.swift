/// Years in names and texts: `2024年`, `2023-2024年`, `二〇二四年`.
package enum YearText {
  /// The text with each year as `####`, to compare names of different years.
  package static func timeless(_ text: String) -> String {
    replacing(text) { (_: YearRun) in "####" }.text
  }

  /// A year that was moved.
  package struct Shift: Hashable, Sendable {
    package var old: String
    package var new: String
    /// Scalars of the new text before it.
    package var offset: Int
  }

  /// The text with the years around `base` moved by `distance`; the numbers of documents (`〔2021〕`),
  /// counts (`≥2024册`) and years long past or far ahead stay as they are.
  package static func moved(
    _ text: String, from base: Int, by distance: Int
  ) -> (text: String, shifts: [Shift]) {
    replacing(text) { run in
      (base - 1...base + 2).contains(run.year) ? run.spelled(run.year + distance) : nil
    }
  }

  private static func replacing(
    _ text: String, _ replacement: (YearRun) -> String?
  ) -> (text: String, shifts: [Shift]) {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var shifts: [Shift] = []
    var index = 0
    while index < scalars.count {
      let run = scalars[index...].prefix { YearRun.isDigit($0, like: scalars[index]) }
      if run.isEmpty {
        result.append(scalars[index])
        index += 1
        continue
      }
      if let year = YearRun(run, in: scalars), let new = replacement(year) {
        let old = String(String.UnicodeScalarView(run))
        shifts.append(Shift(old: old, new: new, offset: result.count))
        result.append(contentsOf: new.unicodeScalars)
      } else {
        result.append(contentsOf: run)
      }
      index = run.endIndex
    }
    return (String(result), shifts)
  }
}

/// Four digits that stand alone and are a year.
private struct YearRun {
  let year: Int
  /// The ten digits that it is spelled with.
  private let digits: [Unicode.Scalar]

  init?(_ run: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar]) {
    guard run.count == 4, let first = run.first else { return nil }
    let before = run.startIndex > 0 ? text[run.startIndex - 1] : " "
    let after = text[run.endIndex...].prefix(2)
    if first.isASCII {
      digits = Array("0123456789".unicodeScalars)
      let isDocument =
        "〔[（(【".unicodeScalars.contains(before)
        && after.first.map("〕]）)】".unicodeScalars.contains) == true
      let isCount =
        "≥≤＞＜>≧≦<=.,￥¥".unicodeScalars.contains(before)
        || after.first.map(Self.measures.contains) == true
      if isDocument || isCount { return nil }
    } else {
      // Whoever writes 二零二四 means it with this zero all through.
      let zero = run.first { !"一二三四五六七八九".unicodeScalars.contains($0) } ?? "〇"
      digits = [zero] + "一二三四五六七八九".unicodeScalars
      guard after.first == "年" else { return nil }
    }
    var year = 0
    for scalar in run {
      guard let digit = digits.firstIndex(of: scalar) else { return nil }
      year = year * 10 + digit
    }
    guard (2000...2099).contains(year) else { return nil }
    self.year = year
  }

  /// Another year, spelled as this one.
  func spelled(_ year: Int) -> String {
    String(
      String.UnicodeScalarView(String(year).unicodeScalars.map { digits[Int($0.value) - 0x30] }))
  }

  /// Whether a scalar is a digit of the kind that `first` is.
  static func isDigit(_ scalar: Unicode.Scalar, like first: Unicode.Scalar) -> Bool {
    func isASCII(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }
    return isASCII(first)
      ? isASCII(scalar) : chinese.contains(first) && chinese.contains(scalar)
  }

  private static let chinese = Set("〇○零一二三四五六七八九".unicodeScalars)
  /// Behind a number these say that it counts something.
  private static let measures = Set(
    "元万亿%％人次个件册户家场项台套份名米吨亩公㎡平辆张条本部期天小分批座处只株棵.,".unicodeScalars)
}
