/// The line as it stands while it is being edited.
package struct EditedText: Sendable, Hashable {
  package var text: String
  /// The cursor stands before the scalar with this number; the scalars' count is the end.
  package var cursor: Int

  package init(_ text: String, cursor: Int? = nil) {
    self.text = text
    self.cursor = min(max(0, cursor ?? .max), text.unicodeScalars.count)
  }

  /// With a cursor that is known to stand in the text.
  init(_ text: String, knownCursor cursor: Int) {
    self.text = text
    self.cursor = cursor
  }

  package var beforeCursor: String {
    String(text.unicodeScalars.prefix(cursor))
  }

  package var afterCursor: String {
    String(text.unicodeScalars.dropFirst(cursor))
  }
}

/// Scalars as text.
func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
  String(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
    var end = 0
    for scalar in scalars {
      for byte in UTF8.encode(scalar).unsafelyUnwrapped {
        bytes[end] = byte
        end += 1
      }
    }
    return end
  }
}
