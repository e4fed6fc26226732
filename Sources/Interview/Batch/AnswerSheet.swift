package import Goals
package import Tables

/// 答卷: the answers to all questions of one project, given at once and judged as a session judges
/// them.
package struct AnswerSheet: Sendable {
  package internal(set) var draft: Draft
  /// What was given, whether it will do or not.
  package internal(set) var texts: [FieldPath: String] = [:]
  package internal(set) var faults: [AnswerFault] = []
  /// What was given in a form of which nothing more can be said.
  var misread: Set<FieldPath> = []
  private let place: String
  /// What the answers are judged by.
  private(set) var basis = ReviewBasis.standard

  /// Every sheet of a file: an object, or a list of them.
  ///
  /// `layout` names the layout where a sheet does not; `year` answers where a sheet does not.
  /// `basis` is told what a sheet answers, and the drafts of the sheets before it.
  package static func all(
    in json: JSONTree, layouts: LayoutLibrary, layout: String, year: Int?,
    basis: (Draft, [Draft]) -> ReviewBasis = { _, _ in .standard }
  ) -> [AnswerSheet] {
    let isList = if case .list = json { true } else { false }
    let items = if case .list(let items) = json { items } else { [json] }
    var sheets: [AnswerSheet] = []
    for (index, item) in items.enumerated() {
      sheets.append(
        AnswerSheet(
          item, at: isList ? "[\(index)]" : "", layouts: layouts, layout: layout, year: year
        ) { basis($0, sheets.map(\.draft)) })
    }
    return sheets
  }

  private init(
    _ json: JSONTree, at place: String, layouts: LayoutLibrary, layout: String, year: Int?,
    basis: (Draft) -> ReviewBasis
  ) {
    self.place = place
    var fields: [String: JSONTree] = [:]
    if case .object(let given) = json { fields = given }
    let name = fields["layout"]?.answer ?? layout
    draft = Draft(layout: layouts.layout(named: name) ?? layouts.standard)
    guard case .object = json else {
      refuse("", "一个项目应是 {…}，空白的答卷用 jixiao new --answers-template 打印。")
      return
    }
    if layouts.layout(named: name) == nil {
      refuse("layout", "没有叫“\(name)”的表样，可用的见 jixiao layouts")
    }
    read(fields)
    if let year, texts[.year] == nil { texts[.year] = String(year) }
    self.basis = basis(answered)
    judge()
    checkTotal(fields["total"] ?? fields[FieldPath.total.label])
  }

  /// The draft with everything that was given, whether it will do or not.
  var answered: Draft {
    var draft = draft
    for question in questions {
      draft.apply(.answered(question, (texts[question] ?? "").trimmed))
    }
    return draft
  }

  /// The questions of the layout, those of as many indicators as were given among them.
  var questions: [FieldPath] {
    let count = texts.keys.compactMap(\.indicatorNumber).max().map { $0 + 1 } ?? 0
    return draft.questions.filter { !$0.isPartOfIndicator }
      + (0..<count).flatMap(draft.layout.questions(ofIndicator:))
  }

  /// Whether the entry cannot be saved.
  package var isRefused: Bool { faults.contains { $0.severity == .error } }

  mutating func refuse(_ key: String, _ message: String) {
    add(key, .error, message)
  }

  mutating func add(_ key: String, _ severity: Finding.Severity, _ message: String) {
    let path = place.isEmpty || key.isEmpty ? place + key : "\(place).\(key)"
    let fault = AnswerFault(path: path, severity: severity, message: message)
    if !faults.contains(fault) { faults.append(fault) }
  }
}

extension FieldPath {
  /// The names by which a part of an indicator may be given.
  var sheetKeys: [String] {
    guard case .indicator(_, let field) = self else { return [fieldKey, label] }
    return [fieldKey, label, field.shortLabel]
  }

  var isPartOfIndicator: Bool { indicatorNumber != nil }

  var indicatorNumber: Int? {
    if case .indicator(let index, _) = self { index } else { nil }
  }
}

extension JSONTree {
  /// What it is as an answer: texts and numbers as they stand, nothing for null; nil for the rest.
  var answer: String? {
    switch self {
    case .null: ""
    case .text(let text), .number(let text): text
    case .truth, .list, .object: nil
    }
  }
}
