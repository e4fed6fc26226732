import Foundation
import Testing

/// 检查: files, folders and entries, under the office's own policy.
@Suite struct CheckingTests {
  @Test func theSummaryCountsAndTellsWhatIsOff() throws {
    let clerk = try Clerk()
    _ = try clerk.write(#"{"off": {"quality-missing": "本区另表填报"}}"#, to: "rules.json")
    let run = try clerk.runs("check", fixture("journey-2024.txt"), "--quiet")
    #expect(run.status == 0)
    #expect(
      run.text == """
        5 个项目：0 处错误，4 处提醒，1 处建议；指标值 20 个，可衡量 20 个（100%）。
        没有检查 quality-missing（产出里没有质量指标）：本区另表填报

        """)
  }

  @Test func aFaultInThePolicyIsTold() throws {
    let clerk = try Clerk()
    let path = try clerk.write(#"{"off": {"quality": "不用"}}"#, to: "rules.json")
    let run = try clerk.runs("check", fixture("journey-2024.txt"))
    #expect(run.status == 2)
    #expect(run.messages == "✗ \(path)：没有“quality”这条规则，所有规则见 jixiao rules。\n")
  }

  @Test func aFolderIsCheckedFileByFile() throws {
    let clerk = try Clerk()
    let folder = clerk.path("各单位/二级")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let table = try clerk.text(ofFixture: "export-2025.tsv")
    _ = try clerk.write(table, to: "各单位/一.tsv")
    _ = try clerk.write(try clerk.text(ofFixture: "export-2025.json"), to: "各单位/二级/二.json")
    _ = try clerk.write("不是表", to: "各单位/三.txt")
    _ = try clerk.write("不是表", to: "各单位/说明.log")
    let run = try clerk.runs("check", clerk.path("各单位"), "--quiet")
    #expect(run.text.hasPrefix("4 个项目："))
    #expect(run.messages.hasPrefix("！没有检查 \(clerk.path("各单位"))/三.txt："))
    #expect(run.messages.split(separator: "\n").count == 1)
  }

  @Test func aFolderWithoutATableIsNoSoundOne() throws {
    let clerk = try Clerk()
    let folder = clerk.path("空")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try clerk.write("不是表", to: "空/三.txt")
    let run = try clerk.runs("check", folder)
    #expect(run.status == 3)
    #expect(run.messages.hasSuffix("✗ “\(folder)”里没有一份表读得出来。\n"))
  }

  @Test func aSoundEntryIsMarkedAsChecked() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let arguments = ["find", "经费", "--year", "2024", "--status", "已检查"]
    #expect(try !clerk.runs(arguments).text.contains("经费"))
    #expect(try clerk.runs("check", "社区读书角维护经费").status == 0)
    let found = try clerk.runs(arguments).text
    #expect(found.contains("社区读书角维护经费") && !found.contains("暑期公益课堂经费"))
  }

  @Test func exportFollowsTheOfficesPolicy() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let path = clerk.path("2024.tsv")
    _ = try clerk.write(
      #"{"severity": {"benefit-missing": "error"}, "off": {"year-in-name": "跨年项目多"}}"#,
      to: "rules.json")
    let refused = try clerk.runs("export", "--year", "2024", "-o", path)
    #expect(refused.status == 1)
    #expect(refused.messages.hasPrefix("完整性（4 处）\n"))
    #expect(
      refused.messages.hasSuffix(
        """
        没有检查 year-in-name（项目名称里的年份不是预算年度）：跨年项目多
        ✗ 有 4 处错误，没有导出；请改正，或加 --draft 导出草稿。

        """))
    _ = try clerk.write(
      #"{"off": {"benefit-missing": "本区不填效益"}}"#, to: "rules.json")
    let run = try clerk.runs("export", "--year", "2024", "-o", path)
    #expect(run.status == 0)
    #expect(
      run.messages.hasPrefix("没有检查 benefit-missing（没有效益指标）：本区不填效益\n✓ 已导出 5 个项目"))
  }

  /// The file is a pipe that nobody writes to, which takes as long as one likes.
  @Test func aLongRunShowsWhatItDoesAndCanBeBrokenOff() throws {
    let clerk = try Clerk()
    let path = clerk.path("慢.tsv")
    try #require(mkfifo(path, 0o600) == 0)
    let pipe = open(path, O_RDWR | O_CLOEXEC)
    defer { close(pipe) }
    try clerk.opens("check", path)
    try clerk.sees(row: "正在读 /")
    try clerk.types("\u{3}")
    try clerk.leaves(with: 130)
    try clerk.sees("已中断，没有改动任何文件。\n▏")
  }

  @Test func aFinishedRunLeavesNoProgressBehind() throws {
    let clerk = try Clerk()
    let path = clerk.path("慢.tsv")
    try #require(mkfifo(path, 0o600) == 0)
    let pipe = FileHandle(fileDescriptor: open(path, O_RDWR | O_CLOEXEC))
    try clerk.opens("check", path, "--quiet")
    try clerk.sees(row: "正在读 /")
    try pipe.write(contentsOf: Data(try clerk.text(ofFixture: "export-2025.tsv").utf8))
    try pipe.close()
    try clerk.leaves(with: 0)
    try clerk.sees("2 个项目：0 处错误，2 处提醒，2 处建议；指标值 4 个，可衡量 4 个（100%）。\n▏")
  }

  @Test func withoutATerminalNothingIsSaidOfProgress() throws {
    let clerk = try Clerk()
    let run = try clerk.runs("check", fixture("export-2025.tsv"), "--quiet")
    #expect(run.messages.isEmpty)
  }
}
