import Files
private import Glibc
import Goals
import Tables
import Terminal

/// 表样库: the layouts as shipped, with those of the office's own folder before them.
struct OfficeLayouts {
  private(set) var library = LayoutLibrary.builtIn
  /// Where an own layout was read from, by its name.
  private(set) var paths: [String: String] = [:]
  /// Files that are no layout, with a sentence for each fault.
  private(set) var broken: [(path: String, faults: [String])] = []

  /// What this run works with.
  static var current: OfficeLayouts { run.layouts }

  private static let run = Run()

  /// What was read and told so far; commands run on one thread.
  private final class Run: @unchecked Sendable {
    /// A broken file is told when it is read, once, and stops nothing.
    lazy var layouts: OfficeLayouts = {
      let layouts = OfficeLayouts(folder: OfficeFolder.layouts)
      for file in layouts.broken {
        let sentences =
          file.faults.map { "\(file.path)：\($0)" } + ["\(file.path) 没有启用，其他表样照常使用。"]
        Console.tell(sentences.map { StyledText("！\($0)", .caution) })
      }
      return layouts
    }()
    /// Names that were told to be missing.
    var missing: Set<String> = []
  }

  /// A layout that was made during this run.
  static func add(_ layout: Layout, at path: String) {
    run.layouts.library.layouts.insert(layout, at: 0)
    run.layouts.paths[layout.name] = path
  }

  static var library: LayoutLibrary { current.library }

  init(folder: String?) {
    guard let folder else { return }
    var own: [Layout] = []
    for path in InputFolder.files(in: folder, ending: ".json") {
      do throws(ReadFault) {
        let file = LayoutFile(try InputFile.read(path))
        let faults = file.faults + taken(file.layout?.name)
        if let layout = file.layout, faults.isEmpty {
          paths[layout.name] = path
          own.append(layout)
        } else {
          broken.append((path, faults.map(\.description)))
        }
      } catch {
        broken.append((path, [error.description]))
      }
    }
    library.layouts = own + library.layouts
  }

  private func taken(_ name: String?) -> [ReadFault] {
    guard let name else { return [] }
    if let path = paths[name] { return [ReadFault("name 是“\(name)”，\(path) 已经用了，请换一个名字。")] }
    if LayoutLibrary.builtIn.layout(named: name) == nil { return [] }
    return [ReadFault("name 是“\(name)”，这是自带表样的名字，请换一个名字。")]
  }

  /// The layout of a name that the clerk has given; throws where there is none.
  static func layout(named name: String) throws(Failure) -> Layout {
    if let layout = library.layout(named: name) { return layout }
    if let file = current.broken.first(where: { $0.path.hasSuffix("/\(name).json") }) {
      throw Failure(.unreadable, "表样“\(name)”的文件有上面的错误，还不能用，请先改正 \(file.path)。")
    }
    let known = library.layouts.map(\.name)
    let nearest = Nearest.text(to: name, among: known).map { "是不是 \($0)？" } ?? ""
    throw Failure(
      .usage, "没有叫“\(name)”的表样，\(nearest)可用的是 \(known.joined(separator: "、"))。")
  }

  /// The layout that an entry of the store or a table names; where it is gone, the standard one.
  static func layout(of name: String) -> Layout {
    if let layout = library.layout(named: name) { return layout }
    let standard = library.standard
    if run.missing.insert(name).inserted {
      Console.tell([
        StyledText("！表样“\(name)”现在没有了，按 \(standard.name) 处理；有表样文件的话请放回 \(folderName)。", .caution)
      ])
    }
    return standard
  }

  /// Where the office's own layouts lie, whether there are any or not.
  static var folder: String? { OfficeFolder.layouts }

  private static var folderName: String { folder ?? "设置文件夹的 layouts" }
}
