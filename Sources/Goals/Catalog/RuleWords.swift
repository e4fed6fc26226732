/// 审核用词: the words by which rules tell what a text is about (`Catalog/words.json`).
package struct RuleWords: Decodable, Sendable {
  /// Words of an indicator's name that say which class it belongs to, in order of preference.
  package var classes: [ClassWords]
  /// Endings of an indicator's name with the units that fit it, in order of preference.
  package var units: [UnitWords]
  /// Units that count the same things: 场 and 次 of an activity.
  package var sameUnits: [Set<String>]
  /// Targets that say nothing that could be counted, with what to write instead.
  package var vague: [VagueWords]
  /// What stands in a cell for a target: `年度计划数`, `见附件`.
  package var placeholders: WordList
  /// What a definition of a measure contains: `反映`, `×100%`.
  package var definitions: WordList
  /// Words of a text that works a number out: `测算`.
  package var derivations: WordList
  /// Endings of the names of shares, which cannot be more than the whole.
  package var shares: WordList
  /// Endings like those of shares that can be more than the whole: `增长率`.
  package var growth: WordList
  /// Parts of names of which less is better: `投诉率`.
  package var lessIsBetter: WordList
  /// Parts of names of which more is better: `满意度`.
  package var moreIsBetter: WordList
  /// Words of names and goals that tell the kind of a project.
  package var kinds: [KindWords]
  /// Ways of working that serve any goal: an indicator of nothing else does not stray from it.
  package var errands: WordList
  /// Words for things that belong together: who pays 雇员 counts 编外人员.
  package var kin: [WordList]
  /// Words that every entry has and that say nothing of its subject matter.
  package var filler: WordList

  package struct ClassWords: Decodable, Sendable {
    package var words: WordList
    /// Whether the name must end with the word.
    package var atEnd: Bool
    /// Codes that fit, the best first.
    package var codes: [String]
    /// Codes under which the word is a fault; empty where it is under all but those that fit.
    package var wrong: [String]
  }

  package struct UnitWords: Decodable, Sendable {
    package var endings: WordList
    /// What nearly everybody writes, the commonest first.
    package var offered: [String]
    /// What is as right and rarely written; behind `≠` what does not fit.
    package var also: [String]

    package var units: [String] { offered + also }
  }

  package struct VagueWords: Decodable, Sendable {
    package var words: WordList
    /// Codes under which the words are too vague; empty for all.
    package var codes: [String]
    package var offer: String
  }

  package struct KindWords: Decodable, Sendable {
    package var kind: ProjectKind
    package var inName: WordList
    package var inGoal: WordList
  }

  package static let standard = decodeEmbedded("Catalog/words.json", as: Self.self)

  /// The words of an indicator's bare name that say which class it belongs to; nil where none does.
  func classWords(in name: [Unicode.Scalar]) -> (words: ClassWords, found: WordList.Match)? {
    for entry in classes {
      let found = entry.atEnd ? entry.words.suffix(of: name) : entry.words.firstMatch(in: name)
      if let found { return (entry, found) }
    }
    return nil
  }
}

extension RuleWords.ClassWords {
  /// Whether a name with such a word is wrong under a code.
  func misfit(_ code: String) -> Bool {
    !codes.contains(code) && (wrong.isEmpty || wrong.contains(code))
  }
}

/// 项目类别: what a project is, as far as the review asks for it.
package enum ProjectKind: String, Codable, Sendable, CaseIterable {
  case construction = "工程建设"
  case repair = "修缮维护"
  case procurement = "采购购置"
  case information = "信息化"
  case service = "服务类"
  case other = "其他"

  /// Whether the framework asks for cost indicators.
  package var needsCost: Bool {
    switch self {
    case .construction, .repair, .procurement, .information: true
    case .service, .other: false
    }
  }

  /// The kind that the words of a name and a goal tell, or `other`.
  package init(
    name: [Unicode.Scalar], goal: [Unicode.Scalar], words: RuleWords = .standard
  ) {
    let found =
      words.kinds.first { $0.inName.occurs(in: name) }
      ?? words.kinds.first { $0.inGoal.occurs(in: goal) }
    self = found?.kind ?? .other
  }
}
