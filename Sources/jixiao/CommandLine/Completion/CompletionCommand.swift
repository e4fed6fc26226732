private import Glibc

/// `jixiao __complete SHELL …`: what the completions of the shells call at each Tab.
///
/// The first line says whether files fit too (`files`, else `-`), each other one is a word and,
/// behind a tab, its explanation. Whatever goes wrong, nothing is printed: a Tab must not scroll a
/// message over the line that is being typed.
enum CompletionCommand {
  static func run(_ words: [String]) -> ExitCode {
    guard let shell = words.first else { return .usage }
    let rest = Array(words.dropFirst())
    let lines = shell == "bash" ? bash(rest.first ?? "") : others(rest)
    try? Console.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    return .done
  }

  /// Replaces what stands behind the last `=` or `:`, and takes no explanations.
  private static func bash(_ text: String) -> [String] {
    let line = ShellLine(text, program: "jixiao")
    let completion = WordCompletion(line.words, library: CompletionLibrary())
    let kept = line.kept.dropFirst(completion.prefix.count)
    return [head(completion)]
      + completion.candidates.map { candidate in
        candidate.text.hasPrefix(kept)
          ? String(candidate.text.dropFirst(kept.count)) : candidate.text
      }
  }

  /// Takes whole words.
  private static func others(_ words: [String]) -> [String] {
    let completion = WordCompletion(words, library: CompletionLibrary())
    return [head(completion)]
      + completion.candidates.map { "\(completion.prefix)\($0.text)\t\($0.explanation)" }
  }

  private static func head(_ completion: WordCompletion) -> String {
    completion.takesFiles ? "files" : "-"
  }
}
