import TestTerminal

/// The program that asks for an 指标 again and again; it is built beside the tests.
let fixture: String = {
  let bundle = CommandLine.arguments.last { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
  let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return (folder + ["LineEditorFixture"]).joined(separator: "/")
}()

/// Starts it on a terminal of its own.
func startFixture(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 40, rows: Int = 12
) throws -> TestTerminal {
  try TestTerminal(
    fixture, arguments: arguments, environment: environment, columns: columns, rows: rows)
}
