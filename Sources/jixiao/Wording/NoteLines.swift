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

  /// Tells the first of each kind, and how many more there are of it.
  static func tellKinds(of notes: [Note]) {
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
      lines.append(StyledText("注 共 \(notes.count) 处推断，加 --notes 逐处列出。", .caution))
    }
    Console.tell(lines)
  }

  private static func line(_ note: Note, in file: String = "", behind text: String = "")
    -> StyledText
  {
    StyledText("注 \(file)\(note.place)：\(note.message)\(text)", .caution)
  }
}
