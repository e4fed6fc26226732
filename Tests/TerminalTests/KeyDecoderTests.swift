import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys of `bytes`, fed in pieces of `size`.
  private func keys(_ bytes: [UInt8], piece size: Int = .max) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      decoder.feed(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let key = decoder.next() { keys.append(key) }
    }
    while let key = decoder.pause() { keys.append(key) }
    return keys
  }

  @Test(arguments: [
    ("\u{1B}[D", Key.left), ("\u{1B}OD", .left), ("\u{2}", .left), ("\u{1B}[C", .right),
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}b", .wordLeft),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}f", .wordRight), ("\u{1B}[H", .rowStart),
    ("\u{1B}OH", .rowStart),
    ("\u{1B}[1~", .rowStart), ("\u{1B}[7~", .rowStart), ("\u{1}", .textStart),
    ("\u{1B}[1;5H", .textStart), ("\u{1B}[F", .rowEnd), ("\u{1B}[4~", .rowEnd),
    ("\u{1B}[8~", .rowEnd), ("\u{5}", .textEnd), ("\u{1B}[1;5F", .textEnd),
    ("\u{E}", .nextChoice), ("\u{10}", .previousChoice),
    ("\u{18}\u{5}", .openEditor), ("\u{18}\u{15}", .undo), ("\u{18}\u{12}", .redo),
    ("\u{1B}_", .redo), ("\u{1B}OP", .help), ("\u{1B}[11~", .help), ("\u{1B}[[A", .help),
    ("\u{1B}[1;3C", .forward), ("\u{1B}\u{1B}[C", .forward), ("\u{18}x", .character("x")),
    ("\u{1B}[3~", .delete),
    ("\u{1B}[3;5~", .deleteWordAfter), ("\u{1B}d", .deleteWordAfter), ("\u{7F}", .backspace),
    ("\u{8}", .backspace), ("\u{17}", .deleteWordBefore), ("\u{1B}\u{7F}", .deleteWordBefore),
    ("\u{15}", .deleteLine), ("\u{B}", .deleteToEnd), ("\u{19}", .yank), ("\u{1F}", .undo),
    ("\u{1B}[Z", .back), ("\u{1B}[1;3D", .back), ("\u{1B}\u{1B}[D", .back), ("\t", .tab),
    ("\r", .enter), ("\n", .enter), ("\u{1B}\r", .lineBreak), ("\u{3}", .interrupt),
    ("\u{4}", .endOfInput), ("\u{1A}", .suspend), ("\u{C}", .clearScreen), ("\u{1B}", .escape),
    ("a", .character("a")), ("·", .character("·")), ("绩", .character("绩")), ("𠮷", .character("𠮷")),
    ("\u{1B}[200~一\r\n二\u{3}\u{1B}[201~", .paste("一\r\n二\u{3}")),
    ("\u{1B}[200~\u{1B}[20\u{1B}[201~", .paste("\u{1B}[20")),
    ("\u{1B}[200~\u{1B}[201~", .paste("")),
  ])
  func oneKey(spelling: String, key: Key) {
    for size in 1...4 { #expect(keys(Array(spelling.utf8), piece: size) == [key]) }
  }

  @Test(arguments: [
    "\u{1B}[20~", "\u{1B}[15;2~", "\u{1B}OQ", "\u{1B}[[B", "\u{1B}[3;7R", "\u{12}",
    "\u{1B}[?62;22c", "\u{1B}[I", "\u{0}",
    "\u{1C}",
    "\u{85}", "\u{FFFD}", "\u{1B}[<0;1;1M",
  ])
  func passedOver(sequence: String) {
    let bytes = Array((sequence + "x").utf8)
    // SGR mouse reports end in M, which without the `<` is the keypad's Enter.
    for size in 1...3 { #expect(keys(bytes, piece: size) == [.character("x")]) }
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0x80], [0xE7, 0xBB], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
    [0xE0, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xE7],
  ])
  func invalidUTF8IsPassedOver(bytes: [UInt8]) {
    for size in 1...4 { #expect(keys(bytes + [0x78], piece: size) == [.character("x")]) }
  }

  @Test func anIncompleteScalarWaitsForItsRest() {
    var decoder = KeyDecoder()
    decoder.feed([0xE7, 0xBB])
    #expect(decoder.next() == nil)
    decoder.feed([0xA9])
    #expect(decoder.next() == .character("绩"))
    #expect(!decoder.isIncomplete)
  }

  @Test func aStalledPasteIsHandedOutAndCanBeLeft() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~一二".utf8) + [0xE4, 0xB8])
    #expect(decoder.next() == nil)
    #expect(decoder.pause() == .paste("一二"))
    decoder.feed([0x89])
    #expect(decoder.next() == nil)
    #expect(decoder.pause() == .paste("三"))
    #expect(decoder.pause() == nil)
    decoder.feed([0x03])
    #expect(decoder.next() == .interrupt)
    decoder.feed([0x61])
    #expect(decoder.next() == .character("a"))
  }

  @Test func aMegabyteOfPasteIsOneKeyWhateverItsPieces() {
    let text = String(repeating: "绩效目标，", count: 70_000)
    let start = ContinuousClock.now
    #expect(keys(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8), piece: 4096) == [.paste(text)])
    #expect(start.duration(to: .now) < .seconds(1))
  }
}
