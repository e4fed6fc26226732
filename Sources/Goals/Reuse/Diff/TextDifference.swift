/// Two texts laid over one another, word by word.
package struct TextDifference: Hashable, Sendable {
  package var pieces: [Piece]

  /// A stretch of text that both have, or one of them.
  package struct Piece: Hashable, Sendable {
    package var kind: Kind
    package var text: String
  }

  package enum Kind: String, Hashable, Sendable {
    case same
    case removed
    case added
  }

  package init(_ old: String, _ new: String) {
    let (old, new) = (Self.words(old), Self.words(new))
    var steps: [Step] = EditScript(old, new).steps.map { step in
      switch step {
      case .keep(let index): Step(same: old[index])
      case .remove(let index): Step(removed: old[index])
      case .add(let index): Step(added: new[index])
      }
    }
    steps = Self.joined(steps)
    // A letter or two that happen to be equal between two changes only make them hard to read.
    for index in steps.indices.dropFirst().dropLast()
    where !steps[index].same.isEmpty && steps[index].same.count < 3 {
      let around = steps[index - 1].size + steps[index + 1].size
      if steps[index].same.count == 2 && around < 12 { continue }
      steps[index] = Step(removed: steps[index].same, added: steps[index].same)
    }
    pieces = Self.joined(steps).flatMap { step in
      [
        Piece(kind: .same, text: step.same), Piece(kind: .removed, text: step.removed),
        Piece(kind: .added, text: step.added),
      ].filter { !$0.text.isEmpty }
    }
  }

  /// Either text again, put together from what concerns it.
  package func text(_ kind: Kind) -> String {
    pieces.filter { $0.kind == .same || $0.kind == kind }.map(\.text).joined()
  }

  /// Characters, with a number or a Latin word as one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var joins = false
    for character in text {
      let isPart = character.isASCII && (character.isLetter || character.isNumber)
      let isPoint = joins && (character == "." || character == ",")
      if joins && (isPart || isPoint), !words.isEmpty {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      joins = isPart || isPoint
    }
    return words
  }

  private struct Step {
    var same = ""
    var removed = ""
    var added = ""
    var size: Int { same.count + removed.count + added.count }
  }

  /// Neighbours of one kind as one; between two equal stretches all that is removed comes first.
  private static func joined(_ steps: [Step]) -> [Step] {
    var joined: [Step] = []
    for step in steps {
      if let last = joined.last, last.same.isEmpty == step.same.isEmpty {
        joined[joined.count - 1].same += step.same
        joined[joined.count - 1].removed += step.removed
        joined[joined.count - 1].added += step.added
      } else {
        joined.append(step)
      }
    }
    return joined
  }
}
