private import struct Foundation.Data
private import class Foundation.JSONDecoder

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
  }

  /// This policy with what an office's own file says instead.
  package func overridden(by json: [UInt8]) throws(Fault) -> ReviewPolicy {
    let pages: Pages
    do {
      pages = try JSONDecoder().decode(Pages.self, from: Data(json))
    } catch {
      throw Fault(
        message: "不是规定的 JSON：severity 的值要是 error、warning 或 hint，off 的值要写理由，请对照随程序的 policy.json 改正。")
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
    var policy = self
    policy.severities.merge(pages.severity ?? [:]) { $1 }
    policy.off.merge(pages.off ?? [:]) { $1 }
    policy.lengthsByLayout.merge(pages.lengths ?? [:]) { $1 }
    policy.ceilings += pages.ceilings ?? []
    return policy
  }

  package func severity(of rule: Rule) -> Finding.Severity { severities[rule.id] ?? .hint }

  package func lengths(in layout: String?) -> FieldLengths {
    layout.flatMap { lengthsByLayout[$0] } ?? FieldLengths()
  }

  /// The ceiling of a project by name, in its year.
  package func ceiling(ofProject name: String, in unit: String, year: Int?) -> Money? {
    amount { $0.project == name && ($0.unit == nil || $0.unit == unit) && fits($0, year) }
  }

  /// Ceilings of whole units by name, in a year.
  package func unitCeilings(year: Int?) -> [String: Money] {
    var result: [String: Money] = [:]
    for ceiling in ceilings where ceiling.project == nil && fits(ceiling, year) {
      guard let unit = ceiling.unit else { continue }
      result[unit] = try? Money(ceiling.amount, in: .tenThousandYuan)
    }
    return result
  }

  private func amount(where fits: (Ceiling) -> Bool) -> Money? {
    ceilings.first(where: fits).flatMap { try? Money($0.amount, in: .tenThousandYuan) }
  }

  private func fits(_ ceiling: Ceiling, _ year: Int?) -> Bool {
    ceiling.year == nil || ceiling.year == year
  }
}
