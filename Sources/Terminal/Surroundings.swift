package import TextColumns

/// Everything around the text that is edited, made for one window.
package struct Surroundings: Sendable, Hashable {
  package var above: [StyledText]
  /// Stands before the text on its first row.
  package var prompt: StyledText
  package var below: [StyledText]

  package init(above: [StyledText], prompt: StyledText, below: [StyledText]) {
    self.above = above
    self.prompt = prompt
    self.below = below
  }
}

/// The room that there is for a question, and how wide things are in it.
package struct Window: Sendable, Hashable {
  package var columns: Int
  package var rows: Int
  package var ruler: ColumnRuler

  package init(columns: Int, rows: Int, ruler: ColumnRuler = ColumnRuler()) {
    self.columns = columns
    self.rows = rows
    self.ruler = ruler
  }
}
