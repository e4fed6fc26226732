import Files
private import Glibc
import Interview
import Tables
import Terminal

/// Asks about the columns of a table that no layout knows, and keeps the answers as a layout of the
/// office's own.
enum ColumnQuestions {
  /// The new layout, which is kept from now on; nil where the file has no table to ask about.
  ///
  /// Throws where the clerk leaves, or the layout cannot be kept.
  static func layout(for bytes: [UInt8], named file: String, because fault: String) throws(Failure)
    -> Layout?
  {
    guard let table = UnknownTable(file: bytes), let folder = OfficeFolder.layouts else {
      return nil
    }
    Console.print([
      StyledText(file, .strong) + StyledText(" 的列名和已有的表样都不同。", .plain),
      StyledText(fault, .faint),
      StyledText("请说明每一列写的是什么，只问这一次：", .strong),
      StyledText("回车确认 · Shift-Tab 上一列 · Ctrl-C 不读了", .faint),
    ])
    guard let editor = try? LineEditor() else { return nil }
    let taken = OfficeLayouts.library.layouts.map(\.name)
    let session = MappingSession(
      table, name: free("本单位", among: taken), takenNames: taken, editor: editor)
    guard let layout = session.run() else { throw Failure(.interrupted, "没有对完，什么也没有读。") }
    let path = try keep(layout, in: folder)
    Console.print([StyledText("✓ 表样“\(layout.name)”已存入 \(path)", .good)])
    OfficeLayouts.add(layout, at: path)
    return layout
  }

  private static func free(_ name: String, among taken: [String]) -> String {
    if !taken.contains(name) { return name }
    return (2...).lazy.map { "\(name)\($0)" }.first { !taken.contains($0) } ?? name
  }

  private static func keep(_ layout: Layout, in folder: String) throws(Failure) -> String {
    // The folder above is the configuration folder, which may be missing too.
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part + "/"
      if made != "/" { mkdir(made, 0o700) }
    }
    let path = "\(folder)/\(layout.name).json"
    do throws(WriteFault) {
      try OutputFile.write(LayoutFile.text(of: layout), to: path, overwriting: false)
    } catch {
      throw Failure(.storage, error.sentence)
    }
    return path
  }
}
