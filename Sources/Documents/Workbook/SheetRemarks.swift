import Goals
import Tables

/// What is odd in a sheet: each kind is told once, with where it stands first.
struct SheetRemarks {
  private var hidden: [Int] = []
  private var hiddenCount = 0
  private var formula: Spot?
  private var beyond: Spot?
  private var rounded: (spot: Spot, held: String, shown: String)?

  private struct Spot {
    var line: Int
    var column: Int
    var count = 1
  }

  mutating func addHidden(row: Int) {
    hiddenCount += 1
    if hidden.count < 5 { hidden.append(row) }
  }

  mutating func addFormulaWithoutValue(_ line: Int, _ column: Int) {
    Self.add(&formula, line, column)
  }

  mutating func addBeyond(_ line: Int, _ column: Int) { Self.add(&beyond, line, column) }

  mutating func addRounded(_ line: Int, _ column: Int, _ held: String, _ shown: String) {
    if rounded == nil {
      rounded = (Spot(line: line, column: column), held, shown)
    } else {
      rounded?.spot.count += 1
    }
  }

  private static func add(_ spot: inout Spot?, _ line: Int, _ column: Int) {
    if spot == nil { spot = Spot(line: line, column: column) } else { spot?.count += 1 }
  }

  func notes(of part: RowPlace.Part) -> [Note] {
    var notes: [Note] = []
    let note = { (id: NoteID, spot: Spot, message: String) in
      let place = RowPlace(part, line: spot.line, column: spot.column)
      return Note(id, at: place.name ?? "", message)
    }
    if hiddenCount > 0 {
      let rows = hidden.map(String.init).joined(separator: "、")
      let more = hiddenCount > hidden.count ? " 等 \(hiddenCount) 行" : " 行"
      notes.append(Note(.hiddenRead, at: part.name, "第 \(rows)\(more)是隐藏的，也读进来了，请核对。"))
    }
    if let formula {
      notes.append(
        note(
          .formulaWithoutValue, formula,
          "这里\(Self.more(formula))是公式，文件里没有存计算结果，按空白读取；请用 Excel 或 WPS 打开，保存后再读。"))
    }
    if let beyond {
      notes.append(
        note(.dropped, beyond, "第 \(SheetScan.mostColumns) 列以后的内容\(Self.more(beyond))没有读。"))
    }
    if let rounded {
      notes.append(
        note(
          .displayRounded, rounded.spot,
          "格里存的是 \(rounded.held)，显示为 \(rounded.shown)，按显示的读取\(Self.more(rounded.spot))，请核对。"))
    }
    return notes
  }

  private static func more(_ spot: Spot) -> String {
    spot.count > 1 ? "（这样的共 \(spot.count) 格）" : ""
  }
}
