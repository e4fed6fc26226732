extension HalvedSheet {
  /// A sheet whose halves are joined, and what was guessed on the way.
  package struct Reading: Sendable {
    /// The title, the headings, and one row an indicator, with merged cells in their first row only.
    package var grid: Grid
    package var remarks: [Remark]
    /// What stands in no cell: headings, and what page breaks printed again, in the text's order.
    package var passedOver: [String]
  }

  /// Something that was guessed or lost, for the clerk to know.
  package struct Remark: Sendable, Hashable {
    package var kind: Kind
    /// The line of the file, from 1; 0 where the whole file is meant.
    package var line: Int
    /// What it is about: a project's or an indicator's name.
    package var subject: String
    /// One sentence: what was found, what was done with it, what to check.
    package var message: String
  }

  /// What a remark can be about; the raw values are meant as ids of notes.
  package enum Kind: String, Sendable, CaseIterable {
    /// An amount was lost in printing (`####`).
    case amountLost = "amount-lost"
    /// Cells that a page break had printed again were taken once.
    case pageRepeatDropped = "page-repeat-dropped"
    /// Where an indicator's name and its two targets end is not certain.
    case targetSplitUndecided = "target-split-undecided"
    /// Where a project's rationale and its two goals end is not certain, or one of them is missing.
    case goalSplitUndecided = "goal-split-undecided"
    /// A level-2 label was printed without a gap behind the cell before it and cut off from it.
    case labelUnglued = "label-unglued"
    /// The level-1 labels of the two halves do not agree.
    case halvesDiffer = "halves-differ"
    /// A project's cells lack the marks that tell them apart.
    case projectCellsUndecided = "project-cells-undecided"
  }
}
