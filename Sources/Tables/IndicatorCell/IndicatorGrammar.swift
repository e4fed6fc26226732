/// The grammar of a cell that holds all indicators of a project, out of the layout's template.
///
/// A template is text with places: `{number}、{level1}-{level1Name}；…；年度指标值:{annualTarget}。`
/// Everything up to the first free text (`{name}`) is the *head*, by which the next indicator is
/// recognised; the literals between free texts are *labels*, by which an indicator is split, since
/// free text contains every punctuation mark there is.
package struct IndicatorGrammar: Sendable {
  enum Place: String, CaseIterable {
    case number, level1, level1Name, code, codeName, name, cycleTarget, annualTarget

    var isFreeText: Bool { self == .name || self == .cycleTarget || self == .annualTarget }
  }

  enum Piece: Equatable {
    case literal([UInt8])
    case place(Place)
  }

  let head: [Piece]
  /// The free texts in their order, each with the label behind it.
  let texts: [(place: Place, label: Label)]

  /// A literal that ends a free text: punctuation, words, punctuation.
  ///
  /// The words are what is looked for; punctuation before them is optional.
  struct Label {
    let before: [UInt8]
    let words: [UInt8]
    let after: [UInt8]
    /// All three.
    let whole: [UInt8]

    init(_ literal: [UInt8]) {
      whole = literal
      let text = String(decoding: literal, as: UTF8.self)
      let isMark = { (character: Character) in character.isPunctuation || character.isSymbol }
      let start = text.firstIndex { !isMark($0) } ?? text.endIndex
      let end = text.lastIndex { !isMark($0) }.map(text.index(after:)) ?? start
      before = Array(text[..<start].utf8)
      words = Array(text[start..<end].utf8)
      after = Array(text[end...].utf8)
    }
  }

  /// Nil where the template names an unknown place or has no label between two free texts.
  package init?(template: String) {
    guard let pieces = Self.pieces(of: template) else { return nil }
    let firstText = pieces.firstIndex { piece in
      if case .place(let place) = piece { place.isFreeText } else { false }
    }
    guard let firstText, firstText > 0 else { return nil }
    head = Array(pieces[..<firstText])
    var texts: [(Place, Label)] = []
    var rest = pieces[firstText...]
    while let piece = rest.popFirst() {
      guard case .place(let place) = piece, case .literal(let literal) = rest.popFirst() else {
        return nil
      }
      texts.append((place, Label(literal)))
    }
    self.texts = texts
  }

  private static func pieces(of template: String) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = template[...]
    while !rest.isEmpty {
      if rest.first == "{" {
        guard let end = rest.firstIndex(of: "}"),
          let place = Place(rawValue: String(rest[rest.index(after: rest.startIndex)..<end]))
        else { return nil }
        pieces.append(.place(place))
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex(of: "{") ?? rest.endIndex
        pieces.append(.literal(Array(rest[..<end].utf8)))
        rest = rest[end...]
      }
    }
    return pieces
  }
}
