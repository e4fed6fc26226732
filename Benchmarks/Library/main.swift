private import Glibc
import Goals
import Store

// Fills a store with generated entries where it is empty, then measures finding in it.
// usage: LibraryBenchmark FOLDER COUNT [WORD]
let words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 2, let count = Int(words[1]) else { throw CancellationError() }

/// Seconds of work of this process, which other processes do not lengthen.
func workTime() -> Double {
  Double(clock()) / Double(CLOCKS_PER_SEC)
}

/// Lets go of the store at its end, as the program does.
func run() throws {
  let wall = ContinuousClock()
  let (opened, worked) = (wall.now, workTime())
  let store = try Store(folder: words[0])
  print("open: \(opened.duration(to: wall.now)), work \(workTime() - worked) s")
  let (counting, counted) = (wall.now, workTime())
  let years = try store.years().count
  print(
    "\(years) years: \(counting.duration(to: wall.now)), work \(workTime() - counted) s")
  if words.count > 2 {
    let (start, worked) = (wall.now, workTime())
    let found = try store.find(FindQuery(SearchWord.all(in: words[2])))
    print(
      "\(words[2]): \(found.count) in \(start.duration(to: wall.now)), work \(workTime() - worked) s"
    )
    return
  }
  if try store.years().isEmpty {
    var library = GeneratedLibrary()
    let lists = library.lists(count: count)
    let (began, worked) = (wall.now, workTime())
    for list in lists { _ = try store.save(list, replacing: false) }
    let taken = began.duration(to: wall.now) / .seconds(1)
    print("import: \(count) entries, wall \(taken) s, work \(workTime() - worked) s")
  }
  try FindMeasurement(store: store).run()
  try FindMeasurement(store: store).runSuggestions()
  try CompletionMeasurement(store: store).run()
}

try run()
