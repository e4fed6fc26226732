/// Decides when the text being edited is handed over for keeping.
struct Autosave {
  /// Half a second less than what is promised, for a busy machine.
  private static let delay = Duration.milliseconds(1500)

  private let save: (String) -> Void
  private var saved: String
  /// When the earliest unsaved edit has to be saved; nil while there is none.
  private(set) var deadline: ContinuousClock.Instant?

  init(_ save: @escaping (String) -> Void, text: String) {
    self.save = save
    saved = text
  }

  /// Notes that a key may have changed the text.
  mutating func noteEdit() {
    if deadline == nil { deadline = .now + Self.delay }
  }

  var isDue: Bool { deadline.map { $0 <= .now } ?? false }

  /// Hands the text over unless that is what was saved last.
  mutating func flush(_ text: @autoclosure () -> String) {
    guard deadline != nil else { return }
    deadline = nil
    let text = text()
    guard text != saved else { return }
    saved = text
    save(text)
  }
}
