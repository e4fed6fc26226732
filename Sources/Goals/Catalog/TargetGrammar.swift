/// Which comparators and units there are, and how they are written (`Catalog/targets.json`).
package struct TargetGrammar: Sendable {
  /// Comparators in every dialect.
  let dialects: WordList
  /// What the words of `dialects` mean, one by one.
  let comparators: [Quantity.Comparator]
  let units: WordList

  package static let standard = TargetGrammar(
    decodeEmbedded("Catalog/targets.json", as: Words.self))

  private struct Words: Decodable {
    struct Dialects: Decodable {
      var sign: String
      var dialects: [String]
    }
    var comparators: [Dialects]
    var units: [String]
  }

  private init(_ words: Words) {
    let meanings = words.comparators.flatMap { entry in
      guard let comparator = Quantity.Comparator(rawValue: entry.sign) else {
        preconditionFailure("Catalog/targets.json: \(entry.sign)")
      }
      return entry.dialects.map { ($0, comparator) }
    }
    dialects = WordList(meanings.map(\.0))
    comparators = meanings.map(\.1)
    units = WordList(words.units)
  }
}
