import Goals
import Tables
import Terminal

extension Interview {
  /// The question on the screen as the terminal asks it.
  ///
  /// An answer with an error is refused; one with a warning once, so that the clerk sees it, and
  /// taken when Enter is pressed again. A hint holds nobody up.
  func request(past: PastAnswers = .none) -> LineRequest {
    guard let question else { return LineRequest(prompt: "") }
    let refused = Refused()
    let assess = Assessor(draft, question, under: basis)
    let choices = QuestionChoices(draft, question: question, past: past, initialText: initialText)
    var request = LineRequest(prompt: StyledText(promptText, .strong))
    request.heading = heading
    request.text = initialText
    request.isSelected = isSelected
    request.allowsForward = true
    request.allowsUndo = true
    request.staysWhenLeft = false
    let doubt = draft.doubt(question).map { StyledText("？\($0.sentence)", .caution) }
    request.hints = { line in
      let refusal = refused.text == line.text ? refused.assessment : nil
      // It is about what stood there; another text answers it.
      return [line.text == initialText ? doubt : nil].compactMap { $0 }
        + HintLines(
          refusal ?? assess(line.text), text: line.text,
          original: draft.prefilled(question), wasRefused: refusal != nil,
          isOpen: choices.isOpen(line.text)
        ).lines
        + (line.text.isEmpty ? blankHint(at: question) : [])
        + (question.isProse && !line.text.isEmpty && line.text == initialText ? [Self.inPlace] : [])
    }
    request.suggestion = { draft.yearSuggestion(for: $0.text, at: question) }
    request.accept = { text in
      let assessment = draft.assess(text, at: question, leaving: true, under: basis)
      guard let fault = assessment.refusal else { return .accept }
      if !assessment.isRefused && refused.text == text { return .accept }
      (refused.text, refused.assessment) = (text, assessment)
      return .refuse(cursor: fault.offset)
    }
    if question == .goal { request.choiceRows = Self.manyRows }
    if case .indicator(_, .code) = question { request.choiceRows = Self.manyRows }
    offer(past, choices, in: &request, assess)
    offerDepartment(in: &request)
    request.help = { draft.help(for: question) + [Self.keys] }
    request.settled = { [settledLine(draft.kept($0, at: question), at: question)] }
    return request
  }

  /// The line that stays for an answer, with what stood there last year.
  func settledLine(_ kept: String, at question: FieldPath) -> StyledText {
    StyledText("✓ ", .good) + StyledText(settledText(kept, at: question))
      + change(to: kept, at: question)
  }

  /// All classes of a framework or all starters, where the screen has room.
  private static let manyRows = 13

  /// Said under a text that does not give way to what is typed.
  private static let inPlace = StyledText("· 可以接着写，或按 ← ↑ 到要改的地方", .faint)

  /// The keys of every question, told by F1.
  private static let keys = StyledText(
    "Tab 采用建议或候选 · ↑↓ 选候选 · Ctrl-U 清空 · Ctrl-_ 撤销 · Shift-Tab 上一题", .faint)

  /// A department that spends its own money need not be typed twice.
  private func offerDepartment(in request: inout LineRequest) {
    let department = draft.department
    guard question == .unit, !department.isEmpty else { return }
    let offered = request.choices
    request.choices = { line in
      let choices = offered(line)
      guard line.text.isEmpty, !choices.contains(where: { $0.text == department }) else {
        return choices
      }
      return [Choice(department, remark: "与部门相同")] + choices
    }
  }

  /// Where the session stands, and above it, while an indicator is chosen, which classes are there:
  /// on a small screen that gives way first.
  var heading: [StyledText] {
    var lines = [progressText]
    if case .indicator(_, .code)? = question { lines.insert(draft.coverage.line, at: 0) }
    if question?.isBlank == true, let starter = draft.starter {
      lines.insert("“\(starter.kind)”样板的空，填好后还可以改整段文字", at: 0)
    }
    return lines.map { StyledText($0, .faint) }
  }

  /// What is said under an empty line where there may be nothing to answer.
  private func blankHint(at question: FieldPath) -> [StyledText] {
    if case .blank(let name) = question,
      let blank = draft.starter?.blanks.first(where: { $0.name == name })
    {
      return [StyledText("· 例：\(blank.example)；没有就空着，下面再改", .faint)]
    }
    return question.mayBeBlank ? [StyledText("· 没有就直接回车", .faint)] : []
  }

  /// What stood there last year, behind an answer that differs from it.
  private func change(to kept: String, at question: FieldPath) -> StyledText {
    guard let year = draft.sampleYear, let old = draft.prefilled(question),
      old != kept, question.isOfEntry
    else { return StyledText() }
    let isShort = old.count <= 20
    let before = old.isEmpty ? "空" : isShort ? old : "\(old.prefix(20))…"
    return StyledText("（\(year) 年：\(before)）", .faint)
  }
}

extension FieldPath {
  /// Whether there is often nothing to answer.
  fileprivate var mayBeBlank: Bool {
    switch self {
    case .fiscal, .specialAccount, .other, .lifetimeBudget, .detail, .indicator(_, .explanation):
      true
    default: false
    }
  }
}

/// The answer that was refused last, and why: at Enter more is looked at than at each key.
private final class Refused {
  var text: String?
  var assessment: Assessment?
}
