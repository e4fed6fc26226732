/// The number format of each cell style, and whether it shifts texts, from `styles.xml`.
final class CellStyles: XMLHandler {
  private var codes: [Int: String] = [:]
  private var identifiers: [Int] = []
  /// Styles whose texts are shifted from the cell's side.
  private var indented: Set<Int> = []
  private var formats: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"]?.number, let code = attributes["formatCode"],
        codes.count < 10_000, code.bytes.count < 1_000
      {
        codes[id] = code.text
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats && identifiers.count < 100_000:
      identifiers.append(attributes["numFmtId"]?.number ?? 0)
    case "alignment" where isInCellFormats:
      if attributes["indent"]?.number ?? 0 > 0 { indented.insert(identifiers.count - 1) }
    default: break
    }
  }

  func end(_ name: XMLWord) {
    if name == "cellXfs" { isInCellFormats = false }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Whether a style's index shifts texts to the right, as names below a unit's are.
  func isIndented(_ style: Int) -> Bool { indented.contains(style) }

  /// The format of a style's index.
  func format(_ style: Int) -> NumberFormat {
    guard style < identifiers.count else { return .general }
    let id = identifiers[style]
    if let known = formats[id] { return known }
    let format = codes[id].map(NumberFormat.init) ?? .builtIn(id)
    formats[id] = format
    return format
  }
}
