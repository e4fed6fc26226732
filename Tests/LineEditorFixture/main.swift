// A program for the tests: asks questions until one is not answered, and prints every outcome.
//
//   LineEditorFixture [text] [cursor]
//
// It refuses answers that contain “错”, with the cursor there, completes 完 to 完成率, suggests ≥ for
// 不低于, and with FIXTURE_CHOICES set offers that many names that contain what is typed. With
// FIXTURE_TIMES set it writes to that file how long each key took to show, less what the names took.

import Glibc
import Terminal
import TextColumns

let arguments = CommandLine.arguments

func fault(in text: String) -> Int? {
  Array(text.unicodeScalars).firstIndex(of: "错")
}

func makeRequest() -> LineRequest {
  var request = LineRequest(prompt: StyledText("指标：", .strong))
  request.heading = ["第 1 步，共 7 步"]
  request.text = arguments.count > 1 ? arguments[1] : ""
  request.cursor = arguments.count > 2 ? Int(arguments[2]) : nil
  request.allowsNewlines = getenv("FIXTURE_NEWLINES") != nil
  request.hints = { line in
    let count = StyledText("\(line.text.unicodeScalars.count) 字", .faint)
    return fault(in: line.text) == nil ? [count] : [count, StyledText("✗ 有错字", .fault)]
  }
  request.complete = { line in
    guard line.beforeCursor.hasSuffix("完") else { return Completion(candidates: ["候选：完成率"]) }
    return .beforeCursor(of: line, line.beforeCursor + "成率")
  }
  request.suggestion = { line in
    let text = line.text.replacing("不低于", with: "≥")
    return text == line.text ? nil : Suggestion(text, label: "规范写法：\(text)")
  }
  request.help = { ["帮助第一行", "帮助第二行"] }
  request.allowsForward = getenv("FIXTURE_FORWARD") != nil
  if !names.isEmpty {
    request.choices = { line in
      let start = ContinuousClock.now
      defer { spentOnNames += start.duration(to: .now) }
      let found = names.filter { $0.contains(line.text) }
      return found.map { Choice($0, remark: "上年用过") }
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
nonisolated(unsafe) var spentOnNames = Duration.zero
nonisolated(unsafe) var times: [Duration] = []

let editor = try LineEditor { time in
  times.append(time - spentOnNames)
  spentOnNames = .zero
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
