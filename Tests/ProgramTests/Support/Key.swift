/// A key as a terminal sends it.
enum Key: String {
  case enter = "\r"
  case tab = "\t"
  case shiftTab = "\u{1B}[Z"
  case home = "\u{1B}[H"
  case left = "\u{1B}[D"
  case backspace = "\u{7F}"
  case delete = "\u{1B}[3~"
  case clearLine = "\u{15}"
  case controlC = "\u{3}"
  case controlD = "\u{4}"
}
