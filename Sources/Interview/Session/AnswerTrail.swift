import Goals
import Terminal

/// The lines that answers have left above the question, with where on the screen each begins.
struct AnswerTrail {
  /// The questions that the lines answer, of several the last; nil where one answers none that is left.
  private(set) var lines: [(path: FieldPath?, mark: ScreenMark)] = []
  /// The first question, in the order of the page, that was asked since the last review.
  var first: FieldPath?

  mutating func add(_ path: FieldPath?, at mark: ScreenMark) { lines.append((path, mark)) }

  /// Drops the lines from the first that answers a question at `place` or behind it; where it begins.
  mutating func drop(from place: Int, in order: [FieldPath: Int]) -> ScreenMark? {
    let start = lines.firstIndex { line in
      line.path.flatMap { order[$0] }.map { $0 >= place } ?? false
    }
    guard let start else { return nil }
    defer { lines.removeSubrange(start...) }
    return lines[start].mark
  }
}
