private import CEditLine

/// The library that keeps the line being edited.
package enum EditLineLibrary {
  /// Of the headers that the program was built with: the library cannot tell its own.
  package static var version: String { "\(LIBEDIT_MAJOR).\(LIBEDIT_MINOR)" }
}
