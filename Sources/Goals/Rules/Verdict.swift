/// 审核结论: 优, 良, 中 or 差, for one head of the review or all of it.
///
/// Our formula: a head begins with 100 points; each rule that found something takes 30 as an error,
/// 10 as a warning, 3 as a hint, however often it found it. The whole is the mean of the four heads.
/// 90 and more are 优, 80 良, 60 中, less 差; with an error, nothing is better than 中.
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
    "每个方面 100 分，每条规则有错误扣 30 分、提醒扣 10 分、建议扣 3 分（同一条规则只扣一次）；总评是四个方面的平均。90 分以上为优，80 分以上为良，60 分以上为中，其余为差；有错误时最高为中。"

  /// The verdict on one head, by its findings.
  package init(_ findings: [Finding]) {
    var worst: [String: Finding.Severity] = [:]
    for finding in findings {
      worst[finding.rule] = min(worst[finding.rule] ?? .hint, finding.severity)
    }
    let lost = worst.values.reduce(0) { $0 + Self.cost(of: $1) }
    self.init(points: max(0, 100 - lost), hasError: worst.values.contains(.error))
  }

  /// The verdict on the whole entry, by its findings of all heads.
  package init(overall findings: [Finding]) {
    let heads = Rule.ReviewHead.allCases.map { head in
      Verdict(findings.filter { Rule.named($0.rule)?.head == head }).points
    }
    self.init(
      points: heads.reduce(0, +) / heads.count,
      hasError: findings.contains { $0.severity == .error })
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
