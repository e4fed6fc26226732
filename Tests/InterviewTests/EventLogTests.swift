import Goals
import Tables
import TestSupport
import Testing

@testable import Interview

/// 草稿日志: a draft is its events, whatever the session did.
@Suite struct EventLogTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func theLogGivesTheDraftAfterEveryEvent(seed: UInt64) throws {
    var session = RandomSession(seed: seed)
    for _ in 0..<40 {
      session.step()
      let replayed = try #require(Draft(events: session.log, layouts: .builtIn))
      #expect(replayed == session.interview.draft)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func everyEventSurvivesBeingWrittenDown(seed: UInt64) {
    var session = RandomSession(seed: seed)
    for _ in 0..<40 { session.step() }
    #expect(session.log.map { DraftEvent(text: $0.text) } == session.log)
    // One event is one line of the log.
    #expect(session.log.allSatisfy { !$0.text.contains("\n") && !$0.text.isEmpty })
  }

  /// A killed session goes on where the log ends: where an answer was being changed, else at the first
  /// question without one. What was typed and not confirmed stands there again.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func aSessionResumesBehindAnyEvent(seed: UInt64) throws {
    var session = RandomSession(seed: seed)
    for _ in 0..<40 { session.step() }
    for count in 1...session.log.count {
      let draft = try #require(
        Draft(events: Array(session.log.prefix(count)), layouts: .builtIn))
      let interview = Interview(draft)
      #expect(
        interview.question
          == draft.halfChanged.first ?? draft.questions.first { draft.answer($0) == nil })
      if interview.question == nil { #expect(draft.hasAllIndicators) }
    }
  }

  @Test func anUninterruptedSessionIsResumedAtItsOwnQuestion() throws {
    var interview = Interview(.from(.sound))
    var log = [DraftEvent.started(layout: "guangzhou", prefill: interview.draft.prefill)]
    while interview.question != nil {
      let draft = try #require(Draft(events: log, layouts: .builtIn))
      #expect(Interview(draft).question == interview.question)
      if let event = interview.answer() { log.append(event) }
    }
  }

  @Test func theWrittenForm() {
    #expect(
      DraftEvent.answered(.indicator(2, .cycleTarget), "≥90%").text
        == #"{"event":"answered","field":"indicators/2/cycleTarget","text":"≥90%"}"#)
    #expect(
      DraftEvent.typed(.blank("人次"), "30").text
        == #"{"event":"typed","field":"blank/人次","text":"30"}"#)
    #expect(
      DraftEvent.started(layout: "guangzhou", prefill: [.name: "甲"]).text
        == #"{"event":"started","layout":"guangzhou","prefill":{"name":"甲"}}"#)
    #expect(DraftEvent.removedIndicator(1).text == #"{"event":"removedIndicator","index":1}"#)
    #expect(DraftEvent.sortedIndicators.text == #"{"event":"sortedIndicators"}"#)
    #expect(DraftEvent(text: DraftEvent.sortedIndicators.text) == .sortedIndicators)
    #expect(DraftEvent.endedIndicators.text == #"{"event":"endedIndicators"}"#)
    #expect(DraftEvent.reopenedIndicators.text == #"{"event":"reopenedIndicators"}"#)
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"event":"exploded"}"#, #"{"event":"answered","field":"colour","text":"红"}"#,
    #"{"event":"answered","field":"indicators/-1/name","text":"红"}"#, #"{"event":"answered"}"#,
  ])
  func aLineOfAnotherVersionIsNotGuessed(line: String) {
    #expect(DraftEvent(text: line) == nil)
  }

  @Test func aLogWithoutAStartIsNoDraft() {
    #expect(Draft(events: [], layouts: .builtIn) == nil)
    #expect(Draft(events: [.endedIndicators], layouts: .builtIn) == nil)
    #expect(Draft(events: [.started(layout: "没有", prefill: [:])], layouts: .builtIn) == nil)
  }
}
