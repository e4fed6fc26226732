import Files
private import Glibc
import Goals
import Interview
import Store
import Tables

/// The old year's entries that are rolled over, of the store or of a file.
struct RolloverSource {
  var entries: [NewEntry]
  var year: Int
  /// What it is, in the origin of the draft: the same text finds the draft again.
  var name: String

  init(_ text: String, unit: String?, to target: Int, in store: Store) throws {
    if let year = Int(text), (2000...2099).contains(year), access(text, F_OK) != 0 {
      self.year = year
      name = text
      entries = try store.entries(year: year).map { entry in
        NewEntry(
          year: year, department: entry.key.department, unit: entry.key.unit,
          ordinal: entry.key.ordinal, layout: entry.layout, currencyUnit: entry.currencyUnit,
          position: entry.position, project: entry.project)
      }
    } else {
      var file = try ReadFile(text, layout: nil)
      try file.accept(partial: false)
      year = try ImportYear(file, given: nil, path: text).year
      name = file.name
      entries = NewEntry.all(of: file.table, year: year)
    }
    if let unit { entries.removeAll { !$0.unit.contains(unit) } }
    if entries.isEmpty { throw Failure(.usage, "“\(text)”里没有要结转的项目，有哪些年度见 jixiao list") }
    if year == target { throw Failure(.usage, "要结转的就是 \(target) 年度，请用 --to 写另一个年度。") }
  }

  static func text(of path: String) throws(Failure) -> String {
    do throws(ReadFault) {
      let (text, _) = try TextEncoding.decode(InputFile.read(path))
      return String(decoding: text, as: UTF8.self)
    } catch {
      throw Failure(.unreadable, "\(path)：\(error.description)")
    }
  }
}

extension NewEntry {
  var rolloverKey: RolloverKey {
    RolloverKey(department: department, unit: unit, name: project.name, ordinal: ordinal)
  }
}
