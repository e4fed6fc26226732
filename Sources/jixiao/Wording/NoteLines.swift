import Goals
import Terminal

/// What a reader noted, as lines on standard error.
enum NoteLines {
  /// More than this many are counted, not printed.
  private static let most = 20

  static func tell(_ notes: [Note]) {
    if notes.isEmpty { return }
    var lines = notes.prefix(most).map { StyledText("注 \($0.place)：\($0.message)", .caution) }
    if notes.count > most {
      lines.append(StyledText("注 还有 \(notes.count - most) 处没有列出。", .caution))
    }
    Console.tell(lines)
  }
}
