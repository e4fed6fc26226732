package import Goals

/// What the clerk wants at the review.
package enum ReviewChoice: Hashable, Sendable {
  case save
  case edit([FieldPath])
  case addIndicator
  case removeIndicator(Int)

  /// Why typed text is no choice.
  package struct Fault: Error, Hashable {
    package var message: String
  }

  /// Reads `""`, `5`, `+` or `-8`, in either width; numbers are those of the review's parts.
  package init(_ text: String, parts: [ReviewPart]) throws(Fault) {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
      .filter { $0 != " " }
    if typed.isEmpty {
      self = .save
    } else if typed == "+" {
      self = .addIndicator
    } else if let number = Int(typed), number != 0, number.magnitude <= parts.count {
      let part = parts[abs(number) - 1]
      if number > 0 {
        self = .edit(part.questions)
      } else if let indicator = part.indicator {
        self = .removeIndicator(indicator)
      } else {
        throw Fault(message: "\(abs(number)) 是\(part.label)，不能删，只有指标能删；要改请输入 \(abs(number))。")
      }
    } else {
      throw Fault(message: "没有“\(typed)”这一项，请输入 1–\(parts.count) 的编号，或直接按回车保存。")
    }
  }
}
