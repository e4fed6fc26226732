private import FoundationEssentials

/// 样板: an entry to start from, with blanks to be asked for (`Templates/starters/`).
package struct Starter: Decodable, Hashable, Sendable {
  /// 项目类型: `培训`.
  package var kind: String
  /// Words in a project's name or goal that tell of this kind.
  package var keywords: [String]
  package var name: String
  package var goal: String
  package var blanks: [Blank]
  private var indicators: [Measure]

  /// `［人次］` in the texts.
  package struct Blank: Decodable, Hashable, Sendable {
    package var name: String
    package var example: String
  }

  private struct Measure: Decodable, Hashable, Sendable {
    var code: String
    var name: String
    var cycleTarget: String
    var annualTarget: String
  }

  /// The commonest kinds, in a fixed order.
  package static let all: [Starter] = {
    let decoder = JSONDecoder()
    return embeddedFiles(below: "Templates/starters/").map { file in
      do {
        return try decoder.decode(Starter.self, from: file.bytes)
      } catch {
        // Only a build with a broken data file gets here, and it fails its tests.
        preconditionFailure("\(file.path): \(error)")
      }
    }
  }()

  /// The starter whose goal, blanks and all, is this text.
  package static func withGoal(_ text: String) -> Starter? { all.first { $0.goal == text } }

  /// The entry with `answers` in its blanks; a blank without an answer stays as it is.
  package func project(filledWith answers: [String: String] = [:]) -> ProjectGoal {
    func filled(_ text: String) -> String {
      answers.reduce(text) { $0.replacing(Self.mark($1.key), with: $1.value) }
    }
    return ProjectGoal(
      name: filled(name), goal: filled(goal),
      indicators: indicators.map {
        Indicator(
          level1: String($0.code.prefix(1)), code: $0.code, name: filled($0.name),
          cycleTarget: filled($0.cycleTarget), annualTarget: filled($0.annualTarget))
      })
  }

  /// How a blank is written in a text.
  package static func mark(_ blank: String) -> String { "［\(blank)］" }

  /// The blanks of starters that a text has, each once, in their order; other words in such brackets are
  /// the text's own.
  package static func blanks(in text: String) -> [String] {
    var names: [String] = []
    var rest = text.unicodeScalars[...]
    while let start = rest.firstIndex(of: "［"), let end = rest[start...].firstIndex(of: "］") {
      let name = String(rest[rest.index(after: start)..<end])
      if allBlanks.contains(name), !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: end)...]
    }
    return names
  }

  private static let allBlanks = Set(all.flatMap { $0.blanks.map(\.name) })

  /// The text with `…` for its blanks: how it goes, with nothing that could be taken for an answer.
  package static func outline(of text: String) -> String {
    blanks(in: text).reduce(text) { $0.replacing(mark($1), with: "…") }
  }

  /// The kind that a project seems to be: most keywords in the name, then in the goal; nil where
  /// there is none.
  package static func matching(name: String, goal: String) -> Starter? {
    let (name, goal) = (Array(name.utf8), Array(goal.utf8))
    var best: (starter: Int, score: Int)?
    for (index, words) in keywordBytes.enumerated() {
      let score = words.reduce(0) { score, word in
        score + (name.contains(word) ? 10 * word.count : goal.contains(word) ? 1 : 0)
      }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best.map { all[$0.starter] }
  }

  /// Bytes, because every earlier entry is looked at for each suggestion.
  private static let keywordBytes = all.map { $0.keywords.map { Array($0.utf8) } }
}

extension [UInt8] {
  /// Whether `part` stands somewhere; whole characters of UTF-8 only match whole ones.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == first && part.indices.allSatisfy { self[start + $0] == part[$0] }
    }
  }
}
