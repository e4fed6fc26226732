/// A form in which a goal table is kept in a file.
package enum FileFormat: String, Sendable, CaseIterable {
  /// 对齐文本: columns of a terminal, wrapped; flowed text out of a PDF is read under this name too.
  case txt
  /// 制表符分隔: for pasting into spreadsheets and web forms.
  case tsv
  /// 交换格式: `jixiao/1`.
  case json

  /// The format of a file name's ending, or nil.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
  }

  /// What the format cannot hold of a table, as users are told; nil where it holds everything.
  package var limits: String? {
    switch self {
    case .txt: "不保留单元格里的换行，换行写成空格；不保留年度值末尾的“。”"
    case .tsv: "不保留年度值末尾的“。”"
    case .json: nil
    }
  }
}
