/// Pasted text as it enters a line.
///
/// Text copied from a PDF or a web page carries line ends that mean nothing. Where a line cannot
/// hold them, they fold to one space between two Latin words and to nothing beside Chinese; those at
/// the ends vanish. Tabs become spaces, other controls vanish.
func folded(paste: String, keepingLineEnds: Bool) -> String.UnicodeScalarView {
  var result = String.UnicodeScalarView()
  var hasLineEnd = false
  var last: Unicode.Scalar?
  var isAfterReturn = false
  for scalar in paste.unicodeScalars {
    let isLineEnd = ["\n", "\r", "\u{2028}", "\u{2029}", "\u{85}"].contains(scalar)
    defer { isAfterReturn = scalar == "\r" }
    if isLineEnd {
      if scalar == "\n" && isAfterReturn { continue }
      if keepingLineEnds { result.append("\n") } else { hasLineEnd = true }
      continue
    }
    let typed = scalar == "\t" ? " " : scalar
    guard typed.mayBeTyped else { continue }
    if hasLineEnd, let before = last, before.isOfSpacedScript, typed.isOfSpacedScript {
      result.append(" ")
    }
    hasLineEnd = false
    last = typed
    result.append(typed)
  }
  return result
}

extension Unicode.Scalar {
  /// Whether words of its script are separated by spaces: Latin with its digits and marks will do.
  fileprivate var isOfSpacedScript: Bool {
    value > 0x20 && value < 0x250
  }
}
