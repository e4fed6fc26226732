package import Goals
package import Tables

extension LayoutLibrary {
  /// The layouts of the program, and those that an office might write.
  package static let tested = LayoutLibrary(
    layouts: builtIn.layouts
      + TestFiles.fixtures(in: "layouts").compactMap { name in
        (try? TestFiles.fixture(name)).flatMap { LayoutFile($0).layout }
      })
}

extension ProjectGenerator {
  /// A table that a layout can hold, with something in every place of it.
  package mutating func table(heldBy layout: Layout, breaks: Bool) -> GoalTable {
    var table = plainTable(breaks: breaks)
    for unit in table.units.indices {
      for project in table.units[unit].projects.indices {
        fill(&table.units[unit].projects[project])
      }
    }
    // The source has a name of its own, so that its conversion to every layout is one.
    var source = LayoutLibrary.builtIn.standard
    source.name = "任意"
    table = LayoutConversion(table, from: source, to: layout).table
    table.notes = []
    table.units.removeAll(where: \.projects.isEmpty)
    // A mark at the beginning would join the label before it; such a loss is told when writing.
    for index in table.units.indices where table.units[index].name.hasPrefix("\u{301}") {
      table.units[index].name = "站" + table.units[index].name
    }
    return table
  }

  /// Puts something into every place that only some layouts have.
  private mutating func fill(_ project: inout ProjectGoal) {
    for detail in Detail.allCases {
      project.details[detail] = maybe { $0.plain(1...20, breaks: false) }
    }
    project.lifetimeBudget = maybe { $0.printedMoney() }
    for index in project.indicators.indices {
      project.indicators[index].weight = maybe { String($0.number(1...50)) }
      project.indicators[index].explanation = maybe { $0.plain(1...15, breaks: false) }
    }
  }
}
