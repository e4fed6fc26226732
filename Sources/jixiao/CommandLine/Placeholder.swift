/// 占位词: what stands for a value in usages, as in `文件|项目…`; completion knows what fits there.
enum Placeholder: String, CaseIterable {
  case file = "文件"
  case folder = "文件夹"
  case entry = "项目"
  case year = "年度"
  case draft = "草稿"
  /// The number of an entry that was deleted.
  case number = "编号"
  case layout = "表样"
  case format = "格式"
  case encoding = "编码"
  case code = "代码"
  case framework = "框架"
  case rule = "规则"
  case head = "方面"
  case kind = "类别"
  case status = "状态"
  case unit = "单位"
  case department = "部门"
  case amount = "金额"
  case count = "个数"
  case word = "词"

  /// Those of one word of a usage, `[文件|项目…]`; nil where it has one that is not known.
  static func all(in usage: Substring) -> [Placeholder]? {
    let names = usage.filter { !"[]…".contains($0) }.split(separator: "|")
    let found = names.compactMap { Placeholder(rawValue: String($0)) }
    return found.count == names.count ? found : nil
  }
}

extension Command {
  /// What may stand at a position behind the command's name, from 0.
  func placeholders(at position: Int) -> [Placeholder] {
    let usages = arguments.split(separator: " ")
    guard let last = usages.last else { return [] }
    let usage = usages.indices.contains(position) ? usages[position] : last
    guard usages.indices.contains(position) || last.contains("…") else { return [] }
    return Placeholder.all(in: usage) ?? []
  }
}

extension Command.Option {
  /// What may stand behind the option; nothing for a switch.
  var placeholders: [Placeholder] {
    value.flatMap { Placeholder.all(in: $0[...]) } ?? []
  }
}
