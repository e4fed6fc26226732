import Files
import Foundation
import Goals
import Tables
import Testing

/// The published tables that rules are measured against; they lie beside the project, if at all.
enum SampleTables {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/samples")

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let names = [
    "zengcheng": "zengcheng-2024.txt", "liwan": "liwan.txt", "huadu": "huadu-2024.txt",
    "qujiang": "qujiang-2023.txt",
  ]

  /// The table of a sample, with the year that its name tells.
  static func table(_ name: String) throws -> GoalTable {
    let file = try #require(names[name])
    let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
    var table = try FileReading(Array(bytes)).table
    if file.contains("2024") { table.year = 2024 }
    return table
  }

  /// What all rules find in a sample.
  static func review(_ name: String) throws -> TableReview {
    let table = try table(name)
    let layout = try #require(LayoutLibrary.builtIn.layout(named: table.layout))
    var knowledge = TableKnowledge()
    knowledge.absent = layout.absentFields
    return Reviewer.standard.review(table, framework: layout.framework, knowledge: knowledge)
  }
}
