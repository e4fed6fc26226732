extension Reviewer {
  /// What is to be said of a field while it is typed: the rules of its text, and those of its
  /// indicator as far as its answers go.
  package func findings(in subject: RuleSubject, typing path: FieldPath) -> [Finding] {
    let field = Rule.Fields(path)
    var findings: [Finding] = []
    func add(_ tag: RuleIndex.Tag, _ faults: [Rule.Fault]) {
      findings += faults.map(tag.finding)
    }
    guard case .indicator(let number, let part) = path else {
      let texts = [subject.name, subject.goal] + subject.moreProse
      if let text = texts.first(where: { $0.path == path }) {
        let field = text === subject.goal ? .goal : field
        for item in index.text(field) { add(item.tag, item.check(text)) }
      }
      return findings.sorted { $0.severity < $1.severity }
    }
    guard subject.indicators.indices.contains(number) else { return [] }
    let indicator = subject.indicators[number]
    let text = part == .name ? indicator.name : nil
    let target = indicator.targets.first { $0.path == path }
    if let text = text ?? target?.text {
      for item in index.text(field) { add(item.tag, item.check(text)) }
    }
    if let target, target.target.form != .empty {
      for item in index.target { add(item.tag, item.check(target)) }
    }
    for item in index.indicator where item.tag.fields.contains(field) {
      // A fault of a field that is asked for later is no news yet.
      add(item.tag, item.check(indicator).filter { $0.path.isAnswered(at: path) })
    }
    return findings.sorted { $0.severity < $1.severity }
  }

  /// What is to be said when a field is left: also the rules that compare it with others.
  package func findings(in subject: RuleSubject, leaving path: FieldPath) -> [Finding] {
    let field = Rule.Fields(path)
    var findings = findings(in: subject, typing: path)
    for item in index.project where item.tag.fields.contains(field) {
      findings += item.check(subject).filter { $0.path == path }.map(item.tag.finding)
    }
    if let unit = subject.unit {
      for item in index.unit where item.tag.fields.contains(field) {
        findings += item.check(unit).filter { $0.path == path }.map(item.tag.finding)
      }
    }
    return findings.sorted { $0.severity < $1.severity }
  }
}

extension FieldPath {
  /// Whether an indicator's part is asked for before another one, or is that.
  fileprivate func isAnswered(at path: FieldPath) -> Bool {
    guard case .indicator(let index, let part) = self,
      case .indicator(let otherIndex, let other) = path, index == otherIndex
    else { return false }
    let order = IndicatorField.allCases
    return order.firstIndex(of: part) ?? 0 <= order.firstIndex(of: other) ?? 0
  }
}
