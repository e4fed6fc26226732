import Foundation
import Testing

/// 资料库用不了: exit code 4 and one sentence.
@Suite struct StoreFaultTests {
  @Test func aFileStandsWhereTheFolderShould() throws {
    let clerk = try Clerk()
    _ = try clerk.write("别的", to: "资料")
    let run = try clerk.runs("list")
    #expect(run.status == 4)
    #expect(run.messages.hasPrefix("✗ 无法建立资料文件夹 \(clerk.home)："))
    #expect(run.messages.count { $0 == "\n" } == 1)
    #expect(try clerk.text(of: "资料") == "别的")
  }

  @Test func theFileIsNoStore() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let name = try #require(try clerk.databaseName())
    _ = try clerk.write("这不是资料库，只是一段文字。", to: "资料/\(name)")
    let run = try clerk.runs("list")
    #expect(run.status == 4)
    #expect(run.messages.contains("不是 jixiao 的资料库"))
    #expect(try clerk.text(of: "资料/\(name)") == "这不是资料库，只是一段文字。")
  }

  @Test func aNewerVersionHasWrittenIt() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let name = try #require(try clerk.databaseName())
    var bytes = Array(try Data(contentsOf: URL(filePath: clerk.path("资料/\(name)"))))
    // The user version stands at offset 60 (https://www.sqlite.org/fileformat.html, 1.3).
    bytes[60...63] = [0, 0, 3, 231]
    _ = try clerk.write(bytes, to: "资料/\(name)")
    let run = try clerk.runs("list")
    #expect(run.status == 4)
    #expect(run.messages.contains("是第 999 版"))
    #expect(run.messages.contains("请升级 jixiao 后再打开，资料没有改动。"))
  }

  /// A superuser may write everywhere, so the folder is one that nobody can make.
  @Test func theFolderCannotBeWritten() throws {
    let clerk = try Clerk()
    let run = try clerk.runs(["list"], home: "/proc/jixiao")
    #expect(run.status == 4)
    #expect(run.messages.hasPrefix("✗ 无法建立资料文件夹 /proc/jixiao："))
  }
}

extension Clerk {
  fileprivate func databaseName() throws -> String? {
    try FileManager.default.contentsOfDirectory(atPath: home)
      .first { $0.hasSuffix(".db") && !$0.hasSuffix(".backup.db") }
  }
}
