/// A word of a command line that the clerk may copy into a shell.
struct ShellWord: CustomStringConvertible {
  let description: String

  /// Quoted where the shell would take it for anything but this one word.
  init(_ text: String) {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "0"..."9", "a"..."z", "A"..."Z", ".", "_", "/", ":": true
      case "-": text.unicodeScalars.first != "-"
      default: scalar.value >= 0x80 && !scalar.properties.isWhitespace
      }
    }
    description =
      isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
