/// Which comparators and units there are, and how they are written (`Catalog/targets.json`).
package struct TargetGrammar: Sendable {
  /// Dialects with what they mean, the longest first.
  let dialects: [(text: [Unicode.Scalar], comparator: Quantity.Comparator)]
  /// Known units, the longest first.
  let units: [[Unicode.Scalar]]

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
    dialects = words.comparators.flatMap { entry in
      guard let comparator = Quantity.Comparator(rawValue: entry.sign) else {
        preconditionFailure("Catalog/targets.json: \(entry.sign)")
      }
      return entry.dialects.map { (Array($0.unicodeScalars), comparator) }
    }.sorted { $0.0.count > $1.0.count }
    units = words.units.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }
}
