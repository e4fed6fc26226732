import Foundation
import Testing

@testable import jixiao

/// 手册页: says what the help says.
@Suite struct ManualPageTests {
  /// The page without the marks of roff.
  private let words: String = {
    var text = ManualPage(commands: Command.all).text
    for (mark, character) in [
      ("\\:", ""), ("\\-", "-"), ("\\(aq", "'"), ("\\(ti", "~"), ("\\&", ""), ("\\e", "\\"),
    ] {
      text = text.replacing(mark, with: character)
    }
    return text
  }()

  @Test(arguments: Command.all.map(\.name))
  func everyCommandWithItsOptions(name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let usage = [command.name, command.arguments].filter { !$0.isEmpty }.joined(separator: " ")
    let start = try #require(words.range(of: ".TP\n.B \(usage)\n\(command.summary)\n"))
    let part = words[start.upperBound...].prefix(4000)
    for option in command.options {
      #expect(part.contains(".TP\n.B \(option.usage)\n\(option.summary)\n"))
    }
    for example in command.examples { #expect(words.contains("\n\(example)\n")) }
  }

  @Test func exitCodesAndVariables() {
    for code in ExitCode.allCases {
      #expect(words.contains(".B \(code.rawValue)\n\(code.meaning)\n"))
    }
    for variable in EnvironmentVariable.all {
      #expect(words.contains(".B \(variable.name)\n\(variable.summary)\n"))
    }
  }

  @Test func theProgramPrintsIt() throws {
    #expect(try Clerk().runs("__manual").text == ManualPage(commands: Command.all).text)
  }
}
