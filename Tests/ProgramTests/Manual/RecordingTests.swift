import Foundation
import TestTerminal
import Testing

/// The recording in the README: a real session, drawn anew by `make manual`.
@Suite struct RecordingTests {
  private static let path = projectFile("docs/recording.svg")

  @Test func theRecordingShowsWhatTheProgramShows() throws {
    if ProcessInfo.processInfo.environment["JIXIAO_RENEW_SCREENS"] != nil {
      let recorder = try Recorder(expecting: nil)
      try recorder.session()
      try recorder.recording.svg.write(toFile: Self.path, atomically: true, encoding: .utf8)
    } else {
      // Only what stays for a while: how keys and painting meet in between is up to the machine.
      let kept = try String(contentsOfFile: Self.path, encoding: .utf8)
      try Recorder(expecting: Recording.screens(of: kept)).session()
    }
  }
}

/// A clerk whose screens are kept while she types.
private final class Recorder {
  private let clerk: Clerk
  private(set) var recording: Recording
  /// The screens that were kept before, to be seen again; nil where they are made, and each key is
  /// a picture of its own.
  private var expected: [String]?

  init(expecting screens: [String]?) throws {
    expected = screens
    clerk = try Clerk(columns: 76, rows: 24)
    recording = Recording(columns: 76, rows: 24)
  }

  func session() throws {
    let table = try clerk.text(ofFixture: "journey-2024.txt")
    _ = try clerk.write(table, to: "2024.txt")
    try clerk.opensShell()
    try commands("jixiao import 2024.txt --year 2024")
    try clerk.isBack()
    try keeps(2)
    try commands("jixiao new --from 社区读书角维护经费 --year 2025")
    try clerk.isAsked("部门名称：")
    try keeps(2)
    for prompt in ["部门名称：", "资金使用单位：", "项目名称："] { try confirms(prompt) }
    try clerk.isAsked("财政拨款（万元）：36.50")
    try keeps(1)
    try replaces("41.2", in: "财政拨款（万元）：")
    try keeps(1.6)
    for prompt in ["财政拨款（万元）：", "财政专户拨款（万元）：", "其他资金（万元）：", "绩效目标："] {
      try confirms(prompt)
    }
    try clerk.isAsked("2024 年的指标 1：")
    try keeps(1.5)
    try types("2")
    for prompt in ["2024 年的指标 1：", "指标 1 代码：11", "指标 1 名称：", "指标 1 实施周期指标值："] {
      try confirms(prompt)
    }
    try replaces("≥2000", in: "指标 1 年度指标值：")
    try keeps(2)
    try types("册")
    try keeps(1)
    try confirms("指标 1 年度指标值：")
    for prompt in ["2024 年的指标 2：", "指标 3 代码："] { try confirms(prompt) }
    try clerk.isAsked("改哪一项？")
    try keeps(4)
    try clerk.presses(.enter)
    try clerk.sees(row: "确实不变就再按一次回车")
    try keeps(2)
    try clerk.presses(.enter)
    try clerk.isAsked("接下来？")
    try keeps(1.5)
    try clerk.types("1")
    try keeps(1)
    try clerk.presses(.enter)
    try clerk.isBack()
    try commands("jixiao export --year 2025 -o 2025.tsv")
    try clerk.isBack()
    try keeps(4)
  }

  private func keeps(_ seconds: Double) throws {
    guard expected != nil else {
      try clerk.terminal.settle(.milliseconds(300))
      recording.add(try clerk.terminal, seconds: seconds)
      return
    }
    if seconds < 1 { return }
    let screen = try #require(expected?.isEmpty == false ? expected?.removeFirst() : nil)
    let rows = screen.components(separatedBy: "\n")
    // How many keys are painted at once decides how far the screen has scrolled by then.
    try clerk.waits("the screen\n\(screen)\n", #_sourceLocation) { seen in
      let count = min(seen.count, rows.count)
      return abs(seen.count - rows.count) <= 4 && seen.suffix(count) == rows.suffix(count)
    }
  }

  private func types(_ text: String) throws {
    for character in text {
      try clerk.types(String(character))
      if expected == nil {
        try clerk.terminal.settle(.milliseconds(60))
        recording.add(try clerk.terminal, seconds: 0.07)
      }
    }
  }

  private func commands(_ line: String) throws {
    try types(line)
    try clerk.waits("the command", #_sourceLocation) { $0.last == "$ \(line)▏" }
    try clerk.presses(.enter)
  }

  private func confirms(_ prompt: String) throws {
    try clerk.isAsked(prompt)
    if expected == nil {
      try clerk.terminal.settle(.milliseconds(120))
      recording.add(try clerk.terminal, seconds: 0.35)
    }
    try clerk.presses(.enter)
  }

  private func replaces(_ text: String, in prompt: String) throws {
    try clerk.isAsked(prompt)
    try clerk.presses(.clearLine)
    try types(text)
  }
}
