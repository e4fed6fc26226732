import Goals
import Tables
import TestSupport

@testable import Interview

/// A session in which somebody does anything, the same things for one seed.
struct RandomSession {
  private(set) var interview: Interview
  private(set) var log: [DraftEvent]
  private var random: ProjectGenerator

  init(seed: UInt64) {
    random = ProjectGenerator(seed: seed)
    let draft = random.number(0...1) == 0 ? Draft.empty : .from(random.project())
    interview = Interview(draft)
    log = [.started(layout: draft.layout.name, prefill: draft.prefill)]
  }

  /// One answer, or one step back or on, or one thing undone, or one choice at the review.
  mutating func step() {
    if interview.question == nil {
      review()
    } else if random.number(0...7) == 0, let question = interview.question {
      let event = DraftEvent.typed(question, interview.initialText + "半")
      log.append(event)
      interview.keep(event)
    } else if random.number(0...5) == 0 {
      interview.goBack()
    } else if random.number(0...9) == 0 {
      _ = interview.goForward()
    } else if random.number(0...5) == 0 {
      record(random.number(0...2) == 0 ? .redone : .undone)
    } else if let row = interview.row, random.number(0...1) == 0 {
      record(interview.draft.filledRow(row).event(moving: false))
    } else {
      let texts = [
        "", "12.5", "11", "数量", "2025", random.project().goal, interview.initialText,
        "11 培训人次", Starter.all[random.number(0...Starter.all.count - 1)].goal,
      ]
      let events = interview.events(for: texts[random.number(0...texts.count - 1)])
      log += events
      interview.advance(events)
    }
  }

  private mutating func review() {
    let parts = interview.draft.sheet.parts
    let part = parts[random.number(0...parts.count - 1)]
    switch random.number(0...8) {
    case 8: record(.sortedIndicators)
    case 4: record(.undone)
    case 5: record(.redone)
    case 6: if let indicator = part.indicator { record(.copiedIndicator(indicator)) }
    case 7: if let indicator = part.indicator { record(.movedIndicator(indicator, to: 0)) }
    case 0: interview.edit(part.questions)
    case 1: record(.reopenedIndicators)
    case 2: if let indicator = part.indicator { record(.removedIndicator(indicator)) }
    default: interview.goBack()
    }
  }

  private mutating func record(_ event: DraftEvent) {
    log.append(event)
    interview.advance(event)
  }
}
