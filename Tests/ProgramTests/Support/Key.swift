/// A key as a terminal sends it.
enum Key: String {
  case enter = "\r"
  case tab = "\t"
  case shiftTab = "\u{1B}[Z"
  /// Ctrl-A and Ctrl-E: the ends of the text, however many rows it has.
  case textStart = "\u{1}"
  case textEnd = "\u{5}"
  case up = "\u{1B}[A"
  case down = "\u{1B}[B"
  case left = "\u{1B}[D"
  case escape = "\u{1B}"
  case backspace = "\u{7F}"
  case delete = "\u{1B}[3~"
  case clearLine = "\u{15}"
  /// F1
  case help = "\u{1B}OP"
  case controlC = "\u{3}"
  case altRight = "\u{1B}[1;3C"
  case undo = "\u{1F}"
  case redo = "\u{18}\u{12}"
  case controlD = "\u{4}"
}
