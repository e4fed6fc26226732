// A program for the tests: asks questions until one is not answered, and prints every outcome.
//
//   LineEditorFixture [text] [cursor]
//
// It refuses answers that contain “错”, with the cursor there, completes 完 to 完成率, suggests ≥ for
// 不低于, with FIXTURE_SELECTED set selects the text at first, and with FIXTURE_CHOICES set offers that many names that begin with what is typed. With
// FIXTURE_TIMES set it writes to that file how long each key took to show, less what these closures took.

import Glibc
import Terminal
import TextColumns

let arguments = CommandLine.arguments

func fault(in text: String) -> Int? {
  let scalars = text.unicodeScalars
  return scalars.firstIndex(of: "错").map { scalars.distance(from: scalars.startIndex, to: $0) }
}

func makeRequest() -> LineRequest {
  var request = LineRequest(prompt: StyledText("指标：", .strong))
  request.heading = ["第 1 步，共 7 步"]
  request.text = arguments.count > 1 ? arguments[1] : ""
  request.cursor = arguments.count > 2 ? Int(arguments[2]) : nil
  request.isSelected = getenv("FIXTURE_SELECTED") != nil
  request.allowsNewlines = getenv("FIXTURE_NEWLINES") != nil
  request.hints = timed { line in
    // Looking through a megabyte for each key would be this program's own time.
    guard line.text.utf8.count < 100_000 else { return ["很长"] }
    let count = StyledText("\(line.text.unicodeScalars.count) 字", .faint)
    return fault(in: line.text) == nil ? [count] : [count, StyledText("✗ 有错字", .fault)]
  }
  request.complete = { line in
    guard line.beforeCursor.hasSuffix("完") else { return Completion(candidates: ["候选：完成率"]) }
    return .beforeCursor(of: line, line.beforeCursor + "成率")
  }
  request.suggestion = timed { line in
    guard line.text.utf8.count < 10_000 else { return nil }
    let text = line.text.replacing("不低于", with: "≥")
    return text == line.text ? nil : Suggestion(text, label: "规范写法：\(text)")
  }
  request.help = { ["帮助第一行", "帮助第二行"] }
  request.allowsForward = getenv("FIXTURE_FORWARD") != nil
  if !names.isEmpty {
    // Long texts are none of the names' beginnings: then all are offered.
    request.choices = timed { line in
      line.text.utf8.count > 100
        ? allChoices : allChoices.filter { $0.text.utf8.starts(with: line.text.utf8) }
    }
  }
  request.accept = { text in fault(in: text).map { .refuse(cursor: $0) } ?? .accept }
  if let path = getenv("FIXTURE_AUTOSAVE") {
    let path = String(cString: path)
    request.autosave = { text in
      guard let file = fopen(path, "w") else { return }
      fputs(text, file)
      fclose(file)
    }
  }
  return request
}

let names = (0..<(getenv("FIXTURE_CHOICES").flatMap { Int(String(cString: $0)) } ?? 0)).map {
  "\(["农田灌溉", "农村道路", "学校维修", "河道清淤"][$0 % 4])项目\($0 + 1)"
}
let allChoices = names.map { Choice($0, remark: "上年用过") }
nonisolated(unsafe) var spentInClosures = Duration.zero
nonisolated(unsafe) var times: [Duration] = []

func timed<Result>(_ body: @escaping (EditedText) -> Result) -> (EditedText) -> Result {
  { line in
    let start = ContinuousClock.now
    defer { spentInClosures += start.duration(to: .now) }
    return body(line)
  }
}

let editor = try LineEditor { time in
  times.append(time - spentInClosures)
  spentInClosures = .zero
}
var isAsking = true
while isAsking {
  let outcome = editor.read(makeRequest())
  let text = outcome.text
  let length = text.unicodeScalars.count
  let summary = length > 60 ? "\(length) scalars" : text
  switch outcome {
  case .answered: print("answered [\(summary)]")
  case .back: print("back [\(summary)]")
  case .forward: print("forward [\(summary)]")
  case .undo: print("undo [\(summary)]")
  case .redo: print("redo [\(summary)]")
  case .menu: print("menu [\(summary)]")
  case .interrupted: print("interrupted [\(summary)]")
  case .ended: print("ended [\(summary)]")
  case .terminated(let signal, _): print("terminated \(signal) [\(summary)]")
  }
  fflush(nil)
  if case .answered = outcome { continue }
  if case .back = outcome { continue }
  isAsking = false
}
if let path = getenv("FIXTURE_TIMES"), let file = fopen(path, "w") {
  for time in times { fputs("\(time / .microseconds(1))\n", file) }
  fclose(file)
}
