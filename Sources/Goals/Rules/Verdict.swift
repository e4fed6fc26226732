/// 审核结论: 优, 良, 中 or 差, for one head of the review or all of it.
///
/// Our formula: 100 points, of which each rule that found something takes 30 as an error, 10 as a
/// warning, 3 as a hint, however often it found it. 90 and more are 优, 80 良, 60 中, less 差; with an
/// error, nothing is better than 中.
package struct Verdict: Hashable, Sendable {
  package var points: Int
  package var grade: Grade

  package enum Grade: String, Sendable, CaseIterable {
    case excellent = "优"
    case good = "良"
    case fair = "中"
    case poor = "差"
  }

  /// 结论的算法, as the review sheet states it.
  package static let formula =
    "满分 100 分，每条规则有错误扣 30 分、提醒扣 10 分、建议扣 3 分（同一条规则只扣一次）；总评把四个方面合起来扣。90 分以上为优，80 分以上为良，60 分以上为中，其余为差；有错误时最高为中。"

  /// The verdict on one head by its findings, or on the entry by all.
  package init(_ findings: [Finding]) {
    var worst: [String: Finding.Severity] = [:]
    for finding in findings {
      worst[finding.rule] = min(worst[finding.rule] ?? .hint, finding.severity)
    }
    let lost = worst.values.reduce(0) { $0 + Self.cost(of: $1) }
    self.init(points: max(0, 100 - lost), hasError: worst.values.contains(.error))
  }

  private init(points: Int, hasError: Bool) {
    self.points = points
    switch points {
    case 90... where !hasError: grade = .excellent
    case 80... where !hasError: grade = .good
    case 60...: grade = .fair
    default: grade = .poor
    }
  }

  private static func cost(of severity: Finding.Severity) -> Int {
    switch severity {
    case .error: 30
    case .warning: 10
    case .hint: 3
    }
  }
}
