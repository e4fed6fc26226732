import CPangoCairo

/// A text broken into lines of one width.
final class PDFLines {
  private let layout: OpaquePointer
  let text: String
  let count: Int
  /// Whether no font has one of its characters.
  let hasUnknownGlyphs: Bool

  fileprivate init(_ layout: OpaquePointer, _ text: String) {
    self.layout = layout
    self.text = text
    count = text.isEmpty ? 0 : Int(pango_layout_get_line_count(layout))
    hasUnknownGlyphs = !text.isEmpty && pango_layout_get_unknown_glyphs_count(layout) > 0
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The width of a line in points.
  func width(ofLine index: Int) -> Double {
    guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return 0 }
    var extents = PangoRectangle()
    pango_layout_line_get_extents(line, nil, &extents)
    return Double(extents.width) / Double(PANGO_SCALE)
  }

  /// Draws a line with its baseline at the current point.
  func show(line index: Int, on context: OpaquePointer) {
    guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return }
    pango_cairo_show_layout_line(context, line)
  }

  /// Draws the outlines of the first line at the current point, as a shape and not as text.
  func tracePath(on context: OpaquePointer) {
    guard let line = pango_layout_get_line_readonly(layout, 0) else { return }
    pango_cairo_layout_line_path(context, line)
  }
}

/// Breaks texts into lines in the fonts of a look.
final class PDFTypesetter {
  private let context: OpaquePointer

  /// 字样
  struct Face: Hashable {
    var family: String
    var size: Double
    var isBold = false

    /// The distance of lines: what the fonts of Chinese texts ask for.
    var lineHeight: Double { size * 1.4 }
    /// From the top of a line to its baseline.
    var ascent: Double { (lineHeight - size) / 2 + size * 0.88 }
  }

  private var descriptions: [Face: OpaquePointer] = [:]

  /// Nil where no font has Chinese characters.
  init?(_ cairo: OpaquePointer) {
    guard let context = pango_cairo_create_context(cairo) else { return nil }
    self.context = context
    pango_cairo_context_set_resolution(context, 72)
    // Whole pixels would spread the letters of sizes like 10.5 points.
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("zh-cn"))
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    if lines("绩效目标", Face(family: "宋体", size: 9), width: nil).hasUnknownGlyphs { return nil }
  }

  deinit {
    for description in descriptions.values { pango_font_description_free(description) }
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  /// The lines of `text` in `width` points; nil keeps it on one line.
  func lines(_ text: String, _ face: Face, width: Double?) -> PDFLines {
    let layout: OpaquePointer = pango_layout_new(context)
    pango_layout_set_font_description(layout, description(face))
    if let width {
      pango_layout_set_width(layout, Int32(max(width, 1) * Double(PANGO_SCALE)))
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    return PDFLines(layout, text)
  }

  private func description(_ face: Face) -> OpaquePointer {
    if let made = descriptions[face] { return made }
    let description: OpaquePointer = pango_font_description_new()
    pango_font_description_set_family(description, Self.families(face.family))
    pango_font_description_set_absolute_size(description, face.size * Double(PANGO_SCALE))
    if face.isBold { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
    descriptions[face] = description
    return description
  }

  /// The font that a look names, with those that Debian has for it.
  private static func families(_ name: String) -> String {
    let serif = "Noto Serif CJK SC, AR PL UMing CN, AR PL SungtiL GB"
    let sans = "Noto Sans CJK SC, WenQuanYi Zen Hei, WenQuanYi Micro Hei"
    return switch name {
    case "黑体": "SimHei, 黑体, \(sans), \(serif)"
    case "仿宋": "FangSong, 仿宋, \(serif), \(sans)"
    case "楷体": "KaiTi, 楷体, AR PL UKai CN, \(serif), \(sans)"
    case "宋体": "SimSun, 宋体, \(serif), \(sans)"
    default: "\(name.filter { $0 != "," }), \(serif), \(sans)"
    }
  }
}
