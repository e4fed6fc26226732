private import FoundationEssentials
private import Goals

/// The layouts that there are.
package struct LayoutLibrary: Sendable {
  package var layouts: [Layout]

  package init(layouts: [Layout]) {
    self.layouts = layouts
  }

  /// The layouts that are built into the program.
  package static let builtIn = LayoutLibrary(
    layouts: embeddedFiles(below: "Templates/layouts/").map { path, bytes in
      do {
        return try JSONDecoder().decode(Layout.self, from: bytes)
      } catch {
        // Only a build with a broken data file gets here, and it fails its tests.
        preconditionFailure("\(path): \(error)")
      }
    })

  package func layout(named name: String) -> Layout? {
    layouts.first { $0.name == name }
  }

  /// The layouts in the order in which a table should be tried: those that ask for most headings
  /// first, since fewer may be found in their tables too; of equal ones, one whose title the text
  /// begins with.
  package func byLikeness(to beginning: String) -> [Layout] {
    let beginning = beginning.filter { !$0.isWhitespace }
    let ranks = layouts.enumerated().map { index, layout in
      let headings = layout.columns.count + (layout.sheet ?? []).reduce(0) { $0 + $1.count }
      let title = layout.title(year: nil).filter { !$0.isWhitespace }
      return (headings, beginning.contains(title) ? 1 : 0, -index, layout)
    }
    return ranks.sorted { ($0.0, $0.1, $0.2) > ($1.0, $1.1, $1.2) }.map(\.3)
  }

  /// The layout of tables that name none.
  package static let standardName = "guangzhou"

  package var standard: Layout { layout(named: Self.standardName) ?? layouts[0] }
}
