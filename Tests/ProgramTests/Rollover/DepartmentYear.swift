/// A department's table of last year, of any length: a few units, the common kinds of project.
struct DepartmentYear {
  struct Project {
    var name: String
    /// In hundredths of ten thousand yuan.
    var amount: Int
    var count: Int
  }

  let units: [(name: String, projects: [Project])]

  var projects: [Project] { units.flatMap(\.projects) }

  init(count: Int) {
    let kinds = ["培训", "慰问", "运维", "宣传", "购置", "维修", "展览", "巡查"]
    let things = ["干部", "社区", "书屋", "路灯", "古树", "村道", "青少年", "残疾人", "文化馆", "档案"]
    let projects = (0..<count).map { index in
      let year = index % 3 == 0 ? "2024年" : ""
      let ends = ["经费", "项目", "专项", "补助", "工作"]
      return Project(
        name: year + things[index % 10] + kinds[index % 8] + ends[index / 10 % 5],
        amount: 1000 + index * 137, count: 2 + index % 30)
    }
    let half = count / 2
    units = [
      ("云溪市青禾区文化局（本级）", Array(projects.prefix(half))),
      ("云溪市青禾区文化馆", Array(projects.dropFirst(half))),
    ]
  }

  /// The table in the exchange format.
  var json: String {
    let units = units.map { unit in
      let projects = unit.projects.map(Self.json).joined(separator: ",")
      return #"{"name":"\#(unit.name)","projects":[\#(projects)]}"#
    }
    return #"""
      {"schema":"jixiao/1","layout":"guangzhou","title":"项目支出绩效目标表","department":"云溪市青禾区文化局",
      "currencyUnit":"万元","year":2024,"units":[\#(units.joined(separator: ","))],"notes":[]}
      """#
  }

  private static func json(_ project: Project) -> String {
    let amount = DepartmentYear.text(project.amount)
    let indicators = [
      ("1", "11", "活动场次", "≥\(project.count)场"), ("1", "12", "验收合格率", "≥95%"),
      ("2", "22", "受益群众人数", "≥\(project.count * 100)人"), ("3", "31", "服务对象满意度", "≥90%"),
    ].map { level1, code, name, target in
      #"{"level1":"\#(level1)","code":"\#(code)","name":"\#(name)","cycleTarget":"\#(target)","annualTarget":"\#(target)"}"#
    }
    return #"""
      {"name":"\#(project.name)","amounts":{"total":"\#(amount)","fiscal":"\#(amount)"},
      "goal":"2024年办好\#(project.count)场活动，让居民就近参加，年底前全部验收。",
      "indicators":[\#(indicators.joined(separator: ","))]}
      """#
  }

  /// `12.34`
  static func text(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
