import Files
import Goals
import Tables

/// A file that the clerk named, read as a table.
struct ReadFile {
  var table: GoalTable
  var faults: [ReadFault]
  /// The name without its folders, for messages.
  var name: String
  /// What the file holds, for `Store.keep`.
  var bytes: [UInt8]

  /// Throws where there is no table at all, naming the file.
  init(_ path: String, layout: String?) throws(Failure) {
    let name = path == "-" ? "标准输入" : String(path.split(separator: "/").last ?? "")
    self.name = name
    let layouts = OfficeLayouts.library
    do throws(ReadFault) {
      let (bytes, reading) = try Progress.during("正在读 \(path)") {
        () throws(ReadFault) -> ([UInt8], FileReading) in
        let bytes = try InputFile.read(path)
        let reading = try FileReading(bytes, layouts: layouts, layoutName: layout) {
          Progress.tell("正在读 \(path)", $0)
        }
        return (bytes, reading)
      }
      self.bytes = bytes
      table = reading.table
      faults = reading.faults
    } catch {
      throw Failure(.unreadable, "\(path == "-" ? "标准输入" : path)：\(error.description)")
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
