import CXLSXWriter
import Tables

/// The cell formats of a workbook, each made once.
final class XLSXFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let look: Look
  /// By `Key.place`.
  private var made = [Format?](repeating: nil, count: Key.count)

  /// What tells one format from another.
  struct Key {
    let kind: Sheet.Kind
    let align: Look.Alignment
    /// Whether it is of a row of sums.
    let isSum: Bool
    /// Digits behind the point of an amount, up to 15.
    let digits: Int

    /// Names look like other texts: of two formats that look alike the library finds the second by
    /// comparing it with all others, anew for each cell.
    init(_ kind: Sheet.Kind, _ align: Look.Alignment, isSum: Bool = false, digits: Int = 2) {
      self.kind = kind == .name ? .text : kind
      self.align = align
      self.isSum = isSum
      self.digits = digits
    }

    static let count = Sheet.Kind.allCases.count * 3 * 2 * 16

    /// A number of its own for each, since every cell asks for its format.
    var place: Int {
      let side =
        switch align {
        case .left: 0
        case .center: 1
        case .right: 2
        }
      return ((Int(kind.rawValue) * 3 + side) * 2 + (isSum ? 1 : 0)) * 16 + digits
    }
  }

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, look: Look) {
    self.workbook = workbook
    self.look = look
  }

  subscript(key: Key) -> Format? {
    if let format = made[key.place] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    set(key, format)
    made[key.place] = format
    return format
  }

  private func set(_ key: Key, _ format: Format) {
    let isTitle = key.kind == .title
    format_set_font_name(format, isTitle ? look.titleFont : look.font)
    format_set_font_size(format, isTitle ? look.titleFontSize : look.fontSize)
    format_set_font_charset(format, 134)  // GB2312
    format_set_text_wrap(format)
    format_set_align(format, UInt8(Self.horizontal(key.align)))
    let isCentred = [.title, .heading, .label, .value].contains(key.kind)
    let vertical = isCentred ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
    format_set_align(format, UInt8(vertical.rawValue))
    if isTitle || key.kind == .headLine { return }
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, Self.colour(look.border))
    if key.kind == .heading || key.isSum { format_set_bold(format) }
    let isFilled = key.kind == .heading || key.kind == .label
    if let fill = isFilled ? look.headingFill : key.isSum ? look.unitFill : nil {
      format_set_bg_color(format, Self.colour(fill))
    }
    if key.kind == .amount {
      // A space as wide as an underscore keeps it off the border.
      format_set_num_format(format, "#,##0." + String(repeating: "0", count: key.digits) + "_ ")
    }
  }

  private static func horizontal(_ align: Look.Alignment) -> UInt32 {
    switch align {
    case .left: LXW_ALIGN_LEFT.rawValue
    case .center: LXW_ALIGN_CENTER.rawValue
    case .right: LXW_ALIGN_RIGHT.rawValue
    }
  }

  private static func colour(_ digits: String) -> UInt32 { UInt32(digits, radix: 16) ?? 0 }
}
