import Goals
import TestSupport

/// A table of projects like those of offices, with the faults that they have.
struct GeneratedTable {
  var table: GoalTable
  private var random = SplitMix64(state: 42)

  init(_ count: Int) {
    table = GoalTable(
      layout: "guangzhou", title: "项目支出绩效目标表", department: "青禾市农业农村局",
      currencyUnit: .tenThousandYuan, year: 2025)
    for _ in 0..<max(1, count / 100) {
      let projects = (0..<min(100, count)).map { _ in project() }
      table.units.append(SpendingUnit(name: "青禾市" + pick(Self.subjects) + "中心", projects: projects))
    }
  }

  private mutating func project() -> ProjectGoal {
    let subject = pick(Self.subjects)
    let amount = Money(fen: Int128(Int.random(in: 1...900, using: &random)) * 1_000_000)
    return ProjectGoal(
      name: pick(Self.years) + subject + pick(Self.kinds),
      amounts: Amounts(total: amount, fiscal: amount),
      goal: (0..<Int.random(in: 2...6, using: &random)).map { _ in pick(Self.sentences) }.joined(),
      indicators: (0..<Int.random(in: 2...6, using: &random)).map { _ in indicator(subject) })
  }

  private mutating func indicator(_ subject: String) -> Indicator {
    let code = pick(["11", "11", "12", "13", "21", "22", "22", "24", "31", "41"])
    let target = pick(Self.targets)
    let annual = Int.random(in: 0...3, using: &random) == 0 ? pick(Self.targets) : target
    return Indicator(
      level1: String(code.prefix(1)), code: code, name: subject + pick(Self.measures),
      cycleTarget: target, annualTarget: annual)
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  private static let subjects = [
    "农田灌溉", "图书借阅", "村道养护", "养老助餐", "森林防火", "水质监测", "技能培训", "档案整理", "校园食堂", "文物修缮",
    "信息系统", "社区矫正", "动物防疫", "垃圾分类",
  ]
  private static let kinds = ["经费", "专项经费", "补助资金", "运维项目", "工作经费（河东镇）", "采购项目"]
  private static let years = ["", "", "2025年", "2024-2025年", "2024年"]
  private static let sentences = [
    "按照示文〔2024〕5号的要求，全年完成12处灌溉渠道的修缮，方便群众生产。", "在各镇（街）开展技能培训600人次，参训人员合格率达到95%。",
    "做好日常监测和维护工作,确保水质稳定达标。", "根据《青禾市养老助餐管理办法》，为老年人提供助餐服务。",
    "进一步提升公共服务水平，不断增强群众的获得感和满意度。",
  ]
  private static let measures = [
    "数量", "次数", "完成率", "及时率", "合格率", "群众满意度", "受益人数", "单位成本", "的作用", "占比",
  ]
  private static let targets = [
    "≥90%", "100%", "≥12处", "＞=95%", "不少于120场", "合格", "≥3000人次", "长期", "2024年底前完成", "≤400元/人·天",
    "≥1",
    "有效推动", "完成全区197个社区的工作", "≥ 5期",
  ]
}

extension ProjectGoal {
  /// Every text of the entry.
  var texts: [String] {
    [name, goal] + indicators.flatMap { [$0.name, $0.cycleTarget, $0.annualTarget] }
  }
}
