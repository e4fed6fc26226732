import Glibc
import TestTerminal
import Testing

/// Ctrl-X Ctrl-E.
@Suite struct ExternalEditorTests {
  private let key = "\u{18}\u{5}"

  @Test(arguments: [
    ("sed -i s/一/三/", "三二"), ("printf '四\\r\\n五\\n' >", "四五"), ("true", "一二"),
    ("truncate -s 0", ""),
  ])
  func theTextComesBack(editor: String, text: String) throws {
    let terminal = try startFixture(["一二"], environment: ["EDITOR": editor])
    try terminal.waitUntil(shows: "2 字")
    let modes = terminal.modes
    terminal.send(key)
    try terminal.waitUntil(shows: "指标：\(text)")
    terminal.settle()
    #expect(terminal.modes == modes)
    #expect(terminal.screen.filter { $0.contains("指标：") }.count == 1)
    terminal.send("尾\r")
    try terminal.waitUntil(shows: "answered [\(text)尾]")
  }

  @Test func undoBringsTheTypedTextBack() throws {
    let terminal = try startFixture(["一二"], environment: ["VISUAL": "sed -i s/一/三/"])
    terminal.send(key)
    try terminal.waitUntil(shows: "指标：三二")
    terminal.send("\u{1F}\r")
    try terminal.waitUntil(shows: "answered [一二]")
  }

  @Test(arguments: [
    ("", "✗ 没有设定编辑器"), ("no-such-editor", "✗ 找不到编辑器“no-such-editor”"),
    ("exit 3 #", "没有正常结束（3）"), ("printf '\\377' >", "不是 UTF-8"),
  ])
  func aFailureIsSaidAndTheTextKept(editor: String, message: String) throws {
    let terminal = try startFixture(["一二"], environment: ["EDITOR": editor], columns: 80)
    terminal.send(key)
    try terminal.waitUntil(shows: message)
    try terminal.waitUntil(shows: "文字没有变。")
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [一二]")
  }

  @Test func theFileIsPrivateAndGoneAfterwards() throws {
    var name = Array("/tmp/terminal-editor-XXXXXX".utf8CString)
    #expect(mkdtemp(&name) != nil)
    let folder = String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self)
    defer { rmdir(folder) }
    let terminal = try startFixture(
      ["一二"],
      environment: ["EDITOR": "stat -c '%a %F' \(folder)/*; touch", "TMPDIR": folder])
    terminal.send(key)
    try terminal.waitUntil(shows: "700 directory")
    try terminal.waitUntil(shows: "2 字")
    #expect(rmdir(folder) == 0)
  }

  @Test func theFileIsForItsOwnerOnly() throws {
    let terminal = try startFixture(["一二"], environment: ["EDITOR": "stat -c '%a %F'"])
    terminal.send(key)
    try terminal.waitUntil(shows: "600 regular file")
  }
}
