/// 数字格式: how a spreadsheet shows the number in a cell.
///
/// Source: ECMA-376 part 1, 18.8.30 and 18.8.31. What it does not know (fractions, conditions,
/// Chinese numerals) it shows as plain digits.
struct NumberFormat: Hashable {
  private let sections: [Section]

  init(_ code: String) {
    var sections: [Section] = [Section()]
    var rest = code[...]
    while let character = rest.popFirst() {
      if character == ";" {
        sections.append(Section())
      } else {
        sections[sections.count - 1].add(character, &rest)
      }
    }
    self.sections = sections.map(\.finished)
  }

  static let general = NumberFormat("General")

  /// What the cell shows; `isRounded` tells whether that is less than the cell holds.
  func text(
    of number: CellNumber, from1904: Bool = false
  ) -> (text: String, isRounded: Bool) {
    var number = number
    var section = sections[0]
    if number.isZero, sections.count > 2 {
      section = sections[2]
    } else if number.isNegative, sections.count > 1 {
      section = sections[1]
      number.isNegative = false
    }
    if section.isPlain { return (number.text, false) }
    if section.isDate {
      return (section.dateText(of: number, from1904: from1904) ?? number.text, false)
    }
    return section.numberText(of: number)
  }

  /// The format of an identifier below 164, which files need not define.
  static func builtIn(_ id: Int) -> NumberFormat {
    NumberFormat(builtInCodes[id] ?? "General")
  }

  private static let builtInCodes: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    14: "yyyy/m/d", 15: "yyyy/m/d", 16: #"m"月"d"日""#, 17: #"yyyy"年"m"月""#,
    18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
    27: #"yyyy"年"m"月""#, 28: #"m"月"d"日""#, 29: #"m"月"d"日""#, 30: "m-d-yy",
    31: #"yyyy"年"m"月"d"日""#, 32: #"h"时"mm"分""#, 33: #"h"时"mm"分"ss"秒""#,
    36: #"yyyy"年"m"月""#, 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 41: #"#,##0;-#,##0;"-""#, 42: #"#,##0;-#,##0;"-""#,
    43: #"#,##0.00;-#,##0.00;"-""#, 44: #"#,##0.00;-#,##0.00;"-""#,
    45: "mm:ss", 47: "mm:ss", 50: #"yyyy"年"m"月""#, 51: #"m"月"d"日""#, 52: #"yyyy"年"m"月""#,
    53: #"m"月"d"日""#, 54: #"m"月"d"日""#, 57: #"yyyy"年"m"月""#, 58: #"m"月"d"日""#,
  ]
}
