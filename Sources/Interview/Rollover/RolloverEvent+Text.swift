private import FoundationEssentials

extension RolloverEvent {
  /// The event as one line of JSON, for the store's event log.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers always encode.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Nil for a line that another version of the program has written.
  package init?(text: String) {
    guard let event = try? JSONDecoder().decode(RolloverEvent.self, from: Data(text.utf8)) else {
      return nil
    }
    self = event
  }
}
