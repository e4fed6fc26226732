package import Goals

/// One confirmed step of a draft; a draft is all of its events, applied in order.
package enum DraftEvent: Hashable, Sendable {
  /// The layout's name, and what every question is filled in with before it is asked.
  case started(layout: String, prefill: [FieldPath: String])
  case answered(FieldPath, String)
  /// The indicator of this number, from 0, was dropped; those behind it move up.
  case removedIndicator(Int)
  /// No more indicators are to be asked for.
  case endedIndicators
  /// One more indicator is wanted after all.
  case reopenedIndicators
}

extension DraftEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case event, layout, prefill, field, text, index
  }

  private enum Kind: String, Codable {
    case started, answered, removedIndicator, endedIndicators, reopenedIndicators
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .event) {
    case .started:
      let texts = try container.decode([String: String].self, forKey: .prefill)
      let prefill = texts.compactMap { key, text in FieldPath(key: key).map { ($0, text) } }
      self = .started(
        layout: try container.decode(String.self, forKey: .layout),
        prefill: Dictionary(prefill) { first, _ in first })
    case .answered:
      let key = try container.decode(String.self, forKey: .field)
      guard let path = FieldPath(key: key) else {
        throw DecodingError.dataCorruptedError(
          forKey: .field, in: container, debugDescription: key)
      }
      self = .answered(path, try container.decode(String.self, forKey: .text))
    case .removedIndicator: self = .removedIndicator(try container.decode(Int.self, forKey: .index))
    case .endedIndicators: self = .endedIndicators
    case .reopenedIndicators: self = .reopenedIndicators
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .started(let layout, let prefill):
      try container.encode(Kind.started, forKey: .event)
      try container.encode(layout, forKey: .layout)
      let texts = prefill.map { path, text in (path.key, text) }
      try container.encode(Dictionary(texts) { first, _ in first }, forKey: .prefill)
    case .answered(let path, let text):
      try container.encode(Kind.answered, forKey: .event)
      try container.encode(path.key, forKey: .field)
      try container.encode(text, forKey: .text)
    case .removedIndicator(let index):
      try container.encode(Kind.removedIndicator, forKey: .event)
      try container.encode(index, forKey: .index)
    case .endedIndicators: try container.encode(Kind.endedIndicators, forKey: .event)
    case .reopenedIndicators: try container.encode(Kind.reopenedIndicators, forKey: .event)
    }
  }
}
