private import FoundationEssentials

/// 审核尺度: how grave each finding is, which rules are off, and what an office has fixed besides
/// (`Catalog/policy.json`).
package struct ReviewPolicy: Sendable, Hashable {
  package private(set) var severities: [String: Finding.Severity]
  /// Rules that do not run, with the office's reason.
  package private(set) var off: [String: String]
  private var lengthsByLayout: [String: FieldLengths]
  package private(set) var ceilings: [Ceiling]

  /// 控制数: the most that a unit, or one project of it, may cost in a year.
  package struct Ceiling: Sendable, Hashable, Decodable {
    package var unit: String?
    package var project: String?
    package var year: Int?
    /// In 万元, as a table prints it.
    package var amount: String
  }

  package static let standard = ReviewPolicy(decodeEmbedded("Catalog/policy.json", as: Pages.self))

  private struct Pages: Decodable {
    var severity: [String: Finding.Severity]?
    var off: [String: String]?
    var lengths: [String: FieldLengths]?
    var ceilings: [Ceiling]?
  }

  private init(_ pages: Pages) {
    severities = pages.severity ?? [:]
    off = pages.off ?? [:]
    lengthsByLayout = pages.lengths ?? [:]
    ceilings = pages.ceilings ?? []
  }

  /// Why an office's policy cannot be used, in one sentence.
  package struct Fault: Error, Hashable {
    package var message: String

    package init(message: String) {
      self.message = message
    }
  }

  /// This policy with what an office's own file says instead.
  package func overridden(by json: [UInt8]) throws(Fault) -> ReviewPolicy {
    let pages: Pages
    let keys: PolicyKeys
    do {
      pages = try JSONDecoder().decode(Pages.self, from: Data(json))
      keys = try JSONDecoder().decode(PolicyKeys.self, from: Data(json))
    } catch {
      throw Fault(
        message: "不是规定的 JSON：severity 的值要是 error、warning 或 hint，off 的值要写理由，请对照随程序的 policy.json 改正。")
    }
    if let key = keys.unknown.min() {
      throw Fault(message: "没有“\(key)”这个键，能写的只有 severity、off、lengths、ceilings 和它们下面的几个键，请改正。")
    }
    let named = (pages.severity ?? [:]).map(\.key) + (pages.off ?? [:]).map(\.key)
    for id in named where severities[id] == nil {
      throw Fault(message: "没有“\(id)”这条规则，所有规则见 jixiao rules。")
    }
    for (id, reason) in pages.off ?? [:] where reason.isBlank {
      throw Fault(message: "关掉“\(id)”要写理由。")
    }
    for ceiling in pages.ceilings ?? []
    where (try? Money(ceiling.amount, in: .tenThousandYuan)) == nil {
      throw Fault(message: "控制数“\(ceiling.amount)”不是金额，请填以万元计的数。")
    }
    if (pages.ceilings ?? []).contains(where: { $0.unit == nil && $0.project == nil }) {
      throw Fault(message: "控制数没有写是哪个单位或项目的，请写 unit 或 project。")
    }
    var policy = self
    policy.severities.merge(pages.severity ?? [:]) { $1 }
    policy.off.merge(pages.off ?? [:]) { $1 }
    policy.lengthsByLayout.merge(pages.lengths ?? [:]) { $1 }
    policy.ceilings += pages.ceilings ?? []
    return policy
  }

  /// The rules that do not run, each with the office's reason, in a sentence of its own.
  package var offLines: [String] {
    Rule.all.compactMap { rule in
      off[rule.id].map { "没有检查 \(rule.id)（\(rule.title)）：\($0)" }
    }
  }

  package func severity(of rule: Rule) -> Finding.Severity { severities[rule.id] ?? .hint }

  package func lengths(in layout: String?) -> FieldLengths {
    layout.flatMap { lengthsByLayout[$0] } ?? FieldLengths()
  }

  /// The ceiling of a project by name, in its year.
  package func ceiling(ofProject name: String, in unit: String, year: Int?) -> Money? {
    ceiling(year) { $0.project == name && ($0.unit == nil || $0.unit == unit) }
  }

  /// The ceiling of a whole unit by name, in a year.
  package func ceiling(ofUnit name: String, year: Int?) -> Money? {
    ceiling(year) { $0.project == nil && $0.unit == name }
  }

  /// One that is given for the year goes before one for every year.
  private func ceiling(_ year: Int?, where fits: (Ceiling) -> Bool) -> Money? {
    let fitting = ceilings.filter { ($0.year == nil || $0.year == year) && fits($0) }
    return (fitting.first { $0.year != nil } ?? fitting.first)
      .flatMap { try? Money($0.amount, in: .tenThousandYuan) }
  }
}
