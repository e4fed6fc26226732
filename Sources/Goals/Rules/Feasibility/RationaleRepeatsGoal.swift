extension Rule {
  static let rationaleRepeatsGoal = Rule(
    id: "rationale-repeats-goal",
    title: "设立依据与绩效目标一字不差",
    why: "依据说明为什么设这个项目，目标说明要达到什么，抄成一样就少了一项。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .feasibility,
    passing: [
      Example { $0.rationale = "示文〔2024〕5号要求建设社区图书角。" }
    ],
    failing: [
      Example { $0.rationale = $0.goal },
      Example {
        $0.rationale = " " + $0.goal
        $0.annualGoal = "建成图书角。"
      },
    ],
    check: .project([.goal, .rationale]) { subject in
      guard let rationale = subject.moreProse.first(where: { $0.path == .detail(.rationale) }),
        !rationale.isBlank
      else { return [] }
      func ink(_ text: FieldText) -> [Unicode.Scalar] { text.scalars.filter { !$0.isSpace } }
      guard ink(rationale) == ink(subject.goal) else { return [] }
      return [Fault(.detail(.rationale), "设立依据与绩效目标一字不差，请写明依据的文件或事由。")]
    }
  )
}
