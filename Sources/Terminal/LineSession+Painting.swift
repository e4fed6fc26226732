extension LineSession {
  /// Paints the present state, if it looks different from what is on the screen.
  func paint() {
    show(question(withHints: true))
    editor.notePainted()
    retiredChoices = ChoiceList()
  }

  /// Leaves the question without its hints on the screen and goes to the row below it.
  func leave() {
    var question = question(withHints: false)
    question.cursor = question.text.count
    show(question)
    editor.output.write("\r\n")
    editor.printed.print(painted?.rows.count ?? 0)
    painted = nil
  }

  /// Leaves `lines` on the screen in the question's place.
  func settle(_ lines: [StyledText]) {
    let rows = lines.flatMap { $0.hanging(to: size.columns, editor.look.ruler) }
    editor.output.write(editor.painter.settle(rows, over: painted, width: size.columns))
    editor.printed.print(rows.count)
    painted = nil
  }

  /// Forgets what was painted: the screen below the cursor is somebody else's now.
  func repaintAfresh(clearing: Bool = false) {
    if clearing { editor.output.write("\u{1B}[H\u{1B}[2J") }
    painted = nil
    editor.printed.lose()
    size = WindowSize(of: editor.output.descriptor)
  }

  /// Repaints for the size that the terminal has now.
  func resize() {
    let new = WindowSize(of: editor.output.descriptor)
    editor.printed.lose()
    guard new != size else { return }
    size = new
    let frame = question(withHints: true).frame
    editor.output.write(editor.painter.paint(frame, over: painted, width: size.columns))
    painted = frame
  }

  /// The question as it stands.
  func question(withHints: Bool) -> Question {
    var question = Question(
      heading: request.heading, prompt: request.prompt, text: handle.scalars,
      cursor: handle.cursor, earlier: layout, size: size, ruler: editor.look.ruler)
    let around = surroundings
    if let around {
      question.heading = around.above
      question.prompt = around.prompt
    }
    layout = question.layout
    question.earlier = layout
    guard withHints else { return question }
    refreshChoices()
    question.choices = choices
    question.choiceRows = request.choiceRows
    question.faults = request.faults(handle.text)
    question.isSelected = isSelected
    question.pointsAtFaults = editor.look.colours == .none
    question.hints = (around?.below ?? []) + request.hints(handle.text)
    let suggestion = choices.chosen == nil ? suggestion : nil
    if isSelected { question.hints.append(StyledText("· 打字就替换它，按 ← 在原文上改", .faint)) }
    if let suggestion { question.hints.append(StyledText("Tab → ", .faint) + suggestion.label) }
    question.tabChooses = suggestion == nil
    question.hints += notice
    return question
  }

  /// What the request puts around the text, in the room that hints and notices leave.
  private var surroundings: Surroundings? {
    guard let make = request.surroundings else { return nil }
    let ruler = editor.look.ruler
    let others = (request.hints(handle.text) + notice).flatMap {
      $0.hanging(to: size.columns, ruler)
    }
    return make(
      Window(columns: size.columns, rows: max(1, size.rows - others.count), ruler: ruler),
      handle.text)
  }

  private func show(_ question: Question) {
    let frame = question.frame
    guard frame != painted else { return }
    editor.output.write(editor.painter.paint(frame, over: painted, width: size.columns))
    painted = frame
    editor.printed.reach(frame.rows.count - 1)
  }
}
