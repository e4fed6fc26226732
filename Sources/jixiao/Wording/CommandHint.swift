import TextColumns

/// A sentence with a command to go on with: on one row where there is room; else the command below,
/// broken between its words as a shell takes it.
struct CommandHint {
  var sentence: String
  /// The command's words, quoted where a shell needs it.
  var words: [String]

  init(_ sentence: String, _ words: String...) {
    self.sentence = sentence
    self.words = words
  }

  /// The rows in `width` columns; without a width nothing is broken.
  func rows(width: Int?, _ ruler: ColumnRuler) -> [String] {
    let command = words.joined(separator: " ")
    let whole = "\(sentence)：\(command)"
    guard let width, ruler.columns(of: whole) > width else { return [whole] }
    var rows: [String] = []
    var row = " "
    for word in words {
      // Two columns for the backslash, on all rows but the last.
      if row != " ", ruler.columns(of: "\(row) \(word)") > width - 2 {
        rows.append(row + " \\")
        row = "   "
      }
      row += " " + word
    }
    return ruler.wrapped("\(sentence)：", width: width) + rows + [row]
  }
}
