package import Goals
package import Tables

/// 答卷: the answers to all questions of one project, given at once and judged as a session judges
/// them.
package struct AnswerSheet: Sendable {
  package private(set) var draft: Draft
  /// What was given, whether it will do or not.
  package private(set) var texts: [FieldPath: String] = [:]
  package private(set) var faults: [AnswerFault] = []
  private let place: String

  /// Every sheet of a file: an object, or a list of them.
  ///
  /// `layout` names the layout where a sheet does not; `year` answers where a sheet does not.
  package static func all(
    in json: JSONValue, layouts: LayoutLibrary, layout: String, year: Int?
  ) -> [AnswerSheet] {
    guard case .list(let items) = json else {
      return [AnswerSheet(json, at: "", layouts: layouts, layout: layout, year: year)]
    }
    return items.enumerated().map { index, item in
      AnswerSheet(item, at: "[\(index)]", layouts: layouts, layout: layout, year: year)
    }
  }

  private init(
    _ json: JSONValue, at place: String, layouts: LayoutLibrary, layout: String, year: Int?
  ) {
    self.place = place
    var fields: [String: JSONValue] = [:]
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
    judge()
    checkTotal(fields["total"] ?? fields[FieldPath.total.label])
  }

  /// Whether the entry cannot be saved.
  package var isRefused: Bool { faults.contains { $0.severity == .error } }

  private mutating func refuse(_ key: String, _ message: String) {
    add(key, .error, message)
  }

  private mutating func add(_ key: String, _ severity: Finding.Severity, _ message: String) {
    let path = place.isEmpty || key.isEmpty ? place + key : "\(place).\(key)"
    let fault = AnswerFault(path: path, severity: severity, message: message)
    if !faults.contains(fault) { faults.append(fault) }
  }

  // MARK: Reading

  /// Takes every field by its key or its Chinese name; `//` begins an explanation.
  private mutating func read(_ fields: [String: JSONValue]) {
    let known = draft.questions.filter { !$0.isPartOfIndicator }
    for (key, value) in fields.sorted(by: { $0.key < $1.key })
    where !key.hasPrefix("//") && key != "layout" {
      if key == "indicators" || key == FieldPath.indicators.label {
        readIndicators(value, key)
      } else if let path = known.first(where: { $0.sheetKey == key || $0.label == key }) {
        take(value, path, key)
      } else if key != "total" && key != FieldPath.total.label {
        let names = (known.map(\.sheetKey) + ["indicators"]).joined(separator: "、")
        refuse(key, "表样 \(draft.layout.name) 没有这一项，可用的是 \(names)。")
      }
    }
  }

  private mutating func readIndicators(_ value: JSONValue, _ key: String) {
    guard case .list(let items) = value else {
      refuse(key, "应是一列指标：[ {…}, {…} ]。")
      return
    }
    for (index, item) in items.enumerated() {
      guard case .object(let fields) = item else {
        refuse("\(key)[\(index)]", "一条指标应是 {…}。")
        continue
      }
      let known = draft.layout.questions(ofIndicator: index)
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) where !name.hasPrefix("//") {
        let path = known.first { path in path.sheetKeys.contains(name) }
        if let path {
          take(value, path, "\(key)[\(index)].\(name)")
        } else {
          let names = known.map(\.sheetKey).joined(separator: "、")
          refuse("\(key)[\(index)].\(name)", "指标没有这一项，可用的是 \(names)。")
        }
      }
      // An indicator of which nothing is given is one all the same.
      if texts[.indicator(index, .code)] == nil { texts[.indicator(index, .code)] = "" }
    }
  }

  private mutating func take(_ value: JSONValue, _ path: FieldPath, _ key: String) {
    if let answer = value.answer {
      texts[path] = answer
    } else {
      refuse(key, "应是文字，金额和年度也可以是数字。")
    }
  }

  // MARK: Judging

  /// Answers the questions in their order, as far as the answers will do.
  private mutating func judge() {
    let count = texts.keys.compactMap(\.indicatorNumber).max().map { $0 + 1 } ?? 0
    var refused: Set<FieldPath> = []
    let first = draft.questions.filter { !$0.isPartOfIndicator }
    let questions = first + (0..<count).flatMap(draft.layout.questions(ofIndicator:))
    // Rules look at neighbours, so everything stands there before anything is judged.
    var trial = draft
    for question in questions { trial.apply(.answered(question, (texts[question] ?? "").trimmed)) }
    for question in questions {
      let text = texts[question] ?? ""
      let assessment = trial.assess(text, at: question, leaving: true)
      for fault in assessment.faults { add(key(of: question), fault.severity, fault.message) }
      if case .indicator(_, .code) = question, text.isBlank {
        refuse(key(of: question), "指标代码是空的，请填代码或名称，如 11；不要这条指标就把它整条删掉。")
      } else if !assessment.isRefused {
        draft.apply(.answered(question, assessment.reading ?? text.trimmed))
        continue
      }
      refused.insert(question)
    }
    if refused.isEmpty { draft.apply(.endedIndicators) }
    for finding in draft.sheet.findings
    where !refused.contains(finding.path) && (finding.path != .total || refused.isEmpty) {
      add(key(of: finding.path), finding.severity, finding.message)
    }
  }

  /// A total that is given although it follows from its sources must be their sum.
  private mutating func checkTotal(_ value: JSONValue?) {
    guard draft.layout.hasSources, let text = value?.answer, !text.isEmpty else { return }
    let unit = draft.layout.currencyUnit
    let sum = draft.project.amounts.total
    guard let given = try? Money(text, in: unit) else {
      refuse("total", "“\(text)”不是金额；总计由程序算，可以不写。")
      return
    }
    if given != sum {
      let computed = sum.map { "\($0.printed(in: unit)) \(unit.rawValue)" } ?? "空的"
      refuse("total", "写的是“\(text)”，而三项资金来源之和是 \(computed)，请改正，或不写总计。")
    }
  }

  private func key(of path: FieldPath) -> String {
    guard case .indicator(let index, _) = path else { return path.sheetKey }
    return "indicators[\(index)].\(path.sheetKey)"
  }
}

extension FieldPath {
  /// The key of a question in a sheet, within its indicator for a part of one.
  var sheetKey: String {
    switch self {
    case .indicator(_, let field): field.rawValue
    case .detail(let detail): detail.rawValue
    default: key
    }
  }

  /// The names by which a part of an indicator may be given.
  fileprivate var sheetKeys: [String] {
    guard case .indicator(_, let field) = self else { return [sheetKey, label] }
    return [sheetKey, label, field.shortLabel]
  }

  var isPartOfIndicator: Bool { indicatorNumber != nil }

  fileprivate var indicatorNumber: Int? {
    if case .indicator(let index, _) = self { index } else { nil }
  }
}
