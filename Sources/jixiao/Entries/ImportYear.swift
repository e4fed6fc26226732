import Goals
import Terminal

/// The budget year of an imported table, and where it was taken from.
struct ImportYear {
  var year: Int
  var source: Source

  enum Source {
    case option
    case table
    case fileName
  }

  /// `--year`, else the table's own, else a year in the file's name, else, where it `asks` on a terminal,
  /// what the clerk says.
  init(_ file: ReadFile, given: Int?, path: String, asks: Bool = false) throws(Failure) {
    if let given {
      if let printed = file.table.year, printed != given {
        throw Failure(.usage, "\(file.name) 里写的是 \(printed) 年度，--year 却是 \(given)，请核对。")
      }
      self.init(year: given, source: .option)
    } else if let year = file.table.year {
      self.init(year: year, source: .table)
    } else if let year = Self.year(in: file.name) {
      self.init(year: year, source: .fileName)
    } else if asks && isInteractive {
      let question = "\(file.name) 里没有写年度，是哪一年的？"
      guard let year = Asking.year(question, proposing: BudgetYear.next - 1) else {
        throw Failure(.interrupted, "什么也没有存，资料库没有变。")
      }
      self.init(year: year, source: .option)
    } else {
      throw Failure(.usage, "\(file.name) 里没有写年度，请用 --year 写明，如 jixiao import \(path) --year 2024")
    }
  }

  private init(year: Int, source: Source) {
    self.year = year
    self.source = source
  }

  /// Four digits from 2000 on that stand alone.
  private static func year(in name: String) -> Int? {
    let runs = name.split { !("0"..."9").contains($0) }
    return runs.compactMap { $0.count == 4 ? Int($0) : nil }.first { (2000...2099).contains($0) }
  }
}
