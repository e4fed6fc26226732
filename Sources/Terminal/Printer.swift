private import Glibc

/// Prints styled lines to standard output or standard error, as the place can show them.
package struct Printer {
  private let output: TerminalOutput
  private let painter: FramePainter

  /// Where lines go.
  package enum Place: Sendable {
    /// What was asked for.
    case output
    /// What is to be said about it.
    case messages
  }

  package init(_ place: Place) {
    let descriptor = place == .output ? STDOUT_FILENO : STDERR_FILENO
    var look = TerminalLook.current()
    if isatty(descriptor) != 1 { look.colours = .none }
    output = TerminalOutput(descriptor: descriptor)
    painter = FramePainter(look: look)
  }

  /// On a terminal, lines that are too long are broken as Chinese is, unless `isWrapping` is switched
  /// off for what is to be copied.
  package func print(_ lines: [StyledText], isWrapping: Bool = true) {
    output.print(lines, by: painter, isWrapping: isWrapping)
  }
}

/// Whether a guided session is possible: a person at both ends.
package var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

/// The width of the terminal that lines are printed to; 80 where there is none.
package var printedWidth: Int { WindowSize(of: STDOUT_FILENO).columns }

/// The width that printed lines are wrapped to; nil where they go to a file or a pipe.
package var wrappingWidth: Int? { isatty(STDOUT_FILENO) == 1 ? printedWidth : nil }
