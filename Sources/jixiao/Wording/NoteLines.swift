import Goals
import Terminal

/// What a reader noted, as lines on standard error.
enum NoteLines {
  /// Lists them; those beyond `most` are counted. `file` is told where there are several.
  static func tell(_ notes: [Note], in file: String? = nil, most: Int = 20) {
    if notes.isEmpty { return }
    let file = file.map { "\($0) " } ?? ""
    var lines = notes.prefix(most).map { line($0, in: file) }
    if notes.count > most {
      lines.append(StyledText("注 \(file)还有 \(notes.count - most) 处没有列出。", .caution))
    }
    Console.tell(lines)
  }

  /// Tells what a written file does not hold: each loss once, with the places that it is lost at.
  static func tellLosses(_ notes: [Note]) {
    var losses: [(message: String, places: [String])] = []
    for note in notes {
      // Indicators of one project are told of together.
      let place = note.place.split(separator: " 指标 ", maxSplits: 1).first.map(String.init) ?? ""
      if let same = losses.firstIndex(where: { $0.message == note.message }) {
        if losses[same].places.last != place { losses[same].places.append(place) }
      } else {
        losses.append((note.message, [place]))
      }
    }
    tell(
      losses.map { message, places in
        let more = places.count > 3 ? " 等 \(places.count) 处" : ""
        return Note(.dropped, at: places.prefix(3).joined(separator: "、") + more, message)
      })
  }

  /// Tells the first of each kind, how many more there are of it, and which command lists them all.
  static func tellKinds(of notes: [Note], inFull command: CommandHint) {
    if notes.isEmpty { return }
    var kinds: [(first: Note, count: Int)] = []
    for note in notes {
      if let kind = kinds.firstIndex(where: { $0.first.id == note.id }) {
        kinds[kind].count += 1
      } else {
        kinds.append((note, 1))
      }
    }
    var lines = kinds.map { first, count in
      line(first, behind: count > 1 ? "（这类共 \(count) 处）" : "")
    }
    if kinds.count < notes.count {
      lines.append(StyledText("注 共 \(notes.count) 处推断。", .caution))
    }
    Console.tell(lines)
    if kinds.count < notes.count { Console.tell(command) }
  }

  private static func line(_ note: Note, in file: String = "", behind text: String = "")
    -> StyledText
  {
    StyledText("注 \(file)\(note.place)：\(note.message)\(text)", .caution)
  }
}
