extension StringProtocol {
  /// The text up to its last character that is no space.
  package var droppingLastSpaces: SubSequence {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
