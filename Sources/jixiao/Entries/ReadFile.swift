import Files
import Goals
import Store
import Tables
import Terminal

/// A file that the clerk named, read as a table.
struct ReadFile {
  var table: GoalTable
  var faults: [ReadFault]
  /// The name without its folders, for messages.
  var name: String
  /// What the file holds, for `Store.keep`.
  var bytes: [UInt8]

  /// Throws where there is no table at all, naming the file.
  ///
  /// On a terminal, a table whose headings no layout has is asked about column by column, unless
  /// nobody should be asked for this file.
  init(_ path: String, layout: String?, asks: Bool = true) throws(Failure) {
    let file = path == "-" ? "标准输入" : path
    name = path == "-" ? file : String(path.split(separator: "/").last ?? "")
    do throws(ReadFault) {
      bytes = try InputFile.read(path)
    } catch {
      throw Failure(.unreadable, "\(file)：\(error.description)")
    }
    do throws(ReadFault) {
      (table, faults) = try Self.read(bytes, path, layout)
    } catch {
      let refusal = Failure(.unreadable, "\(file)：\(error.description)")
      guard asks, error.lacksHeadings, layout == nil, path != "-", isInteractive,
        let own = try ColumnQuestions.layout(
          for: bytes, named: name, because: error.description)
      else { throw refusal }
      do throws(ReadFault) {
        (table, faults) = try Self.read(bytes, path, own.name)
      } catch {
        throw Failure(.unreadable, "\(file)：\(error.description)")
      }
    }
  }

  private static func read(
    _ bytes: [UInt8], _ path: String, _ layout: String?
  ) throws(ReadFault) -> (GoalTable, [ReadFault]) {
    let layouts = OfficeLayouts.library
    let reading = try Progress.during("正在读 \(path)") { () throws(ReadFault) -> FileReading in
      try FileReading(bytes, layouts: layouts, layoutName: layout) {
        Progress.tell("正在读 \(path)", $0)
      }
    }
    return (reading.table, reading.faults)
  }

  /// A file that the store has kept.
  init(_ kept: SourceFile) throws(Failure) {
    name = kept.name
    bytes = kept.bytes
    do throws(ReadFault) {
      let reading = try FileReading(bytes, layoutName: nil)
      table = reading.table
      faults = reading.faults
    } catch {
      throw Failure(.unreadable, "\(name)：\(error.description)")
    }
  }

  /// Throws the faults of single rows, the first 20 and their count, unless `partial` accepts them.
  mutating func accept(partial: Bool) throws(Failure) {
    if faults.isEmpty { return }
    if partial {
      table.notes.append(
        Note(.partial, at: name, "有 \(faults.count) 处读不出来，只用了读得出的 \(table.projectCount) 个项目。"))
      return
    }
    var messages = faults.prefix(Self.mostFaults).map { "\(name) \($0.description)" }
    let more = faults.count > Self.mostFaults ? "（只列出前 \(Self.mostFaults) 处）" : ""
    messages.append(
      "\(name)：共 \(faults.count) 处读不出来\(more)，完整的有 \(table.projectCount) 个项目；改好再试，或加 --partial 只用完整的部分。"
    )
    throw Failure(.unreadable, messages: messages)
  }

  private static let mostFaults = 20
}
