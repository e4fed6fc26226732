import Foundation

/// Files that tests read.
package enum TestFiles {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of `Tests/Fixtures`, which the project has written itself.
  package static func fixture(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: package.appending(path: "Tests/Fixtures/\(name)")))
  }

  /// The names of all files of a folder of `Tests/Fixtures`, in order.
  package static func fixtures(in folder: String) -> [String] {
    let path = package.appending(path: "Tests/Fixtures/\(folder)").path()
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
      .map { "\(folder)/\($0)" }
  }

  /// A file of the project, by its path below the top.
  package static func own(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: package.appending(path: path)))
  }

  /// A file of `docs`.
  package static func document(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: package.appending(path: "docs/\(name)")))
  }

  /// A published document, where the folder of samples is there; it is no part of the project.
  package static func sample(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: samples.appending(path: name)))
  }

  package static let hasSamples = FileManager.default.fileExists(atPath: samples.path())

  private static let samples = package.deletingLastPathComponent()
    .appending(path: "shared/samples")

  /// Whether tests take every case instead of a fixed part: `JIXIAO_LONG_TESTS=1`.
  package static let isLong = ProcessInfo.processInfo.environment["JIXIAO_LONG_TESTS"] != nil

  /// A new folder, removed behind `body`.
  package static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "jixiao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path())
  }
}
