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

  /// One answer, or one step back, or one choice at the review.
  mutating func step() {
    if interview.question == nil {
      review()
    } else if random.number(0...5) == 0 {
      interview.goBack()
    } else {
      let texts = ["", "12.5", "11", "数量", "2025", random.project().goal, interview.initialText]
      let event = interview.answer(texts[random.number(0...texts.count - 1)])
      if let event { log.append(event) }
    }
  }

  private mutating func review() {
    let parts = interview.draft.sheet.parts
    let part = parts[random.number(0...parts.count - 1)]
    switch random.number(0...3) {
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
