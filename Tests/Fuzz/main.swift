// Reads whatever libFuzzer makes up; `Scripts/fuzz` builds and runs it.
//
//     fuzz-reading READER [-max_total_time=600 …] FOLDER…    the first folder takes what is found new

private import CFuzzer
private import Glibc

var words = CommandLine.arguments
let names = FuzzedReader.allCases.map(\.rawValue)
guard words.count > 1, let reader = FuzzedReader(rawValue: words[1]) else {
  print("fuzz-reading \(names.joined(separator: "|")) [libFuzzer's options] FOLDER…")
  exit(2)
}
words.remove(at: 1)
FuzzedReader.chosen = reader
var count = Int32(words.count)
var arguments = words.map { strdup($0) } + [nil]
arguments.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  exit(
    LLVMFuzzerRunDriver(&count, &start) { bytes, count in
      FuzzedReader.chosen.read(UnsafeRawBufferPointer(start: bytes, count: count))
      return 0
    })
}
