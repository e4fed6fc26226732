import CXLSXWriter
import Tables

/// The cell formats of a workbook, each made once.
final class XLSXFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let look: Look
  private var made: [Key: Format] = [:]

  /// What tells one format from another.
  struct Key: Hashable {
    var kind: Sheet.Kind
    var align: Look.Alignment
    /// Whether it is of a row of sums.
    var isSum: Bool
    /// Digits behind the point of an amount.
    var digits: Int
  }

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, look: Look) {
    self.workbook = workbook
    self.look = look
  }

  subscript(key: Key) -> Format? {
    if let format = made[key] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    set(key, format)
    made[key] = format
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
