import Testing

@testable import Terminal

/// 颜色: legible on light and dark backgrounds.
@Suite struct StyleTests {
  /// Relative luminance of a colour (WCAG 2.2).
  private func luminance(_ levels: [Double]) -> Double {
    let linear = levels.map { level in
      let share = level / 255
      return share <= 0.04045 ? share / 12.92 : pow(share)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// ((share + 0.055) / 1.055) ^ 2.4, as the fifth root of its twelfth power.
  private func pow(_ share: Double) -> Double {
    let base = (share + 0.055) / 1.055
    let power = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<100 { root = (4 * root + power / (root * root * root * root)) / 5 }
    return root
  }

  /// What xterm paints an entry of its palette with, from 16 on: a cube of six levels, then greys.
  private func levels(_ entry: Int) -> [Double] {
    if entry >= 232 { return Array(repeating: Double(8 + 10 * (entry - 232)), count: 3) }
    let steps = [0.0, 95, 135, 175, 215, 255]
    return [(entry - 16) / 36, (entry - 16) / 6 % 6, (entry - 16) % 6].map { steps[$0] }
  }

  @Test(arguments: Style.allCases.filter { $0.colour != nil }, [0.0, 0x1E, 0xFF])
  func everyColourStandsOut(style: Style, background: Double) throws {
    let entry = try #require(style.colour)
    #expect(entry >= 16)
    let both = [luminance(levels(entry)), luminance([background, background, background])].sorted()
    #expect((both[1] + 0.05) / (both[0] + 0.05) >= 3.7)
  }

  @Test(arguments: [
    (Style.plain, "0", "0"), (.faint, "0", "38;5;244"), (.strong, "1", "1"),
    (.good, "0", "38;5;64"), (.caution, "1", "38;5;166"), (.fault, "1", "38;5;196"),
    (.marked, "4", "4;38;5;196"), (.selected, "7", "7"),
  ])
  func codes(style: Style, few: String, many: String) {
    #expect(style.code(in: .few) == few)
    #expect(style.code(in: .many) == many)
  }
}
