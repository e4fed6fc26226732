import Goals
import Terminal

/// The lines under an answer while it is typed.
struct HintLines {
  private(set) var lines: [StyledText] = []

  /// `original` is what the question was filled in with, `wasRefused` whether Enter was pressed on
  /// this very text, `isOpen` whether one of the choices below may be meant.
  init(
    _ assessment: Assessment, text: String, original: String?, wasRefused: Bool,
    isOpen: Bool = false
  ) {
    if isOpen && assessment.isRefused && !wasRefused {
      lines.append(StyledText("· 接着输入，或者从下面选", .faint))
    } else if !text.isEmpty || wasRefused {
      // An empty field is no fault before Enter.
      for fault in assessment.faults {
        lines.append(StyledText(fault.severity.mark + fault.message, fault.severity.style))
      }
    }
    if wasRefused && !assessment.isRefused && assessment.refusal != nil {
      lines.append(StyledText("  再按一次回车，就照此保留。", .caution))
    }
    for remark in assessment.remarks {
      let isFirst = lines.isEmpty && !text.isEmpty
      lines.append(isFirst ? StyledText("✓ \(remark)", .good) : StyledText("· \(remark)", .faint))
    }
    if let original, !original.isEmpty, original != text {
      let isShort = original.count <= 30
      lines.append(StyledText(isShort ? "· 原来是：\(original)" : "· 与原来的不同", .faint))
    }
  }
}
