extension TextLayout {
  /// What of an earlier layout holds for a text that was changed in one place.
  struct Reuse {
    /// The rows before the change.
    let head: ArraySlice<Row>
    private let rows: [Row]
    /// Where the common end begins in the new text, and how far it was moved.
    private let unchanged: Int
    private let shift: Int

    init(of earlier: TextLayout, for text: [Unicode.Scalar]) {
      rows = earlier.rows
      shift = text.count - earlier.text.count
      // Arrays that share their storage are equal at once.
      if text == earlier.text {
        (head, unchanged) = ([], 0)
        return
      }
      let shorter = min(text.count, earlier.text.count)
      var same = 0
      while same < shorter, text[same] == earlier.text[same] { same += 1 }
      var sameEnd = 0
      while sameEnd < shorter - same,
        text[text.count - 1 - sameEnd] == earlier.text[earlier.text.count - 1 - sameEnd]
      {
        sameEnd += 1
      }
      unchanged = text.count - sameEnd
      // Where a row ends depends on the character behind it too.
      let count = rows.firstIndex { $0.scalars.upperBound + longestCluster > same }
      head = rows[..<(count ?? rows.count)]
    }

    /// The rows from `position` on, if a row began there before.
    func tail(from position: Int) -> [Row]? {
      guard position >= unchanged else { return nil }
      let old = position - shift
      var low = 0
      var high = rows.count
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].scalars.lowerBound < old { low = middle + 1 } else { high = middle }
      }
      // The first row is behind the prompt, as no other.
      guard low < rows.count, rows[low].scalars.lowerBound == old, (low == 0) == (position == 0)
      else { return nil }
      return rows[low...].map { row in
        let scalars = row.scalars.lowerBound + shift..<row.scalars.upperBound + shift
        return Row(scalars: scalars, column: row.column)
      }
    }
  }
}

/// No character that a person types is made of more scalars than this.
let longestCluster = 64

extension Unicode.Scalar {
  /// Whether it never joins the scalar before it into one character, and is shown as it is.
  ///
  /// Not all that do are named here, only the many in Chinese text; others take a slower way.
  var standsAlone: Bool {
    // By far the most, so they are not looked for among the others.
    if value >= 0x4E00 && value <= 0x9FFF { return true }
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2BFF,
      0x3000...0x3029, 0x3030...0x3098, 0x309B...0x30FF, 0x3400...0x9FFF, 0xFF01...0xFF9D:
      return true
    default: return false
    }
  }
}
