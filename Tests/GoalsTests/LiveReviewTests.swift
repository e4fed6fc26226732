import Goals
import Testing

@Suite struct LiveReviewTests {
  private let reviewer = Reviewer.standard

  private func subject(_ change: (inout ProjectGoal) -> Void) -> RuleSubject {
    var project = ProjectGoal.sound
    change(&project)
    return RuleSubject(project, context: ReviewContext(framework: "guangzhou", year: 2025))
  }

  @Test func typingATargetRunsTheRulesOfItsIndicator() {
    let subject = subject {
      $0.name = ""
      $0.indicators[0].cycleTarget = "2部"
      $0.indicators[0].annualTarget = "6部"
      $0.indicators[1].annualTarget = "≥１"
    }
    let found = reviewer.findings(in: subject, typing: .indicator(0, .annualTarget))
    #expect(found.map(\.rule) == ["annual-beyond-cycle"])
  }

  @Test func whatIsAskedLaterIsNoNewsYet() {
    let subject = subject {
      $0.indicators[0].cycleTarget = "2部"
      $0.indicators[0].annualTarget = ""
    }
    #expect(reviewer.findings(in: subject, typing: .indicator(0, .cycleTarget)) == [])
    #expect(reviewer.findings(in: subject, typing: .indicator(0, .name)) == [])
  }

  @Test func aMisfitShowsWhileTheNameIsTyped() {
    let subject = subject { $0.indicators[1].name = "图书上架及时率" }
    let found = reviewer.findings(in: subject, typing: .indicator(1, .name))
    #expect(found.map(\.rule) == ["class-misfit"])
    #expect(found.first?.fix == Fix(place: .field(.indicator(1, .code)), text: "13", safe: false))
  }

  @Test func comparisonsWaitUntilAFieldIsLeft() {
    let subject = subject { $0.name = "2024年社区图书角建设经费" }
    #expect(reviewer.findings(in: subject, typing: .name) == [])
    #expect(reviewer.findings(in: subject, leaving: .name).map(\.rule) == ["year-in-name"])
  }

  @Test func everythingSaidWhileTypingIsSaidInTheReview() {
    for rule in Rule.all {
      for example in rule.failing {
        let subject = RuleSubject(example.specimen.project, context: example.specimen.context)
        let all = Set(reviewer.findings(in: subject))
        var paths: [FieldPath] = [.name, .goal, .detail(.rationale)]
        for index in subject.project.indicators.indices {
          paths += FieldPath.IndicatorField.allCases.map { .indicator(index, $0) }
        }
        for path in paths {
          #expect(all.isSuperset(of: reviewer.findings(in: subject, leaving: path)))
        }
      }
    }
  }

  @Test func aPathThatTheEntryDoesNotHaveFindsNothing() {
    #expect(reviewer.findings(in: subject { _ in }, leaving: .indicator(9, .name)) == [])
  }
}
