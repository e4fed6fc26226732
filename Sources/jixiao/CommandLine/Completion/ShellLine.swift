/// A line of bash up to the cursor, cut into the words that bash would make of it.
///
/// Bash cuts the words that it hands to completions at colons and equals signs, and leaves the quotes
/// in; so the whole line is cut anew here.
struct ShellLine {
  /// The words behind the program's name, without their quotes; the last one as far as it is typed.
  let words: [String]
  /// The part of the last word that bash keeps as it is: up to its last `=` or `:`.
  let kept: String

  init(_ line: String, program: String) {
    var words: [String] = []
    var word = ""
    var isInWord = false
    var broken = 0
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      switch (quote, character) {
      case (nil, " "), (nil, "\t"), (nil, "\n"):
        if isInWord { words.append(word) }
        (word, isInWord, broken) = ("", false, 0)
      case (nil, ";"), (nil, "|"), (nil, "&"), (nil, "("):
        (words, word, isInWord, broken) = ([], "", false, 0)
      case (nil, "\""), (nil, "'"):
        quote = character
        isInWord = true
      case (nil, "\\"), ("\"", "\\"):
        if let next = rest.popFirst() { word.append(next) }
        isInWord = true
      default:
        if character == quote {
          quote = nil
          continue
        }
        word.append(character)
        isInWord = true
        if quote == nil && (character == "=" || character == ":") { broken = word.count }
      }
    }
    words.append(word)
    let name = words.firstIndex { $0.split(separator: "/").last == program[...] } ?? 0
    self.words = Array(words[(name + 1)...])
    kept = String(word.prefix(broken))
  }
}
