import Testing

@testable import jixiao

/// 帮助: Chinese, out of the one table of commands.
@Suite struct HelpTests {
  @Test func theOverviewNamesEveryCommandAndExitCode() throws {
    let clerk = try Clerk()
    for words in [["--help"], ["-h"], ["help"]] {
      let run = try clerk.runs(words)
      #expect(run.status == 0)
      #expect(run.messages.isEmpty)
      for command in Command.all {
        #expect(run.text.contains("  \(command.name) "))
        #expect(run.text.contains(command.summary))
      }
      for option in Command.programOptions {
        #expect(run.text.contains("  \(option.usage) "))
        #expect(run.text.contains(option.summary))
      }
      for variable in EnvironmentVariable.all {
        #expect(run.text.contains("  \(variable.name) "))
        #expect(run.text.contains(variable.summary))
      }
      for code in ExitCode.allCases {
        #expect(run.text.contains("  \(code.rawValue) "))
        #expect(run.text.contains(code.meaning))
      }
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func everyCommandExplainsItself(name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let clerk = try Clerk()
    let run = try clerk.runs(name, "--help")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("jixiao \(name)：\(command.summary)\n\n用法：jixiao \(name)"))
    #expect(try clerk.runs("help", name).text == run.text)
    for option in command.options {
      #expect(run.text.contains("\(option.name) "))
      #expect(run.text.contains(option.summary))
    }
    for example in command.examples { #expect(run.text.contains("  \(example)\n")) }
    // Only names of commands, options, files and formats may be in English.
    for text in [command.summary] + command.options.map(\.summary) {
      #expect(text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(text)")
    }
    // The store is not touched by asking for help.
    #expect(!clerk.exists("资料"))
  }

  /// An example that names an option which its command has not would mislead.
  @Test(arguments: Command.all.map(\.name))
  func examplesAreAccepted(name: String) throws {
    let shown = try #require(Command.all.first { $0.name == name })
    for example in shown.examples {
      let words = example.split(separator: " ").map(String.init)
      try #require(words.count > 1 && words[0] == "jixiao")
      let command = try #require(Command.all.first { $0.name == words[1] })
      #expect(throws: Never.self) {
        try ArgumentParser(command: command).parse(Array(words.dropFirst(2)))
      }
    }
  }

  @Test func theVersion() throws {
    let clerk = try Clerk()
    #expect(try clerk.runs("--version").text == "jixiao \(Program.version)\n")
    let lines = try clerk.runs("--version", "--verbose").text.split(separator: "\n")
    #expect(lines.first ?? "" == "jixiao \(Program.version)")
    let names = lines.dropFirst().map { $0.split(separator: " ")[0] }
    #expect(
      names == [
        "提交", "libedit", "SQLite", "utf8proc", "libarchive", "libxml2", "libxlsxwriter", "poppler",
        "pango", "cairo",
      ])
    for line in lines.dropFirst(2) {
      let version = line.split(separator: " ")[1]
      #expect(version.first?.isNumber == true, "\(line)")
    }
  }
}
