package import Goals

/// What is wrong in a row of the table, with the headings of the cells that it is said of.
package struct LabelledFault: Hashable, Sendable {
  package let severity: Finding.Severity
  private(set) var labels: [String]
  private let text: String

  /// `年度指标值：“不低于”请写成…`; nothing before a sentence that names its cell itself.
  package var message: String {
    let isNamed = labels.isEmpty || labels.contains { text.hasPrefix($0) }
    return isNamed ? text : "\(labels.joined(separator: "、"))：\(text)"
  }

  fileprivate init(_ severity: Finding.Severity, _ text: String, _ labels: [String]) {
    (self.severity, self.text, self.labels) = (severity, text, labels)
  }

  fileprivate func says(_ text: String, _ severity: Finding.Severity) -> Bool {
    self.text == text && self.severity == severity
  }

  fileprivate mutating func add(_ label: String) {
    if !labels.contains(label) { labels.append(label) }
  }
}

extension [LabelledFault] {
  /// Adds what is said of a cell; said of two cells it is one sentence with both of their headings.
  mutating func add(_ severity: Finding.Severity, _ text: String, at label: String?) {
    let same = firstIndex { $0.says(text, severity) }
    if let same {
      label.map { self[same].add($0) }
    } else {
      append(LabelledFault(severity, text, label.map { [$0] } ?? []))
    }
  }
}
