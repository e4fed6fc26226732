// Writes a large flowed table, or times the reading of one:
//
//   jixiao-bench write MEGABYTES FILE
//   jixiao-bench read FILE             prints megabytes, seconds and projects
//   jixiao-bench document FORMAT PROJECTS FILE    writes a table, prints seconds and megabytes; the
//                                      cells stand in FILE.tsv for a peer to write the same
//
// Reading is what an import does before it reaches the store: decoding, taking the rows apart,
// sorting them under their units, reading every indicator.

import Files
import Glibc
import Goals
import Tables

/// Ends with a sentence on standard error.
func fail(_ message: String) -> Never {
  let line = Array("\(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(1)
}

let arguments = CommandLine.arguments
let usage = "jixiao-bench write MEGABYTES FILE | read FILE | document FORMAT PROJECTS FILE"
do {
  switch arguments.dropFirst().first {
  case "write" where arguments.count == 4:
    guard let megabytes = Int(arguments[2]) else { fail(usage) }
    let text = LargeTable(bytes: megabytes * 1_000_000).text
    try OutputFile.write(text, to: arguments[3], overwriting: true)
  case "read" where arguments.count == 3:
    let bytes = try InputFile.read(arguments[2])
    let start = ContinuousClock.now
    let reading = try FileReading(bytes)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard reading.faults.isEmpty, reading.table.notes.count < 10 else {
      fail("not read as it was written: \(reading.faults.prefix(3))")
    }
    print(Double(bytes.count) / 1_000_000, seconds, reading.table.projectCount)
  case "document" where arguments.count == 5:
    guard let format = FileFormat(rawValue: arguments[2]), let count = Int(arguments[3]) else {
      fail(usage)
    }
    let table = GoalTable(projects: count)
    let layout = LayoutLibrary.builtIn.standard
    let start = ContinuousClock.now
    let writing = try FileWriting(table, format: format, layout: layout)
    try OutputFile.write(writing.bytes, to: arguments[4], overwriting: true)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print(seconds, Double(writing.bytes.count) / 1_000_000)
    let cells = DelimitedText.write(TableWriter(layout: layout).grid(table))
    try OutputFile.write(cells, to: arguments[4] + ".tsv", overwriting: true)
  default:
    fail(usage)
  }
} catch {
  fail("\(error)")
}
