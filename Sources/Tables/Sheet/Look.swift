/// 版式: how a written sheet looks on paper and in an office program.
///
/// It is the part `look` of a layout file; whatever is left out there is as here.
package struct Look: Hashable, Sendable {
  /// The paper's size and margins in millimetres.
  package var paper = Paper()
  /// 正文字体, as office programs name it.
  package var font = "宋体"
  /// In points.
  package var fontSize = 9.0
  package var titleFont = "黑体"
  package var titleFontSize = 16.0
  /// Colours as six hexadecimal digits, red, green, blue; nil is no colour of its own.
  package var headingFill: String? = "E7ECF4"
  package var unitFill: String? = "F5F5F5"
  package var border = "808080"
  /// What single columns look like, by their field's name.
  package var columns: [String: Column] = [:]

  package init() {}

  package struct Paper: Hashable, Sendable {
    package var width = 297.0
    package var height = 210.0
    package var margin = 13.0
  }

  package struct Column: Hashable, Sendable, Codable {
    /// Half-width characters; nil takes the layout's width for wrapping.
    package var width: Int?
    package var align: Alignment?

    package init(width: Int? = nil, align: Alignment? = nil) {
      self.width = width
      self.align = align
    }
  }

  package enum Alignment: String, Hashable, Sendable, Codable {
    case left
    case center
    case right
  }
}

extension Look: Codable {
  private enum CodingKeys: String, CodingKey {
    case paper, font, fontSize, titleFont, titleFontSize, headingFill, unitFill, border, columns
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func take<Value: Decodable>(_ key: CodingKeys, _ place: inout Value) throws {
      if let value = try values.decodeIfPresent(Value.self, forKey: key) { place = value }
    }
    try take(.paper, &paper)
    try take(.font, &font)
    try take(.fontSize, &fontSize)
    try take(.titleFont, &titleFont)
    try take(.titleFontSize, &titleFontSize)
    try take(.border, &border)
    try take(.columns, &columns)
    if values.contains(.headingFill) {
      headingFill = try values.decodeIfPresent(String.self, forKey: .headingFill)
    }
    if values.contains(.unitFill) {
      unitFill = try values.decodeIfPresent(String.self, forKey: .unitFill)
    }
    try check(in: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(paper, forKey: .paper)
    try values.encode(font, forKey: .font)
    try values.encode(fontSize, forKey: .fontSize)
    try values.encode(titleFont, forKey: .titleFont)
    try values.encode(titleFontSize, forKey: .titleFontSize)
    try values.encode(headingFill, forKey: .headingFill)
    try values.encode(unitFill, forKey: .unitFill)
    try values.encode(border, forKey: .border)
    try values.encode(columns, forKey: .columns)
  }

  /// Refuses what no sheet can be drawn with.
  private func check(in decoder: any Decoder) throws {
    func refuse(_ what: String) throws {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: what))
    }
    for colour in [headingFill, unitFill, border].compactMap({ $0 })
    where colour.count != 6 || !colour.allSatisfy(\.isHexDigit) {
      try refuse("颜色“\(colour)”应是六位十六进制数，如 E7ECF4")
    }
    for size in [fontSize, titleFontSize] where !(5...72).contains(size) {
      try refuse("字号“\(size)”应在 5 和 72 磅之间")
    }
    let room = min(paper.width, paper.height) - 2 * paper.margin
    if room < 50 || paper.margin < 0 || max(paper.width, paper.height) > 2000 {
      try refuse("纸张或页边距不合适，减去页边距每边至少要有 50 毫米")
    }
    for (name, column) in columns {
      if Layout.Field(rawValue: name) == nil { try refuse("没有叫“\(name)”的栏目") }
      if let width = column.width, !(2...250).contains(width) {
        try refuse("栏目“\(name)”的宽度应在 2 和 250 之间")
      }
    }
  }
}

extension Look.Paper: Codable {
  private enum CodingKeys: String, CodingKey { case width, height, margin }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    width = try values.decodeIfPresent(Double.self, forKey: .width) ?? width
    height = try values.decodeIfPresent(Double.self, forKey: .height) ?? height
    margin = try values.decodeIfPresent(Double.self, forKey: .margin) ?? margin
  }
}
