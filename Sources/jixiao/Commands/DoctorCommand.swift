import Files
private import Glibc
import Goals
import Store
import Tables
import Terminal

extension Command {
  static let doctor = Command(
    "doctor", "", "检查资料库、本单位的表样、语言环境、终端、字体和文档程序，能安全修好的就修好",
    examples: ["jixiao doctor"]
  ) { _ in
    var lines: [StyledText] = []
    var faults = 0
    func good(_ text: String) { lines.append(StyledText("✓ \(text)", .good)) }
    func bad(_ text: String) {
      faults += 1
      lines.append(StyledText("✗ \(text)", .fault))
    }
    let store = try Store.open()
    let report = try store.examine()
    good(
      "资料库 \(store.path)：\(report.entryCount) 个项目，\(report.draftCount) 份草稿，\(report.deletedCount) 个已删除，\(report.size / 1024) KB，内容完整"
    )
    if report.rebuiltIndex { good("查找用的索引与项目不符，已经重建。") }
    for path in report.madePrivate { good("\(path) 原来别人也能读，已改为只有自己能读写。") }
    for id in report.damagedEntries {
      bad("第 \(id) 条项目读不出来；请重新导入它的来源文件，或用 jixiao restore 恢复备份。")
    }
    let layouts = OfficeLayouts.current
    if !layouts.paths.isEmpty {
      good("本单位的表样：\(layouts.paths.keys.sorted().joined(separator: "、"))")
    }
    for file in layouts.broken {
      bad("表样文件 \(file.path) 有 \(file.faults.count) 处错误，没有启用；请照上面的说明改正。")
    }
    if let newest = report.backups.first {
      good("自动备份 \(report.backups.count) 份，最近的是 \(newest)")
    } else {
      lines.append(StyledText("· 还没有自动备份；随时可用 jixiao backup 文件 另存一份。", .faint))
    }
    lines += Surroundings.lines
    faults += Surroundings.faults
    Console.print(lines)
    return faults > 0 ? .findings : .done
  }
}

/// 环境: what the program stands in, which it cannot change.
private enum Surroundings {
  static var lines: [StyledText] {
    var lines: [StyledText] = []
    let codeset = String(cString: nl_langinfo(Int32(CODESET)))
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first ?? "没有设置"
    lines.append(
      isUTF8
        ? StyledText("✓ 语言环境 \(locale)，字符集 UTF-8", .good)
        : StyledText("✗ 语言环境 \(locale)，字符集 \(codeset)；中文可能显示不出，请设置 LANG=C.UTF-8", .fault))
    let terminal = variable("TERM") ?? "没有设置"
    if isInteractive {
      lines.append(StyledText("✓ 终端 \(terminal)，宽 \(printedWidth) 列", .good))
      lines.append(
        StyledText("· 下一行应是八个汉字、与横线同宽；有方框是缺中文字体（apt-get install fonts-noto-cjk）", .faint))
      lines += ["  绩效目标指标金额", "  ----------------"]
    } else {
      lines.append(StyledText("· 这里不是终端（TERM：\(terminal)），没有检查显示。", .faint))
    }
    return lines + [font, worker]
  }

  static var faults: Int { isUTF8 ? 0 : 1 }

  /// Files of fonts that have Chinese characters are called so by those who make them.
  private static var font: StyledText {
    let marks = ["cjk", "wqy", "uming", "ukai", "sourcehan", "notosanssc", "notoserifsc", "fandol"]
    let home = variable("HOME") ?? ""
    let folders = [
      "/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts",
    ]
    return folders.contains { holdsFont($0, depth: 4, marks) }
      ? StyledText("✓ 有中文字体，能写 PDF", .good)
      : StyledText("· 这台机器上没有找到中文字体，写 PDF 时要用（apt-get install fonts-noto-cjk）", .faint)
  }

  private static func holdsFont(_ folder: String, depth: Int, _ marks: [String]) -> Bool {
    guard depth > 0, let handle = opendir(folder) else { return false }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      let plain = String(name.lowercased().filter { $0 != "-" && $0 != "_" })
      let isFont = [".ttf", ".ttc", ".otf", ".otc"].contains { plain.hasSuffix($0) }
      if isFont && marks.contains(where: plain.contains) { return true }
      if !isFont, holdsFont(path, depth: depth - 1, marks) { return true }
    }
    return false
  }

  /// Whether the program that reads office documents is there and runs.
  private static var worker: StyledText {
    guard let worker = DocumentWorker.installed else {
      return StyledText(
        "· 没有 \(DocumentWorker.name)，xlsx、docx、pdf 和网页读不了，其余照常；重新安装可以补上（make install）。", .caution)
    }
    do throws(ReadFault) {
      _ = try worker.read(Array("<table><tr><td>项目名称</td></tr></table>".utf8))
      return StyledText("✓ 能读写 xlsx、docx、pdf，能读网页", .good)
    } catch {
      return StyledText("！文档程序 \(worker.program)：\(error.description)", .caution)
    }
  }

  private static var isUTF8: Bool {
    let before = setlocale(LC_CTYPE, nil).map { String(cString: $0) }
    defer { _ = before.map { setlocale(LC_CTYPE, $0) } }
    setlocale(LC_CTYPE, "")
    return String(cString: nl_langinfo(Int32(CODESET))).uppercased() == "UTF-8"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
