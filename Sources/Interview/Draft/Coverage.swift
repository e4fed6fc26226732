package import Goals
package import Tables

/// 指标覆盖: which classes of indicators an entry has, and which are asked for besides.
package struct Coverage: Hashable, Sendable {
  /// The classes that are there, with how many indicators each has, in the order of the codes.
  package private(set) var present: [Class] = []
  /// What is missing.
  package private(set) var gaps: [Gap] = []

  /// 二级指标
  package struct Class: Hashable, Sendable {
    package var code: String
    package var name: String
    package var count: Int
  }

  /// A class or a level without an indicator.
  package struct Gap: Hashable, Sendable {
    /// `效益（21、22、23 任一）`
    package var name: String
    /// Whether the framework asks every project for it.
    package var isRequired: Bool
  }

  /// Of an entry as far as it is answered.
  package init(_ project: ProjectGoal, kind: ProjectKind? = nil, in layout: Layout) {
    let catalog = IndicatorCatalog.standard
    let classes = catalog.classes(in: layout.framework)
    let codes = project.indicators.map(\.code)
    for entry in classes where codes.contains(entry.code) {
      let count = codes.count { $0 == entry.code }
      present.append(Class(code: entry.code, name: entry.name.bareClassName, count: count))
    }
    func level(_ level1: String, isRequired: Bool) {
      let known = classes.filter { $0.level1 == level1 }.map(\.code)
      guard !known.isEmpty, !codes.contains(where: { $0.hasPrefix(level1) }) else { return }
      let name = (catalog.level1Name(level1) ?? "").bareClassName
      let one = known.count > 1 ? " 任一" : ""
      gaps.append(
        Gap(name: "\(name)（\(known.joined(separator: "、"))\(one)）", isRequired: isRequired))
    }
    func single(_ code: String) {
      guard let entry = classes.first(where: { $0.code == code }), !codes.contains(code) else {
        return
      }
      gaps.append(Gap(name: "\(entry.name.bareClassName)（\(code)）", isRequired: false))
    }
    let kind =
      kind ?? RuleSubject(project, context: layout.reviewContext(year: nil)).kind
    level("1", isRequired: true)
    if codes.contains(where: { $0.hasPrefix("1") }) {
      single("11")
      single("12")
    }
    level("2", isRequired: true)
    if kind == .service { level("3", isRequired: false) }
    if kind.needsCost {
      if classes.contains(where: { $0.level1 == "4" }) {
        level("4", isRequired: false)
      } else {
        single("14")
      }
    }
  }

  /// `已有：11 数量 ×2、31 服务对象满意度 · 还缺：效益（21、22、23、24 任一）`
  package var line: String {
    let names = present.map { "\($0.code) \($0.name)\($0.count > 1 ? " ×\($0.count)" : "")" }
    var parts = [names.isEmpty ? "还没有指标" : "已有：\(names.joined(separator: "、"))"]
    let required = gaps.filter(\.isRequired).map(\.name)
    let advised = gaps.filter { !$0.isRequired }.map(\.name)
    if !required.isEmpty { parts.append("还缺：\(required.joined(separator: "、"))") }
    if !advised.isEmpty { parts.append("最好也有：\(advised.joined(separator: "、"))") }
    if gaps.isEmpty { parts.append("该有的都有了") }
    return parts.joined(separator: " · ")
  }
}

extension Draft {
  /// Of the indicators that are there, those of last year that are still to be decided among them.
  package var coverage: Coverage {
    var project = project
    for indicator in indicators where indicator.answers.isEmpty {
      let code = indicator.prefill[.code] ?? ""
      project.indicators.append(
        Indicator(
          level1: String(code.prefix(1)), code: code, name: "", cycleTarget: "", annualTarget: ""))
    }
    return Coverage(project, kind: kind, in: layout)
  }
}
