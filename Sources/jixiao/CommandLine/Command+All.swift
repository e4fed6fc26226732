extension Command {
  /// Every command, in the order of the help text.
  static var all: [Command] {
    [
      .new, .resume, .edit, .import, .list, .find, .show, .copy, .diff, .check, .review, .export,
      .convert, .rollover, .order, .move, .delete, .undelete, .pack, .unpack, .backup, .restore,
      .doctor, .catalog, .layouts, .rules, .explain,
    ]
  }
}
