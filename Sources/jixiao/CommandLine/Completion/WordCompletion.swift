private import Goals
private import Terminal

/// 补全: what may stand in the place of the last word of a command line.
struct WordCompletion {
  /// What fits what was typed so far.
  private(set) var candidates: [Candidate] = []
  /// Whether a file's name may stand here too; shells know those best.
  private(set) var takesFiles = false
  /// What stands before the value in the same word: `--year=`.
  private(set) var prefix = ""

  /// One word that fits.
  struct Candidate: Hashable {
    var text: String
    var explanation: String
    /// Found by its explanation as well: a code by its name.
    var isFoundByExplanation = false
  }

  /// - Parameter words: Those behind the program's name, the last one as far as it is typed.
  init(_ words: [String], library: CompletionLibrary) {
    let typed = words.last ?? ""
    var before = words.dropLast()
    guard let name = before.popFirst() else {
      let commands = Command.all.map { Candidate(text: $0.name, explanation: $0.summary) }
      offer(commands, for: typed)
      if typed.hasPrefix("-") { offer(Self.options(Command.programOptions), for: typed) }
      return
    }
    switch name {
    case "help", "--help", "-h":
      offer(Command.all.map { Candidate(text: $0.name, explanation: $0.summary) }, for: typed)
    case "--version", "-V":
      offer(Self.options([.verbose]), for: typed)
    default:
      guard let command = Command.all.first(where: { $0.name == name }) else { return }
      complete(typed, of: command, behind: Array(before), library)
    }
  }

  private mutating func complete(
    _ typed: String, of command: Command, behind words: [String], _ library: CompletionLibrary
  ) {
    var line = PartialLine(command: command)
    for word in words { line.take(word) }
    if let option = line.pending {
      offer(values: option.placeholders, of: option, for: typed, line, library)
    } else if !line.takesOptions || !typed.hasPrefix("-") {
      let placeholders = command.placeholders(at: line.count)
      offer(values: placeholders, of: nil, for: typed, line, library)
    } else if let end = typed.firstIndex(of: "="), let option = command.option(typed[..<end]) {
      prefix = String(typed[...end])
      let value = String(typed[typed.index(after: end)...])
      offer(values: option.placeholders, of: option, for: value, line, library)
    } else {
      offer(Self.options(command.options.filter { !line.used.contains($0.name) }), for: typed)
      offer(Self.options([.help]), for: typed)
    }
  }

  private mutating func offer(
    values placeholders: [Placeholder], of option: Command.Option?, for typed: String,
    _ line: PartialLine, _ library: CompletionLibrary
  ) {
    offer((option?.choices ?? []).map { Candidate(text: $0, explanation: "") }, for: typed)
    for placeholder in placeholders {
      switch placeholder {
      case .file, .folder: takesFiles = true
      case .entry:
        offer(library.entries(of: line.year) { Self.fits($0, typed) }, for: typed)
      default: offer(library.candidates(placeholder), for: typed)
      }
    }
  }

  private mutating func offer(_ list: [Candidate], for typed: String) {
    // What a file brought in must not reach a shell raw.
    candidates += list.filter { candidate in
      !candidate.text.isEmpty && visible(candidate.text) == candidate.text
        && (Self.fits(candidate.text, typed)
          || candidate.isFoundByExplanation && Self.fits(candidate.explanation, typed))
        && !candidates.contains(candidate)
    }
  }

  /// Whether a text begins with what was typed, or with characters of these pinyin initials.
  private static func fits(_ text: String, _ typed: String) -> Bool {
    text.hasPrefix(typed) || text.begins(withInitials: typed)
  }

  private static func options(_ options: [Command.Option]) -> [Candidate] {
    options.map { Candidate(text: $0.name, explanation: $0.summary) }
  }
}

/// How far a command line is understood before its last word.
private struct PartialLine {
  let command: Command
  /// Plain words so far.
  var count = 0
  var takesOptions = true
  /// The option whose value comes next.
  var pending: Command.Option?
  var used: Set<String> = []
  var year: Int?

  init(command: Command) { self.command = command }

  mutating func take(_ word: String) {
    if let option = pending {
      note(option, value: word[...])
      pending = nil
    } else if takesOptions && word == "--" {
      takesOptions = false
    } else if takesOptions && word.hasPrefix("-") && word.count > 1 {
      let parts = word.split(separator: "=", maxSplits: 1)
      guard let option = parts.first.flatMap(command.option) else { return }
      used.insert(option.name)
      if option.value == nil { return }
      if parts.count > 1 { note(option, value: parts[1]) } else { pending = option }
    } else {
      count += 1
    }
  }

  private mutating func note(_ option: Command.Option, value: Substring) {
    if option.name == Command.Option.year.name { year = Int(value) }
  }
}

extension Command {
  /// The option of a name with its dashes, long or short.
  func option(_ name: Substring) -> Option? {
    options.first { $0.name == name || $0.short.map { $0 == name } == true }
  }
}
