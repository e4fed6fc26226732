/// 拼音: how Chinese characters are read, without tones (`Catalog/pinyin.txt`).
///
/// A reading is the place of its syllable in ``syllables``; a character may have several.
struct Pinyin: Sendable {
  /// Each syllable once, as letters from a to z, in the file's order.
  let syllables: [[UInt8]]
  /// For each scalar from U+4E00 on, where its readings begin in `readings`.
  private let starts: [UInt16]
  private let readings: [UInt16]

  static let standard = Pinyin(file: embeddedFile("Catalog/pinyin.txt").map { Array($0) } ?? [])

  private static let first = 0x4E00
  private static let count = 0x9FFF - 0x4E00 + 1

  /// Each line is a syllable, a space and characters; lines that begin with `#` are comments.
  init(file: [UInt8]) {
    var syllables: [[UInt8]] = []
    var pairs: [(character: Int, reading: UInt16)] = []
    for line in file.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let reading = UInt16(syllables.count)
      syllables.append(Array(line[..<space]))
      // Every character takes three bytes.
      for start in stride(from: space + 1, to: line.endIndex - 2, by: 3) {
        let value =
          Int(line[start] & 0x0F) << 12 | Int(line[start + 1] & 0x3F) << 6
          | Int(line[start + 2] & 0x3F)
        if (0..<Self.count).contains(value - Self.first) {
          pairs.append((value - Self.first, reading))
        }
      }
    }
    var counts = [UInt16](repeating: 0, count: Self.count + 1)
    for pair in pairs { counts[pair.character + 1] += 1 }
    for index in 1...Self.count { counts[index] += counts[index - 1] }
    starts = counts
    var readings = [UInt16](repeating: 0, count: pairs.count)
    for pair in pairs {
      readings[Int(counts[pair.character])] = pair.reading
      counts[pair.character] += 1
    }
    self.readings = readings
    self.syllables = syllables
  }

  /// The readings of a character; none of a letter, a digit or a rare character.
  func readings(of scalar: UInt16) -> ArraySlice<UInt16> {
    let index = Int(scalar) - Self.first
    guard index >= 0, index < Self.count else { return [] }
    return readings[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// The letters that a scalar may begin with, one bit each; a Latin letter begins itself.
  func initials(of scalar: UInt16) -> UInt32 {
    if let bit = Self.bit(ofLetter: scalar) { return bit }
    return readings(of: scalar).reduce(0) { bits, reading in
      bits | (Self.bit(ofLetter: UInt16(syllables[Int(reading)][0])) ?? 0)
    }
  }

  static func bit(ofLetter scalar: UInt16) -> UInt32? {
    scalar >= 0x61 && scalar <= 0x7A ? 1 << UInt32(scalar - 0x61) : nil
  }
}

extension String {
  /// The letters, digits and characters by which names are compared; what only separates is left out.
  var nameUnits: [UInt16] {
    unicodeScalars.compactMap { scalar in
      // A hyphen only separates: `11-数量指标`.
      scalar.searchFolded.flatMap { $0 == "－" ? nil : UInt16(exactly: $0.value) }
    }
  }
}
