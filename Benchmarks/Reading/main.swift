// Writes a large flowed table, or times the reading of one:
//
//   jixiao-bench write MEGABYTES FILE
//   jixiao-bench read FILE             prints megabytes, seconds and projects
//   jixiao-bench cells FILE            the same for a document, of which only the cells are taken
//   jixiao-bench layout NAME PROJECTS  writes a table in a layout as TSV and reads it again, prints
//                                      megabytes and seconds of each
//   jixiao-bench document FORMAT PROJECTS FILE    writes a table, prints seconds and megabytes
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
let usage =
  "jixiao-bench write MEGABYTES FILE | read FILE | cells FILE | layout NAME PROJECTS | document FORMAT PROJECTS FILE"

/// Seconds of a piece of work.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  try ContinuousClock().measure(work) / .seconds(1)
}
do {
  switch arguments.dropFirst().first {
  case "write" where arguments.count == 4:
    guard let megabytes = Int(arguments[2]) else { fail(usage) }
    let text = LargeTable(bytes: megabytes * 1_000_000).text
    try OutputFile.write(text, to: arguments[3], overwriting: true)
  case "read" where arguments.count == 3:
    let bytes = try InputFile.read(arguments[2])
    var read: FileReading?
    let time = try seconds { read = try FileReading(bytes) }
    guard let reading = read, reading.faults.isEmpty,
      reading.table.notes.count <= 10 + 2 * reading.table.projectCount
    else {
      let notes = read?.table.notes.count ?? 0
      fail("not read as it was written: \(read?.faults.prefix(3) ?? []), \(notes) notes")
    }
    print(Double(bytes.count) / 1_000_000, time, reading.table.projectCount)
  case "cells" where arguments.count == 3:
    let bytes = try InputFile.read(arguments[2])
    guard let worker = DocumentWorker.installed else { fail("no worker beside the program") }
    var rows = 0
    let time = try seconds { rows = try worker.read(bytes).tables.reduce(0) { $0 + $1.rows.count } }
    print(Double(bytes.count) / 1_000_000, time, rows)
  case "layout" where arguments.count == 4:
    guard let layout = LayoutLibrary.builtIn.layout(named: arguments[2]),
      let count = Int(arguments[3])
    else { fail(usage) }
    let table = GoalTable(projects: count).filled(for: layout)
    var bytes: [UInt8] = []
    let writing = try seconds {
      let writing = try FileWriting(table, format: .tsv, layout: layout)
      guard writing.notes.isEmpty else { fail("not written whole: \(writing.notes.prefix(3))") }
      bytes = writing.bytes
    }
    var read: FileReading?
    let reading = try seconds { read = try FileReading(bytes) }
    guard read?.table.projects == table.projects else { fail("not read as it was written") }
    print(Double(bytes.count) / 1_000_000, writing, reading)
  case "document" where arguments.count == 5:
    guard let format = FileFormat(rawValue: arguments[2]), let count = Int(arguments[3]) else {
      fail(usage)
    }
    let table = GoalTable(projects: count)
    let layout = LayoutLibrary.builtIn.standard
    var size = 0
    let time = try seconds {
      let writing = try FileWriting(table, format: format, layout: layout)
      try OutputFile.write(writing.bytes, to: arguments[4], overwriting: true)
      size = writing.bytes.count
    }
    print(time, Double(size) / 1_000_000)
  default:
    fail(usage)
  }
} catch {
  fail("\(error)")
}
