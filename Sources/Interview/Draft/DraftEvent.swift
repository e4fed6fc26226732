package import Goals

/// One confirmed step of a draft; a draft is all of its events, applied in order.
package enum DraftEvent: Hashable, Sendable {
  /// The layout's name, what every question is filled in with before it is asked, and the year of
  /// the entry that this was taken from.
  case started(layout: String, prefill: [FieldPath: String], sampleYear: Int? = nil)
  /// The clerk is asked from here on; what stands before was answered for them and stays.
  case opened
  case answered(FieldPath, String)
  /// A text that is not confirmed: typed when the clerk went away from the question, or brought along
  /// by another answer; the question comes with it.
  case typed(FieldPath, String)
  /// All of one indicator at once, as where last year's is kept.
  case answeredIndicator(Int, [FieldPath.IndicatorField: String])
  /// The indicator of this number, from 0, was dropped; those behind it move up.
  case removedIndicator(Int)
  /// The indicator stands at another place now.
  case movedIndicator(Int, to: Int)
  /// The indicators stand in the order of their codes now, those of one code as they stood.
  case sortedIndicators
  /// An indicator with the same answers stands behind it.
  case copiedIndicator(Int)
  /// No more indicators are to be asked for.
  case endedIndicators
  /// One more indicator is wanted after all.
  case reopenedIndicators
  /// The clerk has told what kind of project it is; nil leaves it to the entry's words again.
  case toldKind(ProjectKind?)
  /// The last step that counted does not count any more.
  case undone
  /// The step that was taken back last counts again.
  case redone
}

extension DraftEvent: Codable {
  fileprivate enum CodingKeys: String, CodingKey {
    case event, layout, prefill, sampleYear, field, text, texts, index, place, kind
  }

  private enum Kind: String, Codable {
    case started, opened, answered, typed, answeredIndicator, removedIndicator, movedIndicator
    case sortedIndicators, copiedIndicator, endedIndicators, reopenedIndicators, toldKind, undone,
      redone
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .event) {
    case .started:
      let texts = try container.decode([String: String].self, forKey: .prefill)
      let prefill = texts.compactMap { key, text in FieldPath(key: key).map { ($0, text) } }
      self = .started(
        layout: try container.decode(String.self, forKey: .layout),
        prefill: Dictionary(prefill) { first, _ in first },
        sampleYear: try container.decodeIfPresent(Int.self, forKey: .sampleYear))
    case .opened: self = .opened
    case .answered:
      self = .answered(
        try container.decodePath(), try container.decode(String.self, forKey: .text))
    case .typed:
      self = .typed(try container.decodePath(), try container.decode(String.self, forKey: .text))
    case .answeredIndicator:
      let texts = try container.decode([String: String].self, forKey: .texts)
      let fields = texts.compactMap { key, text in
        FieldPath.IndicatorField(rawValue: key).map { ($0, text) }
      }
      self = .answeredIndicator(
        try container.decode(Int.self, forKey: .index), Dictionary(fields) { first, _ in first })
    case .removedIndicator: self = .removedIndicator(try container.decode(Int.self, forKey: .index))
    case .movedIndicator:
      self = .movedIndicator(
        try container.decode(Int.self, forKey: .index),
        to: try container.decode(Int.self, forKey: .place))
    case .sortedIndicators: self = .sortedIndicators
    case .copiedIndicator: self = .copiedIndicator(try container.decode(Int.self, forKey: .index))
    case .toldKind:
      self = .toldKind(try container.decodeIfPresent(ProjectKind.self, forKey: .kind))
    case .undone: self = .undone
    case .redone: self = .redone
    case .endedIndicators: self = .endedIndicators
    case .reopenedIndicators: self = .reopenedIndicators
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .started(let layout, let prefill, let sampleYear):
      try container.encode(Kind.started, forKey: .event)
      try container.encode(layout, forKey: .layout)
      let texts = prefill.map { path, text in (path.key, text) }
      try container.encode(Dictionary(texts) { first, _ in first }, forKey: .prefill)
      try container.encodeIfPresent(sampleYear, forKey: .sampleYear)
    case .opened: try container.encode(Kind.opened, forKey: .event)
    case .answered(let path, let text):
      try container.encode(Kind.answered, forKey: .event)
      try container.encode(path.key, forKey: .field)
      try container.encode(text, forKey: .text)
    case .typed(let path, let text):
      try container.encode(Kind.typed, forKey: .event)
      try container.encode(path.key, forKey: .field)
      try container.encode(text, forKey: .text)
    case .answeredIndicator(let index, let texts):
      try container.encode(Kind.answeredIndicator, forKey: .event)
      try container.encode(index, forKey: .index)
      let named = texts.map { field, text in (field.rawValue, text) }
      try container.encode(Dictionary(named) { first, _ in first }, forKey: .texts)
    case .movedIndicator(let index, let place):
      try container.encode(Kind.movedIndicator, forKey: .event)
      try container.encode(index, forKey: .index)
      try container.encode(place, forKey: .place)
    case .sortedIndicators: try container.encode(Kind.sortedIndicators, forKey: .event)
    case .copiedIndicator(let index):
      try container.encode(Kind.copiedIndicator, forKey: .event)
      try container.encode(index, forKey: .index)
    case .toldKind(let kind):
      try container.encode(Kind.toldKind, forKey: .event)
      try container.encodeIfPresent(kind, forKey: .kind)
    case .undone: try container.encode(Kind.undone, forKey: .event)
    case .redone: try container.encode(Kind.redone, forKey: .event)
    case .removedIndicator(let index):
      try container.encode(Kind.removedIndicator, forKey: .event)
      try container.encode(index, forKey: .index)
    case .endedIndicators: try container.encode(Kind.endedIndicators, forKey: .event)
    case .reopenedIndicators: try container.encode(Kind.reopenedIndicators, forKey: .event)
    }
  }
}

extension KeyedDecodingContainer<DraftEvent.CodingKeys> {
  fileprivate func decodePath() throws -> FieldPath {
    let key = try decode(String.self, forKey: .field)
    guard let path = FieldPath(key: key) else {
      throw DecodingError.dataCorruptedError(forKey: .field, in: self, debugDescription: key)
    }
    return path
  }
}
