import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// Damaged files must be read or refused, never trap, and in time; seeded, so that a failure stays.
@Suite("改坏的文件")
struct FuzzTests {
  static let files = ["printed-table.txt", "printed-table.tsv", "printed-table.json"]

  @Test("怎么改坏都不崩溃", arguments: files)
  func mutations(_ file: String) throws {
    let text = try TestFiles.fixture(file)
    var random = SplitMix64(state: UInt64(file.utf8.count))
    let start = ContinuousClock().now
    for _ in 0..<(TestFiles.isLong ? 3_000 : 40) {
      let mutant = text.mutated(using: &random)
      guard let reading = try? FileReading(mutant) else { continue }
      let format = [FileFormat.txt, .tsv, .json].randomElement(using: &random) ?? .json
      _ = try FileWriting(reading.table, format: format, layout: LayoutLibrary.builtIn.standard)
    }
    if !TestFiles.isLong { #expect(ContinuousClock().now - start < .seconds(20)) }
  }

  @Test(
    "改坏的样本", .enabled(if: TestFiles.hasSamples && TestFiles.isLong, "没有样本文件夹或不做长测试，跳过"),
    arguments: ["zengcheng-2024.txt", "liwan.txt", "huadu-2024.txt", "qujiang-2023.txt"])
  func samples(_ file: String) throws {
    let text = try TestFiles.sample(file)
    var random = SplitMix64(state: 7)
    for _ in 0..<200 { _ = try? FileReading(text.mutated(using: &random)) }
  }
}

extension [UInt8] {
  /// The bytes with one to four random changes: parts deleted, doubled, moved, overwritten, inserted.
  fileprivate func mutated(using random: inout SplitMix64) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let isLine = Bool.random(using: &random)
      let start = Int.random(in: 0..<bytes.count, using: &random)
      var end = Swift.min(bytes.count, start + Int.random(in: 1...40, using: &random))
      if isLine { end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count }
      let part = Array(bytes[start..<end])
      switch Int.random(in: 0...5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: part, at: start)
      case 2:
        bytes.removeSubrange(start..<end)
        bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 4: bytes.removeSubrange(start...)
      default:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        bytes.insert(contentsOf: Array(piece.utf8), at: start)
      }
    }
    return bytes
  }

  private static let pieces = [
    "\n", "\n\n\n\n", "\t", "\"", "'", "    ", "。", "；", "、", "1、1-", "12.00 12.00", "-",
    "---- ----", "{",
    "}", "\\", "null", "合计", "单位：", "\u{FEFF}", "\u{301}", "\r\n", "\u{0C}", "年度指标值:",
    "99999999999999.99",
  ]
}
