import Foundation
import Testing

@testable import Terminal

/// 按键一页: the manual names every key that the editor knows.
@Suite struct ManualKeyTests {
  /// The manual's table of keys.
  private let page: Substring

  init() throws {
    var path = URL(filePath: #filePath)
    for _ in 1...3 { path.deleteLastPathComponent() }
    let manual = try String(contentsOf: path.appending(path: "docs/使用手册.md"), encoding: .utf8)
    let start = try #require(manual.range(of: "## 按键一页")).upperBound
    page = manual[start...]
  }

  /// The first key that `bytes` spell; nil for none.
  private func key(_ bytes: [UInt8]) -> Key? {
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    return decoder.next() ?? decoder.pause()
  }

  @Test func theKeysWithControl() {
    // Backspace, Tab and Enter have keys of their own.
    for byte in UInt8(1)..<0x20 where ![0x08, 0x09, 0x0A, 0x0D, 0x18, 0x1B].contains(byte) {
      guard key([byte]) != nil else { continue }
      let name = "Ctrl-\(Character(Unicode.Scalar(byte + 0x40)))"
      #expect(page.contains(name), "\(name)")
    }
    for byte in UInt8(1)..<0x20 where key([0x18, byte]) != key([byte]) {
      let name = "Ctrl-X Ctrl-\(Character(Unicode.Scalar(byte + 0x40)))"
      #expect(page.contains(name), "\(name)")
    }
  }

  @Test func theKeysWithAlt() {
    for byte in UInt8(0x21)..<0x7F where ![0x4F, 0x5B].contains(byte) {
      guard key([0x1B, byte]) != nil else { continue }
      let name = "Alt-\(Character(Unicode.Scalar(byte)).uppercased())"
      #expect(page.contains(name), "\(name)")
    }
  }

  @Test(arguments: [
    ("\r", "回车"), ("\u{1B}\r", "Alt-回车"), ("\t", "Tab"), ("\u{1B}[Z", "Shift-Tab"),
    ("\u{1B}", "Esc"), ("\u{1B}OP", "F1"), ("?", "?"), ("\u{7F}", "退格"),
    ("\u{1B}\u{7F}", "Alt-退格"), ("\u{1B}[3~", "Delete"), ("\u{1B}[3;5~", "Ctrl-Delete"),
    ("\u{1B}[A", "↑"), ("\u{1B}[B", "↓"), ("\u{1B}[C", "→"), ("\u{1B}[D", "←"),
    ("\u{1B}[1;5C", "Ctrl-→"), ("\u{1B}[1;5D", "Ctrl-←"), ("\u{1B}[1;3C", "Alt-→"),
    ("\u{1B}[1;3D", "Alt-←"), ("\u{1B}[H", "Home"), ("\u{1B}[F", "End"),
    ("\u{1B}[1;5H", "Ctrl-Home"), ("\u{1B}[1;5F", "Ctrl-End"),
  ])
  func theOthers(bytes: String, name: String) {
    #expect(key(Array(bytes.utf8)) != nil)
    #expect(page.contains(name))
  }
}
