/// Three neighbouring cells as ranges of pieces: a text, and two that mostly print the same.
///
/// On the left: rationale, overall goal, annual goal. On the right: name, cycle target, annual
/// target.
struct CellTriple: Equatable {
  var text: Range<Int>
  var first: Range<Int>
  var second: Range<Int>

  var start: Int { text.lowerBound }
  var end: Int { second.upperBound }
}
