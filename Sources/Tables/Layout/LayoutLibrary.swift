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

  /// The layout of tables that name none.
  package static let standardName = "guangzhou"

  package var standard: Layout { layout(named: Self.standardName) ?? layouts[0] }
}
