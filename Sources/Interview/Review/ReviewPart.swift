package import Goals

/// A numbered part of the review: what it shows, and which questions it goes back to.
package struct ReviewPart: Hashable, Sendable {
  package var label: String
  package var text: String
  package var questions: [FieldPath]
  /// The indicator that the part is, from 0.
  package var indicator: Int?
  package var findings: [Finding]
}
