import Store
import Terminal

/// The whole program: finds the command, runs it, and words what went wrong.
enum Program {
  static let version = "0.1.0"

  /// Whether the main menu runs a command, and comes again behind it.
  @TaskLocal static var isBelowMenu = false

  static func run(_ words: [String]) -> ExitCode {
    do {
      return try dispatch(words)
    } catch let failure as Failure {
      Console.tell(failure.messages.map { StyledText("✗ \($0)", .fault) })
      return failure.code
    } catch let error as StoreError {
      Console.tell([StyledText("✗ \(error.message)", .fault)])
      return .storage
    } catch {
      Console.tell([StyledText("✗ 程序内部出错，草稿和资料没有变；请把刚才的操作告诉维护人员。", .fault)])
      return .storage
    }
  }

  private static func dispatch(_ words: [String]) throws -> ExitCode {
    guard let name = words.first else { return try HomeMenu().run() }
    switch name {
    case "--help", "-h", "help":
      printHelp(try words.dropFirst().first.map(command))
      return .done
    case "--version", "-V":
      let isVerbose = words.dropFirst().first == Command.Option.verbose.name
      Console.print((isVerbose ? VersionText.all : [VersionText.first]).map { StyledText($0) })
      return .done
    case "__complete": return CompletionCommand.run(Array(words.dropFirst()))
    case "__manual":
      try Console.write(Array(ManualPage(commands: Command.all).text.utf8))
      return .done
    default: break
    }
    let command = try command(name)
    let rest = Array(words.dropFirst())
    let plain = rest.prefix { $0 != "--" }
    if plain.contains("--help") || plain.contains("-h") {
      printHelp(command)
      return .done
    }
    return try command.run(ArgumentParser(command: command).parse(rest))
  }

  private static func command(_ name: String) throws(Failure) -> Command {
    if let command = Command.all.first(where: { $0.name == name }) { return command }
    let nearest = Nearest.text(to: name, among: Command.all.map(\.name))
    let hint = nearest.map { "是不是 \($0)？" } ?? ""
    throw Failure(.usage, "没有“\(name)”这个命令，\(hint)所有命令见 jixiao --help")
  }

  private static func printHelp(_ command: Command?) {
    let lines = command.map(HelpText.text) ?? HelpText.overview(Command.all)
    Console.print(lines.map { StyledText($0) })
  }
}
