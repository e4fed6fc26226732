import Goals
import Store
import TestSupport

/// Entries as departments write them: many of them, the same ones for one seed.
///
/// Words come in the proportions of the published tables: a few kinds of project under thousands of
/// names, goals of about a hundred characters, four indicators an entry.
struct GeneratedLibrary {
  private var random = SplitMix64(state: 20_240_101)

  /// One year of one department after the other, each a list to save at once.
  mutating func lists(count: Int) -> [[NewEntry]] {
    let size = 200
    return (0..<(count / size)).map { number in
      // Ten years, the old ones first, as a library grows.
      let year = 2015 + number * 10 / max(1, count / size)
      return list(number: number, year: year, count: size)
    }
  }

  private mutating func list(number: Int, year: Int, count: Int) -> [NewEntry] {
    let place = Self.places[number % Self.places.count]
    let department = place + Self.offices[(number / Self.places.count) % Self.offices.count]
    return (0..<count).map { position in
      NewEntry(
        year: year, department: department,
        unit: position % 4 == 0 ? department : department + pick(Self.branches),
        ordinal: number * count + position, layout: "guangzhou", currencyUnit: .tenThousandYuan,
        position: position, project: project(place: place), source: "\(year).txt")
    }
  }

  private mutating func project(place: String) -> ProjectGoal {
    let kind = pick(Self.kinds)
    let name = place + pick(Self.things) + kind + pick(["经费", "项目", "专项资金", "工作经费", "补助"])
    let fen = Int128(Int.random(in: 1...9_999, using: &random)) * 100_000
    return ProjectGoal(
      name: name, amounts: Amounts(total: Money(fen: fen), fiscal: Money(fen: fen)),
      goal: (0..<4).map { _ in pick(Self.verbs) + place + pick(Self.things) + kind + pick(Self.aims)
      }
      .joined(separator: "，") + "。",
      indicators: (0..<4).map { indicator($0, kind) })
  }

  private mutating func indicator(_ number: Int, _ kind: String) -> Indicator {
    let code = ["11", "12", "22", "31"][number]
    let name = pick(Self.things) + kind + pick(["数量", "完成率", "及时率", "满意度", "覆盖面", "合格率"])
    let target =
      number == 0
      ? "≥\(Int.random(in: 1...500, using: &random))次"
      : "≥\(Int.random(in: 80...100, using: &random))%"
    return Indicator(
      level1: String(code.prefix(1)), code: code, name: name, cycleTarget: target,
      annualTarget: target)
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &random)]
  }

  private static let places = [
    "江南", "东山", "北塘", "西陵", "龙泉", "凤鸣", "清河", "白云", "石桥", "新塘", "大岭", "沙湾", "青田", "望江", "平湖",
    "云溪", "梅岭", "松山", "竹园", "兰亭",
  ]
  private static let offices = [
    "组织部", "宣传部", "农业农村局", "水利局", "教育局", "民政局", "卫生健康局", "财政局", "文化广电旅游局", "住房和城乡建设局",
    "人力资源和社会保障局", "市场监督管理局", "司法局", "公安局", "审计局", "统计局", "林业局", "信访局", "档案馆", "图书馆",
    "博物馆", "残疾人联合会", "妇女联合会", "总工会", "团委",
  ]
  private static let branches = ["服务中心", "培训中心", "管理所", "综合执法队", "信息中心", "第一分局", "第二分局", "党校"]
  private static let kinds = [
    "培训", "慰问", "补贴", "运维", "宣传", "维修", "购置", "建设", "检查", "调查", "评估", "救助", "演出", "展览", "普法",
    "巡查", "防治", "绿化", "监测", "值守",
  ]
  private static let things = [
    "干部", "党员", "高标准农田", "水库", "中小学", "困难群众", "基层医疗", "预算绩效", "图书", "老旧小区", "高校毕业生", "食品安全",
    "社区矫正", "治安视频", "政府投资", "人口", "古树名木", "矛盾纠纷", "电子档案", "全民阅读", "文物", "无障碍设施", "家庭教育", "职工",
    "青年志愿者", "河道", "村道", "路灯", "消防", "应急物资", "疫苗", "校车", "食堂", "办公设备", "信息系统", "网络安全", "公务用车", "会议",
    "档案", "人才", "退役军人", "残疾人", "留守儿童", "养老机构", "殡葬", "地名", "气象", "地质灾害", "森林防火", "粮食储备", "动物疫病",
    "农机", "渔业", "畜禽", "茶叶", "旅游", "非遗", "体育", "广播", "电影",
  ]
  private static let verbs = ["通过开展", "按时完成", "进一步加强", "持续推进", "保障", "规范", "组织实施", "统筹做好"]
  private static let aims = [
    "工作，提高服务水平", "任务，确保资金及时足额到位", "，增强群众的获得感和幸福感", "，完善长效管理机制", "，为高质量发展提供坚强保证", "，切实解决群众反映强烈的问题",
    "，提升针对性和实效性", "，使覆盖率达到百分之九十以上",
  ]
}
