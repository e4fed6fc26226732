import Goals
import Interview
import Tables
import TestSupport

// Measures the review: `ReviewBenchmark 100000` prints times per project and the peak of memory.
// The table of projects is generated, the same one for one number.

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let table = GeneratedTable(count).table
let before = Memory.peak

var sum: UInt64 = 0
let bare = ProcessorTime.microseconds {
  for project in table.projects {
    for text in project.texts { for scalar in text.unicodeScalars { sum &+= UInt64(scalar.value) } }
  }
}
var review = TableReview()
let reviewed = ProcessorTime.microseconds {
  review = Reviewer.standard.review(table, framework: "guangzhou")
}

print("projects \(count), scalars summed \(sum)")
print("bare pass over the text: \(each(bare, of: count)) µs a project")
print("all rules: \(each(reviewed, of: count)) µs a project, \(review.findings.count) findings")
print("peak memory: \(before) kB with the table, \(Memory.peak) kB with the findings")
print("one keystroke: \(each(keystrokes(), of: 2_000)) µs")

func each(_ microseconds: Double, of count: Int) -> Double {
  (microseconds / Double(count) * 100).rounded() / 100
}

/// The whole live path of a draft with ten indicators: 2,000 assessments of an annual target.
func keystrokes() -> Double {
  let layout = LayoutLibrary.builtIn.standard
  var draft = Draft(layout: layout)
  draft.apply(.answered(.name, table.projects[0].name))
  draft.apply(.answered(.goal, table.projects[0].goal))
  let indicators = table.projects.prefix(10).flatMap { $0.indicators.prefix(1) }
  for (index, indicator) in indicators.enumerated() {
    for field in [FieldPath.IndicatorField.code, .name, .cycleTarget, .annualTarget] {
      draft.apply(.answered(.indicator(index, field), indicator[field]))
    }
  }
  var faults = 0
  let duration = ProcessorTime.microseconds {
    for number in 0..<2_000 {
      let assessment = draft.assess(
        "≥\(number)人次", at: .indicator(indicators.count - 1, .annualTarget))
      faults += assessment.faults.count
    }
  }
  precondition(faults >= 0)
  return duration
}
