import Foundation
import TestTerminal

/// A session as an animated picture: the screens of a real terminal, one after the other.
///
/// The picture is an SVG of its own: each row stands once in it, frames lie side by side, and a
/// stepped animation moves them past the window. Each piece of text is given its columns, so that
/// Chinese is as wide as the terminal has it, whatever font there is.
struct Recording {
  let columns: Int
  let rows: Int
  private var frames: [Frame] = []
  /// The screens that stay for a while, as text: what a reader gets who sees no pictures.
  private(set) var screens: [String] = []

  private struct Frame {
    var rows: [[ScreenRun]]
    var cursor: (row: Int, column: Int)
    var seconds: Double
  }

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// Keeps what the terminal shows now, for so long.
  mutating func add(_ terminal: TestTerminal, seconds: Double) {
    frames.append(Frame(rows: terminal.looks, cursor: terminal.cursor, seconds: seconds))
    if seconds >= 1 { screens.append(terminal.screenWithCursor.joined(separator: "\n")) }
  }

  /// The screens of a picture that was made before.
  static func screens(of svg: String) -> [String] {
    guard let start = svg.range(of: "<desc>"), let end = svg.range(of: "</desc>") else { return [] }
    return svg[start.upperBound..<end.lowerBound].replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      .components(separatedBy: separator)
  }

  private static let separator = "\n\u{2014}\n"

  // MARK: - The picture

  private static let cell = (width: 8.4, height: 20.0)
  private static let margin = 14.0
  /// Numbers of the terminal's palette that the program uses, on a background that is always dark.
  private static let palette = [64: "#8fd694", 166: "#f2cc60", 196: "#f28b82", 244: "#9a9a9a"]

  var svg: String {
    let width = Double(columns) * Self.cell.width + 2 * Self.margin
    let height = Double(rows) * Self.cell.height + 2 * Self.margin
    let known = Array(Set(frames.flatMap(\.rows).filter { !$0.isEmpty }))
      .sorted { Self.row($0) < Self.row($1) }
    let numbers = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
    let total = frames.reduce(0) { $0 + $1.seconds }
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(Self.number(width)) \#(Self.number(height))" role="img">"#,
      "<title>jixiao</title>",
      "<desc>\(Self.escaped(screens.joined(separator: Self.separator)))</desc>",
      "<style>",
      "text{font:14px ui-monospace,'Noto Sans Mono CJK SC','Sarasa Mono SC',Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#e8e6e1;white-space:pre}",
      ".b{font-weight:bold}", ".r{fill:#1d2127}", ".w{letter-spacing:2.8px}",
    ]
    lines += Self.palette.sorted { $0.key < $1.key }.map { ".c\($0.key){fill:\($0.value)}" }
    lines += [
      "#film{animation:film \(Self.number(total))s step-end infinite}",
      "@keyframes film{\(keyframes(width, total))}",
      "@media (prefers-reduced-motion:reduce){#film{animation:none}}", "</style>",
      ##"<rect width="100%" height="100%" rx="8" fill="#1d2127"/>"##, "<defs>",
    ]
    lines += known.enumerated().map { #"<g id="r\#($0)">\#(Self.row($1))</g>"# }
    let poster = Self.number(-Double(posterNumber) * width)
    lines += ["</defs>", #"<g id="film" transform="translate(\#(poster))">"#]
    for (index, frame) in frames.enumerated() {
      lines.append(#"<g transform="translate(\#(Self.number(Double(index) * width)))">"#)
      for (row, runs) in frame.rows.enumerated() where !runs.isEmpty {
        let top = Self.margin + Double(row) * Self.cell.height
        lines.append(##"<use href="#r\##(numbers[runs] ?? 0)" y="\##(Self.number(top))"/>"##)
      }
      lines.append(Self.cursor(frame.cursor) + "</g>")
    }
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  /// The frame that stays longest, and of those the fullest: what is seen where nothing may move.
  private var posterNumber: Int {
    func weight(_ frame: Frame) -> (Double, Int) {
      (frame.seconds, frame.rows.count { !$0.isEmpty })
    }
    return frames.indices.max { weight(frames[$0]) < weight(frames[$1]) } ?? 0
  }

  private func keyframes(_ width: Double, _ total: Double) -> String {
    var before = 0.0
    var parts: [String] = []
    for (index, frame) in frames.enumerated() {
      let share = Self.number(before / total * 100, digits: 3)
      parts.append("\(share)%{transform:translateX(\(Self.number(-Double(index) * width))px)}")
      before += frame.seconds
    }
    return parts.joined()
  }

  private static func row(_ runs: [ScreenRun]) -> String {
    runs.map { run in
      let classes = [
        run.isBold ? "b" : nil, run.isReversed ? "r" : nil, run.color.map { "c\($0)" },
        // Two columns are wider than a Chinese character of this size.
        run.isWide ? "w" : nil,
      ].compactMap(\.self)
      let look = classes.isEmpty ? "" : #" class="\#(classes.joined(separator: " "))""#
      let x = number(margin + Double(run.column) * cell.width)
      let length = number(Double(run.columns) * cell.width)
      let ground =
        run.isReversed
        ? ##"<rect x="\##(x)" y="0" width="\##(length)" height="20" fill="#e8e6e1"/>"## : ""
      return ground
        + #"<text x="\#(x)" y="15" textLength="\#(length)" lengthAdjust="spacing"\#(look)>\#(escaped(run.text))</text>"#
    }.joined()
  }

  private static func cursor(_ cursor: (row: Int, column: Int)) -> String {
    let x = number(margin + Double(cursor.column) * cell.width)
    let y = number(margin + Double(cursor.row) * cell.height + 1)
    return ##"<rect x="\##(x)" y="\##(y)" width="2" height="18" fill="#e8e6e1"/>"##
  }

  private static func number(_ value: Double, digits: Int = 1) -> String {
    String(format: "%.\(digits)f", value)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
