extension Command {
  /// Every command, in the order of the help text.
  static var all: [Command] {
    [
      .new, .resume, .import, .list, .show, .check, .review, .export, .convert, .catalog, .layouts,
      .rules,
      .explain,
    ]
  }
}
