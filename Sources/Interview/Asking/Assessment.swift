package import Goals
import Tables

/// What can be said of an answer while it is being typed.
package struct Assessment: Hashable, Sendable {
  /// The text to keep if the answer is confirmed, where it differs from what was typed.
  package var reading: String?
  /// A better text, which the clerk may take.
  package var fix: String?
  /// What is wrong, the worst first.
  package var faults: [Fault] = []
  /// What was understood, and what follows from it.
  package var remarks: [String] = []

  package struct Fault: Hashable, Sendable {
    package var severity: Finding.Severity
    package var message: String
    /// The Unicode scalars that are at fault; empty where something is missing, nil for all of them.
    package var range: Range<Int>?

    /// Where the cursor belongs.
    package var offset: Int? { range?.lowerBound }
  }

  mutating func refuse(_ message: String, at offset: Int? = nil) {
    faults.append(Fault(severity: .error, message: message, range: offset.map { $0..<$0 + 1 }))
  }

  mutating func warn(_ message: String) {
    faults.append(Fault(severity: .warning, message: message, range: nil))
  }

  /// What Enter stops at: the worst fault, unless it is only a hint.
  package var refusal: Fault? {
    faults.min { $0.severity < $1.severity }.flatMap { $0.severity == .hint ? nil : $0 }
  }

  /// Whether the answer cannot be taken as it is.
  package var isRefused: Bool { faults.contains { $0.severity == .error } }
}

extension Draft {
  /// Assesses `text` as the answer to a question, by the rules that concern its field.
  ///
  /// While it is typed, rules of this field and its indicator run; when it is left, also those that
  /// compare it with other fields.
  package func assess(
    _ text: String, at question: FieldPath, leaving: Bool = false,
    under basis: ReviewBasis = .standard
  ) -> Assessment {
    var assessment = Assessment()
    let text = text.trimmed
    switch question {
    case .department, .unit:
      if text.isBlank { assessment.refuse("\(layout.label(of: question))是空的，请填写全称。") }
    case .blank: break
    case .year: assessYear(text, &assessment)
    case .total, .fiscal, .specialAccount, .other, .lifetimeBudget:
      assessAmount(text, at: question, &assessment)
      if assessment.faults.isEmpty, let text = assessment.reading, !text.isEmpty {
        assessTotal(with: text, at: question, under: basis, &assessment)
      }
    case .indicator(let index, .code): assessCode(text, of: index, &assessment)
    case .indicator(let index, .weight): assessWeight(text, of: index, &assessment)
    default: assessByRules(text, at: question, leaving: leaving, under: basis, &assessment)
    }
    if case .indicator(let index, let field) = question,
      field == .cycleTarget || field == .annualTarget
    {
      assessment.remarks += targetRemarks(text, of: index, field)
    }
    assessBlanks(text, &assessment)
    if let count = countRemark(text, at: question, under: basis) {
      assessment.remarks.append(count)
    }
    return assessment
  }

  /// What is kept of a text that is confirmed: as it was understood, else as it was typed.
  package func kept(_ text: String, at question: FieldPath) -> String {
    assess(text, at: question).reading ?? text.trimmed
  }

  /// How much of its cell a text takes: of prose always, of short texts from the half on.
  private func countRemark(
    _ text: String, at question: FieldPath, under basis: ReviewBasis
  ) -> String? {
    let limit = basis.reviewer.policy.lengths(in: layout.name).limit(of: question)
    let count = text.count
    if count == 0 || (!question.isProse && count * 2 < limit ?? .max) { return nil }
    return limit.map { "\(count)/\($0) 字" } ?? "\(count) 字"
  }

  /// A blank of a starter that nobody has filled in is no answer; a starter as a whole is asked for
  /// blank by blank.
  private func assessBlanks(_ text: String, _ assessment: inout Assessment) {
    if let starter = Starter.withGoal(text) {
      let names = starter.blanks.map(\.name).joined(separator: "、")
      assessment.faults = []
      assessment.remarks = ["回车后逐个填空：\(names)"]
      return
    }
    guard let blank = Starter.blanks(in: text).first,
      case let mark = Starter.mark(blank), let range = text.firstRange(of: mark)
    else { return }
    let scalars = text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    assessment.faults.insert(
      Assessment.Fault(
        severity: .error, message: "“\(mark)”是要填的空，请换成实际的内容。",
        range: start..<start + mark.unicodeScalars.count), at: 0)
  }

  private func assessYear(_ text: String, _ assessment: inout Assessment) {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
      .filter { $0 != "年" }
    if let year = Int(digits), (2000...2099).contains(year) {
      assessment.reading = String(year)
      if text != assessment.reading { assessment.remarks.append("＝ \(year)") }
    } else {
      assessment.refuse("“\(text.quoted)”不是年度，请填四位数字，如 2025。")
    }
  }

  private func assessAmount(
    _ text: String, at question: FieldPath, _ assessment: inout Assessment
  ) {
    let unit = layout.currencyUnit
    if text.isEmpty {
      assessment.reading = ""
    } else {
      do {
        let money = try Money(text, in: unit)
        if money < .zero { assessment.refuse("金额不能是负数，请改正。", at: 0) }
        assessment.reading = money.printed(in: unit)
        assessment.remarks.append(
          "＝ \(money.printed(in: unit)) \(unit.rawValue)（\(money.printed(in: .yuan)) 元）")
      } catch {
        assessment.refuse("“\(text.quoted)”\(error.sentence)", at: error.offset)
        return
      }
    }
    let answered = answering(question, assessment.reading ?? "")
    let rest = answered.sourcesToCome
    if answered.project.amounts.total != nil || rest != .zero {
      let sum = (answered.project.amounts.total ?? .zero) + rest
      let part = rest == .zero ? "" : "（含后面还要核对的 \(rest.printed(in: unit))）"
      assessment.remarks.append(
        "总计 \(sum.printed(in: unit)) \(unit.rawValue)\(part)，\(sum.chineseCapitals)")
    } else if question == .other || question == .total {
      assessment.warn("金额都是空的，没有总计。")
    }
  }

  private func assessCode(_ text: String, of index: Int, _ assessment: inout Assessment) {
    let catalog = IndicatorCatalog.standard
    if text.isEmpty {
      assessment.reading = ""
      assessment.remarks.append(
        "打代码或名称，如 31 或 满意度；空着按回车："
          + (index < indicators.count ? "删掉这条指标" : "指标填完了"))
      return
    }
    let matches = catalog.matches(text, in: layout.framework)
    if let named = catalog.namedIndicator(text, in: layout.framework) {
      assessment.reading = named.code
      assessment.remarks.append("\(named.code) \(named.className)；名称等下一步可以再改")
    } else if let match = catalog.exactMatch(text, in: layout.framework) {
      assessment.reading = match.code
      let level1 = catalog.level1Name(match.level1) ?? ""
      assessment.remarks.append("\(match.code) \(match.name)（\(level1)）：\(match.definition)")
    } else if matches.isEmpty {
      let codes = catalog.classes(in: layout.framework).map(\.code).joined(separator: "、")
      assessment.refuse("没有“\(text.quoted)”这个指标代码，可用的是 \(codes)，也可以输入名称，如 数量。", at: 0)
    } else {
      let names = matches.map { "\($0.code) \($0.name)" }.joined(separator: "、")
      assessment.refuse("还不能确定是哪一个：\(names)。")
    }
  }

  /// The rules of amounts compare the total, which is nobody's question where it is added up.
  private func assessTotal(
    with text: String, at question: FieldPath, under basis: ReviewBasis,
    _ assessment: inout Assessment
  ) {
    let subject = subject(with: text, at: question, under: basis)
    let unit = layout.currencyUnit
    if let ceiling = subject.context.ceiling {
      assessment.remarks.append("控制数 \(unit.printed(ceiling))")
    }
    if let budget = subject.context.unitBudget {
      assessment.remarks.append(
        "单位控制数 \(unit.printed(budget.ceiling))，其他项目已用 \(budget.others.printed(in: unit))"
      )
    }
    for finding in basis.reviewer.findings(in: subject, leaving: .total) {
      assessment.faults.append(
        Assessment.Fault(severity: finding.severity, message: finding.message))
    }
  }

  /// The entry with another answer as rules look at it.
  private func subject(
    with text: String, at question: FieldPath, under basis: ReviewBasis
  ) -> RuleSubject {
    let draft = answering(question, text)
    let project = draft.project
    return RuleSubject(
      project,
      context: basis.context(
        of: project, unit: draft.unit, year: draft.year, kind: kind, in: layout))
  }

  private func assessByRules(
    _ text: String, at question: FieldPath, leaving: Bool, under basis: ReviewBasis,
    _ assessment: inout Assessment
  ) {
    let subject = subject(with: text, at: question, under: basis)
    let reviewer = basis.reviewer
    let findings =
      leaving
      ? reviewer.findings(in: subject, leaving: question)
      : reviewer.findings(in: subject, typing: question)
    for finding in findings {
      // A place in another field is none for the cursor here.
      let range = finding.path == question ? finding.range : nil
      assessment.faults.append(
        Assessment.Fault(severity: finding.severity, message: finding.message, range: range))
      if let fix = finding.fix, fix.place == .field(question), assessment.fix == nil {
        assessment.fix = fix.text
      }
    }
  }

  /// A weight is a number of points; what the weights have come to so far is shown.
  private func assessWeight(_ text: String, of index: Int, _ assessment: inout Assessment) {
    if text.isEmpty {
      assessment.warn("分值是空的，各条指标的分值相加应是 90 分。")
      return
    }
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
    guard let points = try? Money(digits, in: .yuan), points > .zero else {
      assessment.refuse("“\(text.quoted)”不是分值，请填数字，如 10。", at: 0)
      return
    }
    assessment.reading = digits
    let others = indicators.enumerated().filter { $0.offset != index }
      .compactMap { try? Money($0.element.answers[.weight] ?? "", in: .yuan) }
    let sum = (others + [points]).total()
    assessment.remarks.append("分值合计 \(sum.printed(in: .yuan))，应是 90（另有预算执行率 10）")
  }

  /// How targets of a class are written: `如 ≥1200人次、≥6期`.
  private func targetExamples(of code: String) -> String {
    var examples = IndicatorCatalog.standard.indicatorClass(code)?.examples.map { $0[1] } ?? []
    if code == "13" { examples.append("12月31日前") }
    // What a benefit comes to cannot always be counted.
    let words = code.hasPrefix("2") ? "，没有数的写文字" : ""
    return "如 \(examples.joined(separator: "、"))\(words)"
  }

  private func targetRemarks(
    _ text: String, of index: Int, _ field: FieldPath.IndicatorField
  ) -> [String] {
    switch Target(text).form {
    case .empty:
      let examples = targetExamples(of: answer(.indicator(index, .code)) ?? "")
      let hasBoth = layout.questions(ofIndicator: index).contains(.indicator(index, .annualTarget))
      return field == .cycleTarget && hasBoth
        ? ["整个实施周期要做到多少，\(examples)；一年做完的，年度值相同"] : ["年底要做到多少，\(examples)"]
    case .words:
      let isTimeliness = answer(.indicator(index, .code)) == "13"
      return [isTimeliness ? "时限：年底按这句话考核" : "定性：年底按文字说明考核"]
    case .quantity: return ["定量"]
    }
  }
}

extension String {
  /// The text as a message quotes it: of a long one the beginning.
  fileprivate var quoted: String { count > 20 ? "\(prefix(20))…" : self }
}
