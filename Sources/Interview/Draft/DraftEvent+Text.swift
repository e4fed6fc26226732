private import FoundationEssentials

extension DraftEvent {
  /// The event as one line of JSON, for the store's event log.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers always encode.
    guard let bytes = try? encoder.encode(self) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil for a line that another version of the program has written.
  package init?(text: String) {
    guard let event = try? JSONDecoder().decode(DraftEvent.self, from: Data(text.utf8)) else {
      return nil
    }
    self = event
  }
}
