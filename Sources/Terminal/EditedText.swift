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
      // Nearly all of a Chinese text, written out because a long line is copied for every key.
      if scalar.value >= 0x800 && scalar.value < 0x10000 {
        bytes[end] = UInt8(0xE0 | scalar.value >> 12)
        bytes[end + 1] = UInt8(0x80 | scalar.value >> 6 & 0x3F)
        bytes[end + 2] = UInt8(0x80 | scalar.value & 0x3F)
        end += 3
        continue
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        bytes[end] = byte
        end += 1
      }
    }
    return end
  }
}
