import Foundation
import Goals
import TestSupport
import Testing

@testable import Store

@Suite struct KeepingTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test func everyVersionIsKeptWithWhoAndWhen() throws {
    _ = try store.save([.sample(total: 1)], replacing: false)
    let id = try #require(try store.entries().first).id
    _ = try store.save([.sample(total: 2)], replacing: true)
    _ = try store.save([.sample(total: 2)], replacing: true)
    let draft = try store.startDraft(title: "")
    _ = try store.finish(
      draft: draft, saving: .sample("农田新补贴", year: 2025, total: 3), replacing: false, editing: id)
    let versions = try store.versions(ofEntry: id)
    #expect(versions.map(\.number) == [1, 2, 3])
    #expect(versions.map(\.project.amounts.total) == [1, 2, 3].map { Money(fen: $0 * 1_000_000) })
    #expect(versions.map(\.key.name) == ["农田补贴", "农田补贴", "农田新补贴"])
    #expect(versions.map(\.key.year) == [2024, 2024, 2025])
    #expect(versions.allSatisfy { $0.savedBy == SystemUser.name && !$0.savedBy.isEmpty })
    #expect(versions.last?.savedAt == (try store.entry(id: id))?.updatedAt)
  }

  @Test func savingAnotherProjectMakesADraftAgain() throws {
    _ = try store.save([.sample()], replacing: false)
    let id = try #require(try store.entries().first).id
    try store.mark([id], as: .exported)
    _ = try store.save([.sample()], replacing: true)
    #expect(try store.entry(id: id)?.status == .exported)
    _ = try store.save([.sample(total: 1)], replacing: true)
    #expect(try store.entry(id: id)?.status == .draft)
    #expect(storeError { try store.mark([99], as: .checked) } == .noSuchEntry(id: 99))
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func hashesAreThoseOfTheStandard(text: String, hash: String) {
    #expect(SHA256.hash(Array(text.utf8)) == hash)
  }

  @Test func aFileIsKeptOnceByItsContent() throws {
    let bytes = Array("项目名称\t总计\0".utf8)
    let hash = try store.keep(bytes, named: "2024.txt")
    #expect(try store.keep(bytes, named: "副本.txt") == hash)
    #expect(
      try store.sourceFile(hash: hash) == SourceFile(hash: hash, name: "2024.txt", bytes: bytes))
    #expect(try store.sourceFile(hash: "") == nil)
    let empty = try store.keep([], named: "空.txt")
    #expect(try store.sourceFile(hash: empty)?.bytes == [])
  }

  @Test(arguments: 0..<4)
  func unpackingAPackGivesWhatWasPacked(seed: Int) throws {
    var generator = ProjectGenerator(seed: UInt64(seed))
    let hash = try store.keep([1, 2, 3], named: "表.tsv")
    for round in 0..<3 {
      let entries = (0..<20).map { number in
        NewEntry(
          year: 2024, department: "局", unit: "股", ordinal: number + 1, layout: "guangzhou",
          currencyUnit: .yuan, position: number,
          project: {
            var project = generator.project()
            project.name = "项目\(number)"
            return project
          }(), source: "表.tsv", sourceHash: round == 1 ? hash : nil)
      }
      _ = try store.save(entries, replacing: true)
    }
    let ids = try store.entries().map(\.id)
    try store.mark([ids[3]], as: .exported)
    let pack = try store.pack(ids)
    #expect(pack.files.map(\.hash) == [hash])
    let read = try PackFile.read(PackFile.write(pack))
    #expect(read == pack)

    let other = try TemporaryFolder()
    let colleague = try other.store()
    #expect(try colleague.unpack(read) == UnpackResult(added: 20, unchanged: 0, conflicts: []))
    #expect(try colleague.pack(colleague.entries().map(\.id)) == pack)
    #expect(try colleague.unpack(read) == UnpackResult(added: 0, unchanged: 20, conflicts: []))
    #expect(try colleague.find(FindQuery(SearchWord.all(in: "项目3"))).count == 1)
  }

  @Test func aConflictInAPackOverwritesNothing() throws {
    _ = try store.save([.sample("甲", total: 1), .sample("乙")], replacing: false)
    let pack = try store.pack(store.entries().map(\.id))
    let other = try TemporaryFolder()
    let colleague = try other.store()
    _ = try colleague.save([.sample("甲", total: 2)], replacing: false)
    let before = try colleague.entries()
    let result = try colleague.unpack(pack)
    #expect(result.added == 1)
    #expect(result.conflicts.map(\.existing) == before)
    #expect(try colleague.entries(name: "甲") == before)
  }

  @Test(arguments: [
    "", "{}", "[1]", #"{"schema":"jixiao-pack/2","entries":[],"files":[]}"#,
    #"{"schema":"jixiao-pack/1","entries":[{"status":"draft","position":0,"versions":[]}],"files":[]}"#,
  ])
  func whatIsNoPackIsRefused(text: String) {
    #expect(throws: PackFile.Fault.self) { try PackFile.read(Array(text.utf8)) }
  }

  @Test func deletingAndUndeletingIsIdentity() throws {
    _ = try store.save([.sample("甲", total: 1)], replacing: false)
    _ = try store.save([.sample("甲", total: 2), .sample("乙")], replacing: true)
    let before = try store.pack(store.entries().map(\.id))
    for entry in try store.entries() {
      try store.delete(entry: entry.id)
      #expect(try store.undelete(entry: entry.id) == .added)
    }
    #expect(try store.pack(store.entries().map(\.id)) == before)
  }
}
