import Goals

/// The characters that no font shows, for the clerk to know.
struct PDFUnknownGlyphs {
  private var characters: [Character] = []

  /// Adds those characters of a text of which `isUnknown` says so.
  mutating func add(_ text: String, isUnknown: (String) -> Bool) {
    for character in Set(text).subtracting(characters).sorted() where isUnknown(String(character)) {
      characters.append(character)
    }
  }

  var notes: [Note] {
    if characters.isEmpty { return [] }
    let names = characters.prefix(10).map { character in
      let numbers = character.unicodeScalars.map {
        "U+" + String($0.value, radix: 16, uppercase: true)
      }
      return "“\(character)”（\(numbers.joined(separator: " "))）"
    }
    let more = characters.count > 10 ? " 等 \(characters.count) 个字符" : ""
    return [
      Note(
        .dropped, at: "整个文件",
        "这台电脑的字体里没有\(names.joined(separator: "、"))\(more)，在 PDF 里是方框；可安装 fonts-noto-cjk-extra、fonts-noto-color-emoji 等字体后再写。"
      )
    ]
  }
}
