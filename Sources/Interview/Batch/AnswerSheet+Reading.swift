import Goals
import Tables

extension AnswerSheet {
  /// Takes every field by its key, its Chinese name or the heading of the layout; `//` begins an explanation.
  mutating func read(_ fields: [String: JSONTree]) {
    let known = draft.questions.filter { !$0.isPartOfIndicator }
    for (key, value) in fields.sorted(by: { $0.key < $1.key })
    where !key.hasPrefix("//") && key != "layout" {
      if key == "indicators" || key == FieldPath.indicators.label {
        readIndicators(value, key)
      } else if let path = known.first(where: {
        [$0.fieldKey, $0.label, draft.layout.label(of: $0)].contains(key)
      }) {
        take(value, path, key)
      } else if key != "total" && key != FieldPath.total.label {
        let names = (known.map(\.fieldKey) + ["indicators"]).joined(separator: "、")
        refuse(key, "表样 \(draft.layout.name) 没有这一项，可用的是 \(names)。")
      }
    }
  }

  private mutating func readIndicators(_ value: JSONTree, _ key: String) {
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
        let path = known.first { path in
          path.sheetKeys.contains(name) || draft.layout.label(of: path) == name
        }
        if let path {
          take(value, path, "\(key)[\(index)].\(name)")
        } else {
          let names = known.map(\.fieldKey).joined(separator: "、")
          refuse("\(key)[\(index)].\(name)", "指标没有这一项，可用的是 \(names)。")
        }
      }
      // An indicator of which nothing is given is one all the same.
      if texts[.indicator(index, .code)] == nil { texts[.indicator(index, .code)] = "" }
    }
  }

  private mutating func take(_ value: JSONTree, _ path: FieldPath, _ key: String) {
    if let answer = value.answer {
      texts[path] = answer
      if case .number = value, answer.lowercased().contains("e") {
        refuse(key, "“\(answer)”是科学记数法，应是普通写法的数，如 1000；要的就是这几个字，就加引号。")
        misread.insert(path)
      }
    } else {
      refuse(key, "应是文字，金额和年度也可以是数字。")
    }
  }
}
