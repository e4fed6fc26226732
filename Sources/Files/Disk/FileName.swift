/// 文件名: made of a title or a name that anybody may have typed.
package enum FileName {
  /// The most bytes that a file system takes, less some for `OutputFile`'s temporary name.
  private static let mostBytes = 240

  /// `title` with an ending, without what has a meaning in paths, hides a file or cannot be seen.
  package static func named(_ title: String, ending: String) -> String {
    var name = ""
    for scalar in title.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        name += " "
      default: name.unicodeScalars.append(forbidden.contains(scalar) ? "_" : scalar)
      }
    }
    name = name.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    while let first = name.first, first == "." || first == "-" || first == "~" {
      name.removeFirst()
    }
    while name.last == "." || name.last == " " { name.removeLast() }
    while name.utf8.count + ending.utf8.count + 1 > mostBytes { name.removeLast() }
    return (name.isEmpty ? "绩效目标表" : name) + "." + ending
  }

  /// What paths, shells of other systems and Windows do not take.
  private static let forbidden: Set<Unicode.Scalar> = [
    "/", "\\", ":", "*", "?", "\"", "<", ">", "|",
  ]
}
