import Foundation

extension Clerk {
  /// Everything that the store has, as text: the list, and the entries of 2024 and 2025 in full.
  func listing() throws -> String {
    let tables = try ["2024", "2025"].map {
      try runs("export", "--year", $0, "--to", "json", "-o", "-").text
    }
    // Behind the exports, which mark entries as exported.
    return try tables.joined() + runs("list").text
  }

  /// A layout of her office, in the configuration folder.
  func hasLayout(_ text: String, named name: String) throws {
    let folder = config + "/layouts"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// Writes a file and tells its path.
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func bytes(of name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path(name))))
  }

  func text(ofFixture name: String) throws -> String {
    try String(contentsOfFile: fixture(name), encoding: .utf8)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }
}
