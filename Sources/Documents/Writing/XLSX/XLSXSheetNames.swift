/// Gives worksheets names that Excel takes: at most 31 characters, none twice, no `[]:*?/\`.
struct XLSXSheetNames {
  private var taken: Set<String> = [XLSXPage.referencesName]
  private(set) var count = 0

  mutating func take(_ text: String) -> String {
    var bare = text.filter { !"[]:*?/\\'".contains($0) && !$0.isNewline && $0 != "\t" }
    while bare.first?.isWhitespace == true { bare.removeFirst() }
    if bare.isEmpty { bare = "绩效目标表" }
    var name = Self.cut(bare, to: 31)
    var number = 2
    while taken.contains(name.lowercased()) {
      let mark = "（\(number)）"
      name = Self.cut(bare, to: 31 - mark.utf16.count) + mark
      number += 1
    }
    taken.insert(name.lowercased())
    count += 1
    return name
  }

  /// Excel counts in UTF-16; no character is torn.
  private static func cut(_ text: String, to count: Int) -> String {
    var text = text
    while text.utf16.count > count { text.removeLast() }
    return text
  }
}
