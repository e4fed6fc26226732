private import FoundationEssentials

extension Rule {
  static let targetFarFromLastYear = Rule(
    id: "target-far-from-last-year",
    title: "指标值与去年相差太大",
    why: "一年里翻几倍的目标多半是笔误，或者够不着。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      .wider { $0.context.lastYear = .sound },
      .wider {
        $0.context.lastYear = .sound
        $0.project.indicators[0].annualTarget = "≥20个"
        $0.project.indicators[0].cycleTarget = "≥20个"
      },
    ],
    failing: [
      .wider {
        $0.context.lastYear = .sound
        $0.project.indicators[0].annualTarget = "≥120个"
      },
      .wider {
        $0.context.lastYear = .sound
        $0.project.indicators[3].annualTarget = "≥9%"
      },
    ],
    check: .project([.indicatorName, .annualTarget]) { subject in
      subject.comparedToLastYear.compactMap { indicator, new, old in
        guard old.number > 0, new.number > old.number * 3 || new.number * 3 < old.number else {
          return nil
        }
        return Fault(
          indicator.annual.path,
          "“\(indicator.annual.target.text)”与去年的“\(old.canonical)”相差三倍以上，请核对位数，或在目标里说明理由。")
      }
    }
  )
}
