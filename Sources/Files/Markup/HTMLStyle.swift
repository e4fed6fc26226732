import Tables

/// The style sheet of a page: the look on paper and by day, and one for dark screens.
///
/// Programs that make paper of pages take variables in single properties only.
struct HTMLStyle {
  let text: String

  /// At the left and right of a cell's text on paper, in points.
  static let padding = 3.0

  init(_ head: Sheet.Head) {
    let look = head.look
    let font = Self.family(look.font)
    let title = Self.family(look.titleFont)
    let paper = look.paper
    text = """
      :root { color-scheme: light dark; --paper: #fff; --ink: #111; --line: #\(look.border);
        --heading: \(Self.colour(look.headingFill)); --sum: \(Self.colour(look.unitFill)); }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #16181c; --ink: #e8e8e8; --line: #666; --heading: #2a3242; --sum: #22252b; }
      }
      * { box-sizing: border-box; }
      body { margin: 1.5rem; background-color: var(--paper); color: var(--ink);
        font: 1rem/1.5 \(font); }
      main { overflow-x: auto; }
      table { width: 100%; min-width: 60rem; table-layout: fixed; border-collapse: collapse;
        margin-bottom: 2rem; }
      caption { font: bold 1.5rem/1.6 \(title); padding-bottom: .5rem; text-align: center; }
      th, td { border-width: 1px; border-style: solid; border-color: var(--line);
        padding: .3rem .4rem; vertical-align: top;
        text-align: left; font-weight: normal; overflow-wrap: anywhere; white-space: pre-wrap;
        unicode-bidi: isolate; }
      th[scope^="col"] { font-weight: bold; text-align: center; vertical-align: middle;
        background-color: var(--heading); }
      th.label { text-align: center; vertical-align: middle; background-color: var(--heading); }
      .value { vertical-align: middle; }
      .sum td, .sum th { background-color: var(--sum); font-weight: bold; }
      .head td { border: 0; padding: .2rem 0; }
      .number { text-align: right; white-space: nowrap; overflow-wrap: normal;
        font-variant-numeric: tabular-nums; }
      .center { text-align: center; }
      .right { text-align: right; }
      .draft { position: fixed; top: 40%; left: 0; right: 0; margin: 0; text-align: center;
        font: bold 9rem/1 \(title); color: #d00; opacity: .12; pointer-events: none; }
      @page { size: \(Self.millimetres(paper.width)) \(Self.millimetres(paper.height));
        margin: \(Self.millimetres(paper.margin)); }
      @media print {
        :root { --paper: #fff; --ink: #000; --line: #\(look.border); }
        body { margin: 0; font-size: \(look.fontSize)pt; line-height: 1.35; }
        main { overflow: visible; }
        table { min-width: 0; }
        caption { font-size: \(look.titleFontSize)pt; }
        th, td { padding: 2pt \(Self.padding)pt; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .sum { break-after: avoid; }
        .page + .page { break-before: page; }
      }
      """
  }

  /// The font that a layout names, with what browsers elsewhere have instead.
  private static func family(_ name: String) -> String {
    let known: [String: String] = [
      "宋体": "SimSun, \"Songti SC\", \"Noto Serif CJK SC\", serif",
      "仿宋": "FangSong, \"STFangsong\", \"Noto Serif CJK SC\", serif",
      "楷体": "KaiTi, \"Kaiti SC\", \"AR PL UKai CN\", serif",
      "黑体": "SimHei, \"Heiti SC\", \"Noto Sans CJK SC\", sans-serif",
    ]
    let quoted = name.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "_" }
    return "\"\(quoted)\", " + (known[name] ?? "\"Noto Serif CJK SC\", serif")
  }

  private static func colour(_ digits: String?) -> String {
    digits.map { "#" + $0 } ?? "transparent"
  }

  private static func millimetres(_ size: Double) -> String {
    size == size.rounded() ? "\(Int(size))mm" : "\(size)mm"
  }
}
