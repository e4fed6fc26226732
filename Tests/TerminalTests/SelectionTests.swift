import TestTerminal
import Testing

@testable import Terminal

/// 反白: a text that is selected at first gives way to what is typed, and to nothing else.
@Suite struct SelectionTests {
  private func start(_ environment: [String: String] = [:]) throws -> TestTerminal {
    let terminal = try startFixture(
      ["少年宫"], environment: environment.merging(["FIXTURE_SELECTED": "1"]) { $1 }, columns: 50)
    try terminal.waitUntil(shows: "· 打字就替换它，按 ← 在原文上改")
    return terminal
  }

  @Test func itIsShownAsSelected() throws {
    let terminal = try start()
    #expect(
      terminal.screenWithCursor == [
        "第 1 步，共 7 步", "指标：少年宫▏", "3 字", "· 打字就替换它，按 ← 在原文上改",
      ])
    terminal.send("文")
    try terminal.waitUntil("only what was typed") {
      $0.screenWithCursor == ["第 1 步，共 7 步", "指标：文▏", "1 字"]
    }
  }

  @Test(arguments: [
    // Typed, in one burst as an input method sends it, pasted, put back.
    ("馆", "馆"), ("文化馆", "文化馆"), ("\u{1B}[200~文化馆\u{1B}[201~", "文化馆"),
    // Kept by Enter and by every key that edits or moves.
    ("", "少年宫"), ("\u{7F}馆", "少年馆"), ("\u{1B}[D馆", "少年馆宫"), ("\u{1B}[F馆", "少年宫馆"),
    ("\u{1B}[H馆", "馆少年宫"), ("\u{15}馆", "馆"), ("\u{1B}[3~馆", "少年宫馆"),
    // Kept selected by keys that only show something.
    ("?馆", "馆"), ("\u{1B}OP馆", "馆"), ("\u{C}馆", "馆"),
    // Brought back by undo, one step, and taken again by redo.
    ("文化\u{1F}", "少年宫"), ("文化\u{1F}馆", "少年宫馆"), ("文化\u{1F}\u{1B}_", "文化"),
  ])
  func whatIsTypedTakesItsPlace(keys: String, answer: String) throws {
    let terminal = try start()
    terminal.send(keys + "\r")
    try terminal.waitUntil(shows: "answered [\(answer)]")
  }

  @Test func aRefusedTextIsEditedWhereItIsAtFault() throws {
    let terminal = try startFixture(["有错的"], environment: ["FIXTURE_SELECTED": "1"], columns: 50)
    try terminal.waitUntil(shows: "按 ← 在原文上改")
    terminal.send("\r")
    try terminal.waitUntil("the cursor at the fault") { $0.screenWithCursor[1] == "指标：有▏错的" }
    terminal.send("\u{1B}[3~好\r")
    try terminal.waitUntil(shows: "answered [有好的]")
  }
}
