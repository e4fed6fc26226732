/// A form in which a goal table is kept in a file.
package enum FileFormat: String, Sendable, CaseIterable {
  /// 对齐文本: columns of a terminal, wrapped; flowed text out of a PDF is read under this name too.
  case txt
  /// 制表符分隔: for pasting into spreadsheets and web forms.
  case tsv
  /// 逗号分隔: for programs that want it; spreadsheets open it directly.
  case csv
  /// 网页: one file for browsers, to be read, printed and published.
  case html
  /// Markdown: for notes and wikis.
  case md
  /// Excel 工作簿
  case xlsx
  /// Word 文档
  case docx
  /// 版面固定的文件: what is published and printed.
  case pdf
  /// 交换格式: `jixiao/1`.
  case json

  /// The format of a file name's ending, or nil.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(ending: fileName[fileName.index(after: dot)...].lowercased())
  }

  private init?(ending: String) {
    switch ending {
    case "htm": self = .html
    case "markdown": self = .md
    default: self.init(rawValue: ending)
    }
  }

  /// The endings of file names, for people: `.txt、.tsv 或 .json`.
  package static var endings: String {
    let endings = allCases.map { "." + $0.rawValue }
    return endings.dropLast().joined(separator: "、") + " 或 " + (endings.last ?? "")
  }

  /// Whether the worker writes and reads it, because that takes libraries that this program lacks.
  package var isDocument: Bool { [.xlsx, .docx, .pdf].contains(self) }

  /// The text of a cell as a file of this format can hold it.
  func cell(_ text: String) -> String {
    switch self {
    case .json: text
    case .txt: text.replacingControls(keepingBreaks: false)
    case .tsv, .csv, .md: text.replacingControls(keepingBreaks: true)
    case .html, .xlsx, .docx: text.documentText
    case .pdf: text.pageText
    }
  }

  /// What the format cannot hold of a table, as users are told; nil where it holds everything.
  ///
  /// `FileWriting.notes` tells what of this a certain table has lost.
  package var limits: String? {
    let cell =
      "表样没有的栏目、标题里没有的年度、文字首尾的空格、年度指标值末尾的“。”、"
      + "三级指标和指标值里像“；实施周期指标值:”“2、1-产出指标；11-数量指标；”这样的分隔文字"
    return switch self {
    case .txt: "不保留：换行、制表符和其他控制字符（写成空格）、长过一行的连续空格、没有名称的项目、\(cell)"
    case .tsv, .csv: "不保留：换行和制表符以外的控制字符（写成空格）、\(cell)"
    case .html, .md, .xlsx, .docx: "不保留：换行和制表符以外的控制字符（写成空格）、\(cell)"
    case .pdf: "不保留：换行和制表符以外的控制字符（写成空格）、看不见的零宽字符和改变文字方向的字符、\(cell)"
    case .json: nil
    }
  }
}
