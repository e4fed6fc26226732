/// Guesses what a mistyped word was meant to be.
enum Nearest {
  /// The candidate that takes the fewest insertions, deletions and exchanges, if few enough.
  static func text(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let measured = candidates.map { (text: $0, distance: distance(word, $0)) }
    guard let best = measured.min(by: { $0.distance < $1.distance }), best.distance <= limit else {
      return candidates.first { $0.hasPrefix(word) && word.count > 1 }
    }
    return best.text
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var previous = row[0]
      row[0] = index + 1
      for column in right.indices {
        let exchange = previous + (right[column] == character ? 0 : 1)
        previous = row[column + 1]
        row[column + 1] = min(exchange, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
