import Goals
import Store

/// Times of finding candidates for each letter that is typed, with all names of the store in memory.
struct CompletionMeasurement {
  let store: Store

  func run() throws {
    var names = PastNames()
    var last: PastName?
    let start = workTime()
    while true {
      let more = try store.names(after: last, limit: 500)
      if more.isEmpty { break }
      names.add(more)
      last = more.last
    }
    print("names: \(names.projectCount) loaded in \((workTime() - start) * 1000) ms of work")
    let typed = [
      "pxrc", "jiangnanganbupeixun", "农田", "江南党员培训", "s", "zzz", "gbznt", "培训jf", "xmbz", "东山de",
    ]
    var times: [(Double, String)] = []
    for text in typed + typed + typed {
      for end in 1...text.count {
        let typed = String(text.prefix(end))
        let start = workTime()
        let found = names.projects(matching: typed, of: "江南组织部", limit: 50)
        times.append(((workTime() - start) * 1000, "\(typed): \(found.count)"))
      }
    }
    times.sort { $0.0 < $1.0 }
    print("complete: median \(times[times.count / 2].0) ms of work")
    for time in times.suffix(9) { print("  \(time.0) \(time.1)") }
  }
}
