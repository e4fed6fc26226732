import Goals
import Terminal

/// What a reader noted, as lines on standard error.
enum NoteLines {
  /// More than this many are counted, not printed.
  private static let most = 20

  /// `file` is told where there are several.
  static func tell(_ notes: [Note], in file: String? = nil) {
    if notes.isEmpty { return }
    let file = file.map { "\($0) " } ?? ""
    var lines = notes.prefix(most).map {
      StyledText("注 \(file)\($0.place)：\($0.message)", .caution)
    }
    if notes.count > most {
      lines.append(StyledText("注 \(file)还有 \(notes.count - most) 处没有列出。", .caution))
    }
    Console.tell(lines)
  }
}
