import Goals
import Testing

@testable import Store

@Suite struct DraftTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test func eventsComeBackInOrder() throws {
    let first = try store.startDraft(title: "甲", year: 2024, origin: "{}")
    let second = try store.startDraft(title: "乙")
    for number in 0..<50 {
      try store.append(event: "甲\(number)", to: first)
      try store.append(event: "乙\(number)\0\n", to: second)
    }
    let again = try folder.store()
    #expect(try again.events(of: first) == (0..<50).map { "甲\($0)" })
    #expect(try again.events(of: second) == (0..<50).map { "乙\($0)\0\n" })
    let draft = try #require(try again.draft(id: first))
    #expect(draft.title == "甲" && draft.year == 2024 && draft.origin == "{}")
    #expect(draft.eventCount == 50 && draft.pending == nil)
  }

  @Test func theDraftChangedLastComesFirst() throws {
    let first = try store.startDraft(title: "甲")
    let second = try store.startDraft(title: "乙")
    try store.database.run("UPDATE draft SET changed_at = '2001-01-01T00:00:00.000Z'")
    #expect(try store.drafts().map(\.id) == [second, first])
    try store.rename(draft: first, to: "丙")
    #expect(try store.drafts().map(\.title) == ["丙", "乙"])
  }

  @Test func theTypedLineIsReplacedAndThenClearedByItsAnswer() throws {
    let draft = try store.startDraft(title: "甲")
    try store.setPending(PendingAnswer(question: "goal", text: "发"), in: draft)
    try store.setPending(PendingAnswer(question: "goal", text: "发放"), in: draft)
    #expect(try store.draft(id: draft)?.pending == PendingAnswer(question: "goal", text: "发放"))
    try store.append(event: "发放补贴", to: draft)
    #expect(try store.draft(id: draft)?.pending == nil)
    try store.setPending(PendingAnswer(question: "name", text: ""), in: draft)
    #expect(try store.draft(id: draft)?.pending == PendingAnswer(question: "name", text: ""))
    try store.setPending(nil, in: draft)
    #expect(try store.draft(id: draft)?.pending == nil)
  }

  @Test func anEventOfAnotherSessionIsNoticed() throws {
    let other = try folder.store()
    let draft = try store.startDraft(title: "甲")
    try store.append(event: "一", to: draft, after: 0)
    try other.append(event: "二", to: draft, after: 1)
    let error = storeError { try store.append(event: "二", to: draft, after: 1) }
    #expect(
      error?.message == "第 \(draft) 号草稿刚在另一个窗口里改动过，这一答没有保存；请退出后用 jixiao resume 重新打开。")
    #expect(try store.events(of: draft) == ["一", "二"])
  }

  @Test func finishingSavesTheEntryAndKeepsTheDraftAsHistory() throws {
    let draft = try store.startDraft(title: "甲")
    try store.append(event: "一", to: draft)
    #expect(
      try store.finish(draft: draft, saving: .sample(), replacing: false)
        == .saved(SaveCounts(added: 1)))
    #expect(try store.drafts().isEmpty)
    let entry = try #require(try store.entries().first)
    #expect(try store.history(ofEntry: entry.id).map(\.id) == [draft])
    #expect(try store.events(of: draft) == ["一"])
    let error = storeError { try store.append(event: "二", to: draft) }
    #expect(error?.message == "没有第 \(draft) 号未完成的草稿；请用 jixiao resume 查看现有的草稿。")
  }

  @Test func finishingIntoAConflictDoesNeither() throws {
    _ = try store.save([.sample()], replacing: false)
    let existing = try store.entries()
    let draft = try store.startDraft(title: "甲")
    #expect(
      try store.finish(draft: draft, saving: .sample(total: 1), replacing: false)
        == .conflicting(existing: existing))
    #expect(try store.entries() == existing)
    #expect(try store.drafts().map(\.id) == [draft])
  }

  @Test func anEditedEntryKeepsItsNumberUnderAnotherName() throws {
    _ = try store.save([.sample("甲"), .sample("乙")], replacing: false)
    let before = try store.entries()
    let draft = try store.startDraft(title: "甲")
    #expect(
      try store.finish(
        draft: draft, saving: .sample("乙", total: 1), replacing: false, editing: before[0].id)
        == .conflicting(existing: [before[1]]))
    #expect(try store.entries() == before)
    #expect(
      try store.finish(
        draft: draft, saving: .sample("丙", total: 1), replacing: false, editing: before[0].id)
        == .saved(SaveCounts(replaced: 1)))
    #expect(try store.entries().map(\.id) == before.map(\.id))
    #expect(try store.entries().map(\.project.name) == ["丙", "乙"])

    let second = try store.startDraft(title: "丙")
    _ = try store.finish(
      draft: second, saving: .sample("乙", total: 2), replacing: true, editing: before[0].id)
    #expect(try store.entries().map(\.id) == [before[1].id])
    #expect(try store.deletedEntries().map(\.id) == [before[0].id])
  }

  @Test func finishingAClosedDraftSavesNothing() throws {
    let draft = try store.startDraft(title: "甲")
    try store.discard(draft: draft)
    let error = storeError {
      _ = try store.finish(draft: draft, saving: .sample(), replacing: true)
    }
    #expect(error == .noSuchDraft(id: draft, state: .open))
    #expect(try store.entries().isEmpty)
  }

  @Test func aDiscardedDraftIsKeptForThirtyDays() throws {
    let drafts = try (0..<3).map { _ in try store.startDraft(title: "甲") }
    try store.append(event: "一", to: drafts[0])
    try store.discard(draft: drafts[0])
    #expect(try store.drafts(.discarded).map(\.id) == [drafts[0]])
    try store.reopen(draft: drafts[0])
    #expect(try store.draft(id: drafts[0])?.eventCount == 1)

    try store.discard(draft: drafts[0])
    try store.discard(draft: drafts[1])
    try store.database.run(
      "UPDATE draft SET changed_at = '2001-01-01T00:00:00.000Z' WHERE id = ?1",
      [.integer(drafts[0])])
    try store.discard(draft: drafts[2])
    #expect(try store.drafts(.discarded).map(\.id) == [drafts[2], drafts[1]])
    #expect(try store.events(of: drafts[0]).isEmpty)
  }
}
