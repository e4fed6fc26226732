import Foundation
import Testing

/// 本单位的表样: a JSON file in the configuration folder, and no Swift, makes a layout of every command.
@Suite struct OfficeLayoutTests {
  /// A clerk whose office has laid `file` of the fixtures into its configuration folder.
  private func clerk(with file: String) throws -> Clerk {
    let clerk = try Clerk()
    try clerk.hasLayout(try clerk.text(ofFixture: "layouts/\(file)"), named: file)
    return clerk
  }

  @Test(arguments: [("yunxi.json", "yunxi"), ("baita.json", "白塔"), ("lvhu.json", "lvhu")])
  func everyCommandKnowsIt(file: String, name: String) throws {
    let clerk = try clerk(with: file)
    let own = clerk.path("own.tsv")
    #expect(
      try clerk.runs("convert", fixture("journey-2024.txt"), "--layout", name, "-o", own).status
        == 0)
    // Recognised by its headings, without a word.
    let imported = try clerk.runs("import", own, "--year", "2024")
    #expect(imported.status == 0)
    #expect(imported.text.contains("新增 5 项"))
    #expect(try clerk.runs("check", own, "--year", "2024").messages.contains("没有找到") == false)
    #expect(try clerk.runs("show", "社区读书角维护经费", "--year", "2024").status == 0)
    let exported = try clerk.runs(
      "export", "--year", "2024", "--draft", "--to", "json", "-o", "-")
    #expect(exported.text.contains("\"layout\" : \"\(name)\""))
    for format in ["txt", "csv", "md", "html"] {
      let run = try clerk.runs("export", "--year", "2024", "--draft", "--to", format, "-o", "-")
      #expect(run.status == 0)
    }
    let page = try clerk.runs("layouts", name)
    #expect(page.text.hasPrefix("\(name)（本单位）\n"))
    #expect(page.text.contains("文件：\(clerk.config)/layouts/\(file)"))
  }

  /// New entries are asked for what the office's layout holds, under its headings.
  @Test func theSessionAsksItsFields() throws {
    let clerk = try clerk(with: "yunxi.json")
    try clerk.opens("new", "--layout", "yunxi", "--year", "2025")
    for (question, answer) in [
      ("主管部门：", "区教育局"), ("填报单位：", "区图书馆"), ("项目：", "读书角经费"),
      ("项目类别：", "一次性项目"), ("本级财力（万元）：", "12.5"),
    ] {
      try clerk.answers(question, answer)
    }
    try clerk.sees(row: "自筹（万元）：")
  }

  @Test func aBrokenLayoutIsToldOnceAndStopsNothing() throws {
    let clerk = try clerk(with: "yunxi.json")
    let broken = try clerk.text(ofFixture: "layouts/lvhu.json")
      .replacing("\"万元\"", with: "\"千元\"").replacing("\"level2\"", with: "\"levle2\"")
    try clerk.hasLayout(broken, named: "lvhu.json")
    let path = "\(clerk.config)/layouts/lvhu.json"
    let told = """
      ！\(path)：currencyUnit 是“千元”，应是 元、万元 中的一个。
      ！\(path)：columns 第 1 项的 field 是“levle2”，应是一项内容的英文名，如 name、goal，全部见 jixiao layouts --fields。
      ！\(path) 没有启用，其他表样照常使用。

      """
    let listed = try clerk.runs("layouts")
    #expect(listed.status == 0)
    #expect(listed.messages == told)
    #expect(listed.text.contains("yunxi（本单位）") && !listed.text.contains("lvhu"))
    let doctor = try clerk.runs("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.messages == told)
    #expect(doctor.text.contains("✓ 本单位的表样：yunxi\n✗ 表样文件 \(path) 有 2 处错误，没有启用；请照上面的说明改正。\n"))
    // Asked for by name, it is what the command needs.
    let run = try clerk.runs("layouts", "lvhu")
    #expect(run.status == 3)
    #expect(run.messages == told + "✗ 表样“lvhu”的文件有上面的错误，还不能用，请先改正 \(path)。\n")
    // Commands without layouts have nothing to say about it.
    #expect(try clerk.runs("catalog", "11").messages == "")
  }

  @Test func aNameIsTakenOnce() throws {
    let clerk = try clerk(with: "yunxi.json")
    let text = try clerk.text(ofFixture: "layouts/yunxi.json")
    try clerk.hasLayout(text, named: "z.json")
    try clerk.hasLayout(text.replacing("\"yunxi\"", with: "\"form\""), named: "a.json")
    let folder = "\(clerk.config)/layouts"
    #expect(
      try clerk.runs("layouts").messages == """
        ！\(folder)/a.json：name 是“form”，这是自带表样的名字，请换一个名字。
        ！\(folder)/a.json 没有启用，其他表样照常使用。
        ！\(folder)/z.json：name 是“yunxi”，\(folder)/yunxi.json 已经用了，请换一个名字。
        ！\(folder)/z.json 没有启用，其他表样照常使用。

        """)
  }

  @Test func anEntryWhoseLayoutIsGoneIsShownAllTheSame() throws {
    let clerk = try clerk(with: "yunxi.json")
    let own = clerk.path("own.tsv")
    try clerk.runs("convert", fixture("journey-2024.txt"), "--layout", "yunxi", "-o", own)
    try clerk.runs("import", own, "--year", "2024")
    try FileManager.default.removeItem(atPath: "\(clerk.config)/layouts/yunxi.json")
    let run = try clerk.runs("show", "社区读书角维护经费")
    #expect(run.status == 0)
    #expect(
      run.messages
        == "！表样“yunxi”现在没有了，按 guangzhou 处理；有表样文件的话请放回 \(clerk.config)/layouts。\n")
  }
}
