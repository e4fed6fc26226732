/// Many names in memory, in an order of preference, for completing what is being typed.
///
/// Texts lie one behind another, and signatures let most names be passed over, so that a hundred
/// thousand are looked through between two keys.
package struct NameIndex: Sendable {
  /// Each character that any name has, and which of them the names are made of.
  private var alphabet: [UInt16] = []
  private var characters: [UInt16: UInt16] = [:]
  private var letters: [UInt16] = []
  private var letterEnds: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private var byteEnds: [UInt32] = [0]
  private var signatures = NameSignatures()

  package init() {}

  /// Names, the most welcome first.
  package init(_ names: some Sequence<String>) {
    for name in names { append(name) }
  }

  package var count: Int { signatures.count }

  /// Adds a name behind the others; whoever adds sees to it that none comes twice.
  package mutating func append(_ name: String) {
    let added = name.nameUnits
    for unit in added {
      let character = characters[unit] ?? UInt16(alphabet.count)
      if Int(character) == alphabet.count {
        alphabet.append(unit)
        characters[unit] = character
      }
      letters.append(character)
    }
    letterEnds.append(UInt32(letters.count))
    bytes += name.utf8
    byteEnds.append(UInt32(bytes.count))
    signatures.append(NameSignature(ofName: added))
  }

  /// The name with a number, from 0.
  package subscript(number: Int) -> String {
    let range = Int(byteEnds[number])..<Int(byteEnds[number + 1])
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// So many names are looked at closely, at most: hardly more of a hundred thousand pass the
  /// signatures, and those that come later are the less welcome ones.
  private static let patience = 2_000

  /// The numbers of names that fit what was typed, the best fit first, equally good ones in their
  /// order; all names, for nothing typed.
  ///
  /// Names with gaps between the typed characters are only looked for where few others are found.
  package func matches(_ typed: String, limit: Int) -> [Int] {
    matches(TypedPattern(typed), typed: typed, limit: limit)
  }

  /// The same with the pattern of what was typed, which several indexes may share.
  func matches(_ pattern: TypedPattern?, typed: String, limit: Int) -> [Int] {
    guard let pattern else {
      return typed.nameUnits.isEmpty ? Array(0..<min(limit, count)) : []
    }
    let table = PatternTable(pattern, alphabet: alphabet)
    // No name has characters for both ends of it.
    if table.first == 0 || table.last == 0 { return [] }
    var found = search(pattern, table, fitting: .beginning, beside: [], limit: limit)
    if found.count < limit {
      found += search(pattern, table, fitting: .within, beside: found, limit: limit - found.count)
    }
    if found.count < Self.few, pattern.units.count > 1 {
      found += search(pattern, table, fitting: .scattered, beside: found, limit: limit)
    }
    return Array(found.prefix(limit))
  }

  private static let few = 5

  /// The names that fit so well or better, but for those that were found before.
  private func search(
    _ pattern: TypedPattern, _ table: PatternTable, fitting worst: TypedPattern.Fit,
    beside before: [Int], limit: Int
  ) -> [Int] {
    let wanted = NameSignature(ofTyped: pattern.units, fitting: worst)
    let before = Set(before)
    var found = [[Int]](repeating: [], count: TypedPattern.Fit.allCases.count)
    let patience = worst == .scattered ? Self.patience / 2 : Self.patience
    var looks = 0
    table.withSteps { steps in
      letters.withUnsafeBufferPointer { letters in
        letterEnds.withUnsafeBufferPointer { ends in
          signatures.each(having: wanted, first: table.first, last: table.last) { number in
            looks += 1
            let start = Int(ends[number])
            let fit = pattern.fit(count: Int(ends[number + 1]) - start, noWorseThan: worst) {
              steps.take($0, letters[start + $1])
            }
            if let fit, found[fit.rawValue].count < limit, !before.contains(number) {
              found[fit.rawValue].append(number)
            }
            // No later name can stand before these; whole ones are few, and may come late.
            return found[max(1, worst.rawValue)].count == limit || looks == patience
          }
        }
      }
    }
    return Array(found.joined().prefix(limit))
  }
}
