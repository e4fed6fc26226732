/// A command with the arguments and options that it was called with.
struct Invocation {
  var arguments: [String] = []
  /// Values by option name; a switch has the empty text.
  var options: [String: String] = [:]

  func has(_ option: Command.Option) -> Bool { options[option.name] != nil }
  func value(_ option: Command.Option) -> String? { options[option.name] }

  /// The value of `--year`; throws where it is no year.
  func year() throws(Failure) -> Int? {
    guard let text = value(.year) else { return nil }
    guard let year = Int(text), (2000...2099).contains(year) else {
      throw Failure(.usage, "--year 后面的“\(text)”不是年度，请写四位数字，如 --year 2025。")
    }
    return year
  }
}
