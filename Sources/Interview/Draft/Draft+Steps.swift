import Goals

extension Draft {
  /// What a step was, for the clerk who takes it back: `项目名称`, `删除指标 3`.
  package func name(of step: DraftEvent) -> String {
    switch step {
    case .started, .opened, .typed, .undone, .redone: ""
    case .answered(.indicator(let index, let field), _):
      "指标 \(index + 1) \(layout.shortLabel(of: field))"
    case .answered(let path, _): layout.label(of: path)
    case .answeredIndicator(let index, _): "沿用指标 \(index + 1)"
    case .removedIndicator(let index): "删除指标 \(index + 1)"
    case .movedIndicator(let index, let place): "指标 \(index + 1) 移到第 \(place + 1)"
    case .sortedIndicators: "指标按代码排序"
    case .copiedIndicator(let index): "复制指标 \(index + 1)"
    case .endedIndicators: "指标填完"
    case .reopenedIndicators: "加指标"
    case .toldKind: "项目类别"
    }
  }

  /// What taking the last step back has done, or letting it count again: the answer as it was and as
  /// it is, where the step was one.
  package func telling(_ step: DraftEvent, taking verb: String, from old: Draft) -> String {
    let name = name(of: step)
    guard case .answered(let path, _) = step else { return "\(verb)：\(name)" }
    func quoted(_ text: String?) -> String {
      guard let text else { return "未填" }
      let isLong = text.count > 20
      return text.isEmpty ? "（空）" : "“\(isLong ? "\(text.prefix(20))…" : text)”"
    }
    return "\(verb)：\(name) \(quoted(old.answer(path))) → \(quoted(answer(path)))"
  }
}
