extension Money {
  /// 大写金额: the amount in Chinese capital figures, `壹佰贰拾伍万元整`.
  ///
  /// As 支付结算办法 (银发〔1997〕393号), annex 1, asks: 整 behind 元 or 角, 零 for a gap.
  package var chineseCapitals: String {
    let size = magnitude.fen
    let yuan = size / 100
    let jiao = Int(size / 10 % 10)
    let fen = Int(size % 10)
    var text = self.fen < 0 ? "负" : ""
    if yuan > 0 { text += Self.capitals(yuan) + "元" }
    if yuan == 0 && jiao == 0 && fen == 0 { return "零元整" }
    if jiao > 0 {
      if yuan > 0 && yuan % 10 == 0 { text += "零" }
      text += Self.digits[jiao] + "角"
    } else if fen > 0 && yuan > 0 {
      text += "零"
    }
    return text + (fen > 0 ? Self.digits[fen] + "分" : "整")
  }

  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let places = ["", "拾", "佰", "仟"]
  private static let groups = ["", "万", "亿", "万亿", "亿亿", "万亿亿"]

  private static func capitals(_ number: Int128) -> String {
    var groupValues: [Int] = []
    var rest = number
    while rest > 0 {
      groupValues.append(Int(rest % 10_000))
      rest /= 10_000
    }
    var text = ""
    var gap = false
    for (index, value) in groupValues.enumerated().reversed() {
      if value == 0 {
        gap = true
        continue
      }
      if !text.isEmpty && (gap || value < 1_000) { text += "零" }
      text += capitals(group: value) + groups[index]
      gap = false
    }
    return text
  }

  private static func capitals(group: Int) -> String {
    var text = ""
    var gap = false
    for (place, size) in [(3, 1_000), (2, 100), (1, 10), (0, 1)] {
      let digit = group / size % 10
      if digit == 0 {
        gap = !text.isEmpty
        continue
      }
      if gap { text += digits[0] }
      text += digits[digit] + places[place]
      gap = false
    }
    return text
  }
}
