import Testing

@testable import Terminal

/// 剪贴板: which ways there are, and what is sent to a terminal.
@Suite struct ClipboardTests {
  private func ways(
    wayland: Bool = false, display: Bool = false, tmux: Bool = false, screen: Bool = false,
    type: String = "xterm-256color"
  ) -> [Clipboard.Way] {
    Clipboard(wayland: wayland, display: display, tmux: tmux, screen: screen, type: type).ways
  }

  @Test func theSurestWayComesFirst() {
    let xclip = Clipboard.Way.program(["xclip", "-selection", "clipboard"])
    let xsel = Clipboard.Way.program(["xsel", "--clipboard", "--input"])
    let tmux = Clipboard.Way.program(["tmux", "load-buffer", "-w", "-"])
    #expect(ways() == [.terminal(.plain)])
    #expect(
      ways(wayland: true, display: true)
        == [.program(["wl-copy"]), xclip, xsel, .terminal(.plain)])
    #expect(ways(tmux: true, type: "tmux-256color") == [tmux, .terminal(.tmux)])
    #expect(ways(screen: true, type: "screen") == [.terminal(.screen)])
    for type in ["dumb", "linux", ""] { #expect(ways(type: type) == []) }
    #expect(
      Clipboard(wayland: false, display: false, tmux: false, screen: false, type: "dumb")
        .copy("甲") == .impossible)
  }

  @Test func theRequestForEachEnvelope() {
    #expect(ClipboardRequest("≥90%", in: .plain)?.bytes == "\u{1B}]52;c;4omlOTAl\u{7}")
    #expect(
      ClipboardRequest("≥90%", in: .tmux)?.bytes
        == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;4omlOTAl\u{7}\u{1B}\\")
    #expect(
      ClipboardRequest("≥90%", in: .screen)?.bytes == "\u{1B}P\u{1B}]52;c;4omlOTAl\u{7}\u{1B}\\")
  }

  /// GNU screen drops strings of more than 768 bytes; each piece is one of its own.
  @Test func aLongTextIsCutForScreen() throws {
    let bytes = try #require(
      ClipboardRequest(String(repeating: "目标", count: 1000), in: .screen)
    ).bytes
    let pieces = bytes.replacing("\u{1B}\\", with: "\n").split(separator: "\n")
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 100 })
  }

  @Test func whatIsTooLongIsNotSent() {
    let limit = ClipboardRequest.limit
    #expect(ClipboardRequest(String(repeating: "a", count: limit), in: .plain) != nil)
    #expect(ClipboardRequest(String(repeating: "a", count: limit + 1), in: .plain) == nil)
  }

  /// The test vectors of RFC 4648, §10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func inBase64(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
  }

  @Test func nothingInvisibleIsCopied() {
    #expect(Clipboard.copiable("第一行\n\u{1B}]0;x\u{7}二\u{202E}三\u{200B}") == "第一行\n]0;x二三")
  }

  @Test func aProgramIsFed() {
    #expect(FedProgram(["grep", "-q", "目标"]).run("绩效目标\n"))
    #expect(!FedProgram(["grep", "-q", "目标"]).run("别的\n"))
    #expect(!FedProgram(["没有这个程序"]).run("甲"))
    #expect(FedProgram(["grep", "-c", "."]).run(String(repeating: "长文字\n", count: 100_000)))
  }
}
