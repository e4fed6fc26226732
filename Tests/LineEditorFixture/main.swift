// A program for the tests: asks questions until one is not answered, and prints every outcome.
//
//   LineEditorFixture [text] [cursor]
//
// It refuses answers that contain “错”, with the cursor there, and completes 完 to 完成率.

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

let editor = try LineEditor()
var isAsking = true
while isAsking {
  let outcome = editor.read(makeRequest())
  let text = outcome.text
  let length = text.unicodeScalars.count
  let summary = length > 60 ? "\(length) scalars" : text
  switch outcome {
  case .answered: print("answered [\(summary)]")
  case .back: print("back [\(summary)]")
  case .interrupted: print("interrupted [\(summary)]")
  case .ended: print("ended [\(summary)]")
  case .terminated(let signal, _): print("terminated \(signal) [\(summary)]")
  }
  fflush(nil)
  if case .answered = outcome { continue }
  if case .back = outcome { continue }
  isAsking = false
}
