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
  /// For people: `2024 年度`, or a file's name.
  var name: String
  var origin: RolloverOrigin

  /// What the clerk has named: a year of the store, else a file, which the store keeps for as long as
  /// the worksheet lasts.
  init(_ text: String, unit: String?, to target: Int, in store: Store) throws {
    if let year = Int(text), (2000...2099).contains(year), access(text, F_OK) != 0 {
      try self.init(RolloverOrigin(source: text, target: target, unit: unit), in: store)
    } else {
      var file = try ReadFile(text, layout: nil)
      try file.accept(partial: false)
      _ = try ImportYear(file, given: nil, path: text)
      let hash = try store.keep(file.bytes, named: file.name)
      try self.init(RolloverOrigin(source: hash, target: target, unit: unit), in: store)
    }
  }

  /// The entries that a worksheet was begun with.
  init(_ origin: RolloverOrigin, in store: Store) throws {
    self.origin = origin
    if let year = Int(origin.source), (2000...2099).contains(year) {
      self.year = year
      name = "\(year) 年度"
      entries = try store.entries(year: year).map { entry in
        NewEntry(
          year: year, department: entry.key.department, unit: entry.key.unit,
          ordinal: entry.key.ordinal, layout: entry.layout, currencyUnit: entry.currencyUnit,
          position: entry.position, project: entry.project)
      }
    } else {
      guard let kept = try store.sourceFile(hash: origin.source) else {
        throw Failure(.storage, "续报所用的文件不在资料库里了，请用原来的命令重新开始。")
      }
      let file = try ReadFile(kept)
      year = try ImportYear(file, given: nil, path: kept.name).year
      name = kept.name
      entries = NewEntry.all(of: file.table, year: year)
    }
    if let unit = origin.unit { entries.removeAll { !$0.unit.contains(unit) } }
    if entries.isEmpty { throw Failure(.usage, "\(name)里没有要续报的项目，有哪些年度见 jixiao list") }
    if year == origin.target {
      throw Failure(.usage, "要续报的就是 \(origin.target) 年度，请用 --to 写另一个年度。")
    }
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

/// What a worksheet was begun with, as its draft keeps it: the same text finds the draft again.
struct RolloverOrigin: Hashable {
  /// A year of the store, or the hash of a kept file.
  var source: String
  var target: Int
  /// Part of the units' names, where not all are rolled over.
  var unit: String?

  init(source: String, target: Int, unit: String?) {
    self.source = source
    self.target = target
    self.unit = unit
  }

  var text: String { "rollover:\(source):\(target)" + (unit.map { ":\($0)" } ?? "") }

  /// Nil for a draft that is no worksheet.
  init?(_ text: String?) {
    let parts = (text ?? "").split(separator: ":", maxSplits: 3).map(String.init)
    guard parts.count >= 3, parts[0] == "rollover", let target = Int(parts[2]) else { return nil }
    self.init(source: parts[1], target: target, unit: parts.count > 3 ? parts[3] : nil)
  }
}

extension NewEntry {
  var rolloverKey: RolloverKey {
    RolloverKey(department: department, unit: unit, name: project.name, ordinal: ordinal)
  }
}
