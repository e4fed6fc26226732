/// Something that a reader guessed, dropped or found odd, for the clerk to know.
package struct Note: Hashable, Sendable {
  package var id: NoteID
  /// The place: `第 162 行`, `第 3 个项目`.
  package var place: String
  package var message: String

  package init(_ id: NoteID, at place: String, _ message: String) {
    self.id = id
    self.place = place
    self.message = message
  }
}

/// The published list of what notes can be about; these names never change their meaning.
package enum NoteID: String, Sendable, CaseIterable {
  /// A row that a page break had printed twice was taken once.
  case pageRepeatDropped = "page-repeat-dropped"
  /// Equal rows stand on both sides of a page break, and no sum tells whether they are one.
  case pageRepeatKept = "page-repeat-kept"
  /// An amount whose column the text does not tell was given to a source of funds.
  case amountColumnGuessed = "amount-column-guessed"
  /// An amount was lost in printing (`####`).
  case amountLost = "amount-lost"
  /// A unit row and a project row could not be told apart by more than their look.
  case unitRowGuessed = "unit-row-guessed"
  /// Printed and added sums differ by more than rounding.
  case sumDiffers = "sum-differs"
  /// The grand total is more than the units of the table: an excerpt.
  case excerpt
  /// Indicators are not numbered 1, 2, 3, …
  case numberingBroken = "numbering-broken"
  /// The printed name of a code is not the catalogue's.
  case codeNameDiffers = "code-name-differs"
  /// The bytes were not UTF-8.
  case encoding
  /// The target format cannot hold something, which was left out.
  case dropped
  /// A text stands in another place than it did.
  case moved
  /// Amounts in another currency unit take more than two places, all of which are written.
  case unrounded
  /// An indicator's code is another one in the target's framework.
  case codeMapped = "code-mapped"
  /// Where an indicator's name and its two targets end is not certain.
  case targetSplitUndecided = "target-split-undecided"
  /// Where a project's rationale and its two goals end is not certain, or one of them is missing.
  case goalSplitUndecided = "goal-split-undecided"
  /// A level-2 label was printed without a gap behind the cell before it and cut off from it.
  case labelUnglued = "label-unglued"
  /// The level-1 labels of the two halves of a sheet do not agree.
  case halvesDiffer = "halves-differ"
  /// A project's cells lack the marks that tell them apart.
  case projectCellsUndecided = "project-cells-undecided"
  /// The file may end too early: its last line, or its last sheet, is not closed.
  case endUncertain = "end-uncertain"
  /// Rows behind the last complete one were left out.
  case partial
  /// A row that a page break had cut in two was joined.
  case pageRowJoined = "page-row-joined"
  /// Rows that a spreadsheet hides were read like the others.
  case hiddenRead = "hidden-read"
  /// A sheet or table of the file was not read.
  case sheetSkipped = "sheet-skipped"
  /// A formula's result is not in the file, so that its cell counts as blank.
  case formulaWithoutValue = "formula-without-value"
  /// A cell shows less than it holds, and what it shows was taken.
  case displayRounded = "display-rounded"
}
