/// Many names in memory, in an order of preference, for completing what is being typed.
///
/// Texts lie one behind another, and signatures let most names be passed over, so that a hundred
/// thousand are looked through between two keys.
package struct NameIndex: Sendable {
  private var units: [UInt16] = []
  private var unitEnds: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private var byteEnds: [UInt32] = [0]
  private var signatures: [NameSignature] = []

  package init() {}

  /// Names, the most welcome first.
  package init(_ names: some Sequence<String>) {
    for name in names { append(name) }
  }

  package var count: Int { signatures.count }

  /// Adds a name behind the others; whoever adds sees to it that none comes twice.
  package mutating func append(_ name: String) {
    let added = name.nameUnits
    units += added
    unitEnds.append(UInt32(units.count))
    bytes += name.utf8
    byteEnds.append(UInt32(bytes.count))
    signatures.append(NameSignature(ofName: added))
  }

  /// The name with a number, from 0.
  package subscript(number: Int) -> String {
    let range = Int(byteEnds[number])..<Int(byteEnds[number + 1])
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The names in another order: the first of the new ones is that with the first number.
  package func ordered(by numbers: [Int]) -> NameIndex {
    var result = NameIndex()
    result.units.reserveCapacity(units.count)
    result.bytes.reserveCapacity(bytes.count)
    for number in numbers {
      result.units += units[Int(unitEnds[number])..<Int(unitEnds[number + 1])]
      result.unitEnds.append(UInt32(result.units.count))
      result.bytes += bytes[Int(byteEnds[number])..<Int(byteEnds[number + 1])]
      result.byteEnds.append(UInt32(result.bytes.count))
      result.signatures.append(signatures[number])
    }
    return result
  }

  /// So many names are looked at closely, at most: a tenth of a hundred thousand passes the
  /// signatures, and those that come later are the less welcome ones.
  private static let patience = 12_000

  /// The numbers of names that fit what was typed, the best fit first, equally good ones in their
  /// order; all names, for nothing typed.
  ///
  /// Names with gaps between the typed characters are only looked for where few others are found.
  package func matches(_ typed: String, limit: Int) -> [Int] {
    guard let pattern = TypedPattern(typed) else {
      return typed.nameUnits.isEmpty ? Array(0..<min(limit, count)) : []
    }
    var found = search(pattern, allowsScattered: false, limit: limit)
    if found.count < Self.few, pattern.units.count > 1 {
      let close = Set(found)
      found += search(pattern, allowsScattered: true, limit: limit).filter { !close.contains($0) }
    }
    return Array(found.prefix(limit))
  }

  private static let few = 5

  private func search(_ pattern: TypedPattern, allowsScattered: Bool, limit: Int) -> [Int] {
    let wanted = NameSignature(ofTyped: pattern.units, allowsScattered: allowsScattered)
    var found = [[Int]](repeating: [], count: TypedPattern.Fit.allCases.count)
    var looks = 0
    units.withUnsafeBufferPointer { units in
      signatures.withUnsafeBufferPointer { signatures in
        for number in signatures.indices {
          let signature = signatures[number]
          guard signature.characters & wanted.characters == wanted.characters,
            signature.initials & wanted.initials == wanted.initials
          else { continue }
          looks += 1
          let range = Int(unitEnds[number])..<Int(unitEnds[number + 1])
          if let fit = pattern.fit(
            UnsafeBufferPointer(rebasing: units[range]), allowsScattered: allowsScattered),
            found[fit.rawValue].count < limit
          {
            found[fit.rawValue].append(number)
          }
          // No later name can stand before these.
          if found[1].count == limit || looks == Self.patience { return }
        }
      }
    }
    return found.flatMap { $0 }
  }
}
