private import Glibc

/// 剪贴板: puts text where the clerk can paste it, by whichever way there is from here.
package struct Clipboard: Sendable {
  /// A way to a clipboard.
  enum Way: Hashable, Sendable {
    /// A program that takes the text on its standard input.
    case program([String])
    /// The terminal is asked to, see ``ClipboardRequest``.
    case terminal(ClipboardRequest.Envelope)
  }

  /// What became of copying.
  package enum Outcome: Hashable, Sendable {
    /// A program has it: its name.
    case copied(by: String)
    /// The terminal was asked; it does not say whether it does so.
    case requested
    /// Longer than terminals take: the most bytes.
    case tooLong(limit: Int)
    case impossible
  }

  let ways: [Way]

  /// The ways that the environment tells of, the surest first.
  ///
  /// A display means a desktop, here or behind `ssh -X`. Within tmux its own command reaches the outer
  /// terminal also where applications may not.
  package init() {
    func has(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    self.init(
      wayland: has("WAYLAND_DISPLAY"), display: has("DISPLAY"), tmux: has("TMUX"),
      screen: has("STY"), type: type)
  }

  init(wayland: Bool, display: Bool, tmux: Bool, screen: Bool, type: String) {
    var ways: [Way] = []
    if wayland { ways.append(.program(["wl-copy"])) }
    if display {
      ways.append(.program(["xclip", "-selection", "clipboard"]))
      ways.append(.program(["xsel", "--clipboard", "--input"]))
    }
    if tmux { ways.append(.program(["tmux", "load-buffer", "-w", "-"])) }
    // The console knows no clipboard, and a dumb terminal would print the request.
    if !["", "dumb", "linux"].contains(type) {
      ways.append(.terminal(tmux ? .tmux : screen ? .screen : .plain))
    }
    self.ways = ways
  }

  /// Puts `text` there, without what cannot be seen; nothing is shown.
  package func copy(_ text: String) -> Outcome {
    let text = Self.copiable(text)
    for way in ways {
      switch way {
      case .program(let words):
        if FedProgram(words).run(text) { return .copied(by: words[0]) }
      case .terminal(let envelope):
        guard let request = ClipboardRequest(text, in: envelope) else {
          return .tooLong(limit: ClipboardRequest.limit)
        }
        TerminalOutput(descriptor: STDOUT_FILENO).write(request.bytes)
        return .requested
      }
    }
    return .impossible
  }

  /// The text without controls and invisible characters; whatever it is pasted into must not obey them.
  package static func copiable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.isShown || $0 == "\n" }))
  }
}
