import Files
import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  static let pack = Command(
    "pack", "[项目…]", arity: 0...Int.max, "把项目连同历次版本和来源文件打成一个文件，交给同事",
    options: [.output, .year, .unit, .force],
    examples: ["jixiao pack --year 2024 -o 2024.jixiao", "jixiao pack 12 15 -o 两项.jixiao"]
  ) { invocation in
    guard let path = invocation.value(.output) else {
      throw Failure(.usage, "请用 -o 写明文件，如 jixiao pack --year 2024 -o 2024.jixiao")
    }
    let store = try Store.open()
    let entries = try packed(invocation, in: store)
    let pack = try store.pack(entries.map(\.id))
    let bytes = PackFile.write(pack)
    if path == "-" {
      try Console.write(bytes)
    } else {
      do throws(WriteFault) {
        try OutputFile.write(bytes, to: path, overwriting: invocation.has(.force))
      } catch {
        throw Failure(error.reason == .exists ? .usage : .storage, error.sentence)
      }
    }
    let versions = pack.entries.reduce(0) { $0 + $1.versions.count }
    Console.tell(
      "已打包 \(pack.entries.count) 个项目、\(versions) 个版本、\(pack.files.count) 个来源文件：\(path)")
    return .done
  }

  private static func packed(_ invocation: Invocation, in store: Store) throws -> [Entry] {
    let (year, unit) = (try invocation.year(), invocation.value(.unit))
    if invocation.arguments.isEmpty {
      if year == nil && unit == nil {
        throw Failure(.usage, "请写明打包哪些项目，或用 --year、--unit 选一批。")
      }
      let entries = try store.entries(year: year).filter { entry in
        unit.map(entry.key.unit.contains) ?? true
      }
      if entries.isEmpty { throw Failure(.usage, "没有符合条件的项目，有哪些见 jixiao list") }
      return entries
    }
    let selector = EntrySelector(store: store, year: year, unit: unit)
    var entries: [Entry] = []
    for argument in invocation.arguments {
      let entry = try selector.entry(argument)
      if !entries.contains(entry) { entries.append(entry) }
    }
    return entries
  }

  static let unpack = Command(
    "unpack", "文件", arity: 1...1, "读入同事的交接包；已有而内容不同的只作对照，从不覆盖",
    examples: ["jixiao unpack 2024.jixiao"]
  ) { invocation in
    let path = invocation.arguments[0]
    let pack: Pack
    do {
      pack = try PackFile.read(InputFile.read(path))
    } catch let fault as PackFile.Fault {
      throw Failure(.unreadable, "\(path)：\(fault.message)")
    } catch let fault as ReadFault {
      throw Failure(.unreadable, "\(path)：\(fault.description)")
    }
    let result = try Store.open().unpack(pack)
    for conflict in result.conflicts { Console.print(lines(conflict)) }
    var parts = ["新增 \(result.added) 项"]
    if result.unchanged > 0 { parts.append("\(result.unchanged) 项与原有的相同") }
    if !result.conflicts.isEmpty { parts.append("\(result.conflicts.count) 项内容不同，保留了原有的") }
    Console.print("\(path)：\(parts.joined(separator: "，"))。")
    return result.conflicts.isEmpty ? .done : .findings
  }

  private static func lines(_ conflict: UnpackResult.Conflict) -> [StyledText] {
    let (old, new) = (conflict.existing, conflict.packed)
    return [StyledText("“\(old.project.name)”已经有了，内容不同：", .caution)]
      + Comparison(
        old.project.differences(to: new.project, in: old.currencyUnit),
        titles: (
          "原有（\(old.key.year) 年度，编号 \(old.id)）", "包里的（\(new.savedBy) \(new.savedAt.prefix(10))）"
        ), width: printedWidth, ruler: TerminalLook.current().ruler
      ).lines
  }
}
