import Foundation
import Goals

@testable import Store

/// A folder that is removed with the value that names it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var database: String { path + "/jixiao.db" }

  func store(migrations: [Migration] = .all, journal: Journal? = nil) throws -> Store {
    try Store(folder: StoreFolder(path: path), migrations: migrations, journal: journal)
  }

  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func permissions(_ name: String = "") throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}

/// The error that `body` throws, or nil.
func storeError(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}

extension NewEntry {
  /// An entry of one unit, with what a test tells apart.
  static func sample(
    _ name: String = "农田补贴", year: Int = 2024, unit: String = "农业股", ordinal: Int = 1,
    total: Int = 125, position: Int? = nil
  ) -> NewEntry {
    NewEntry(
      year: year, department: "农业农村局", unit: unit, ordinal: ordinal, layout: "guangzhou",
      currencyUnit: .tenThousandYuan, position: position,
      project: ProjectGoal(
        name: name, amounts: Amounts(total: Money(fen: Int128(total) * 1_000_000)), goal: "发放补贴"))
  }
}
