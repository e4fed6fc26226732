/// `text` with everything that a reader cannot see, or that a terminal would obey, spelled out.
///
/// Controls become their Unicode pictures (`␛`), other invisible scalars their number
/// (`‹U+202E›`). All text passes through here on its way to the terminal, so that what comes out of
/// a file can neither move the cursor nor pretend to be other text.
package func visible(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(\.isShown) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case _ where scalar.isShown: result.unicodeScalars.append(scalar)
    case 0x00...0x1F: result.unicodeScalars.append(picture(of: scalar))
    case 0x7F: result += "␡"
    default: result += "‹U+\(hexadecimal(scalar.value))›"
    }
  }
  return result
}

extension Unicode.Scalar {
  /// Whether a terminal shows this scalar and does nothing else with it.
  var isShown: Bool {
    switch value {
    case 0x20...0x7E, 0x3001...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF5E: return true
    case 0..<0xA0: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
    }
  }
}

/// The picture of a C0 control in the block U+2400.
private func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
  Unicode.Scalar(0x2400 + control.value) ?? "␀"
}

/// At least four digits, as the Unicode Standard writes code points.
private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
