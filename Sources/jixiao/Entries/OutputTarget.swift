import Files
import Goals
import Tables
import Terminal

/// Where a command writes a table, and in which format.
struct OutputTarget {
  /// Nil is standard output.
  let path: String?
  let format: FileFormat
  private let overwrites: Bool
  private let encoding: TextEncoding
  private let opens: Bool

  /// The name that is proposed for a year's table; who gets it sees what it is.
  static func proposed(forYear year: String, _ end: String = "") -> String {
    "\(year)年绩效目标表\(end).xlsx"
  }

  /// From `--output`, `--to` and `--force`; the file's name decides where no format is given.
  init(_ invocation: Invocation) throws(Failure) {
    let output = invocation.value(.output)
    path = output == "-" ? nil : output
    overwrites = invocation.has(.force)
    opens = invocation.has(.open)
    encoding = try Self.encoding(invocation.value(.encoding))
    let formats = FileFormat.allCases.map(\.rawValue).joined(separator: "、")
    if let name = invocation.value(.format) {
      guard let format = FileFormat(rawValue: name.lowercased()) else {
        throw Failure(.usage, "没有“\(name)”这种格式，可用的是 \(formats)。")
      }
      self.format = format
    } else if let path {
      guard let format = FileFormat(fileName: path) else {
        throw Failure(.usage, "从文件名“\(path)”看不出格式，请用 \(FileFormat.endings) 结尾，或加 --to。")
      }
      self.format = format
    } else {
      throw Failure(.usage, "请用 -o 写明文件，或用 --to 写明格式（\(formats)）。")
    }
  }

  private static func encoding(_ name: String?) throws(Failure) -> TextEncoding {
    switch name?.lowercased() {
    case nil, "utf-8", "utf8": return .utf8
    case "utf-8-bom", "utf8-bom": return .utf8Marked
    case "gb18030": return .gb18030
    default: throw Failure(.usage, "没有“\(name ?? "")”这种编码，可用的是 utf-8、utf-8-bom 和 gb18030。")
    }
  }

  /// Writes the whole table or nothing, and tells before it what the format cannot hold.
  ///
  /// Returns the file's path; nil for standard output.
  @discardableResult
  func write(
    _ table: GoalTable, layout: Layout, isDraft: Bool = false
  ) throws(Failure) -> String? {
    let writing: FileWriting
    do throws(ReadFault) {
      writing = try FileWriting(
        table, format: format, layout: layout,
        options: WritingOptions(encoding: encoding, isDraft: isDraft))
    } catch {
      throw Failure(.storage, error.description)
    }
    NoteLines.tellLosses(writing.notes)
    guard let path = path(for: table) else {
      try Console.write(writing.bytes)
      return nil
    }
    try write(writing.bytes, to: path)
    if opens { Desktop.open(path) }
    return path
  }

  /// The file, in a folder by the table's own name; nil is standard output.
  private func path(for table: GoalTable) -> String? {
    guard let path, OutputFile.isFolder(path) else { return path }
    let projects = table.projects
    let name = projects.count == 1 ? projects[0].name : table.department + table.title
    let file = FileName.named(name, ending: format.rawValue)
    return path.hasSuffix("/") ? path + file : path + "/" + file
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(WriteFault) {
      try OutputFile.write(bytes, to: path, overwriting: overwrites)
    } catch {
      guard error.reason == .exists, isInteractive else {
        throw Failure(error.reason == .exists ? .usage : .storage, error.sentence)
      }
      guard Asking.confirm("“\(path)”已经有了，要覆盖吗？") else {
        throw Failure(.interrupted, "没有覆盖“\(path)”。")
      }
      do throws(WriteFault) {
        try OutputFile.write(bytes, to: path, overwriting: true)
      } catch {
        throw Failure(.storage, error.sentence)
      }
    }
  }
}
