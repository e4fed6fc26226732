import Store
import Terminal

/// 草稿清单: drafts that are not finished, one a line.
struct DraftList {
  let lines: [StyledText]

  init(_ drafts: [DraftSummary]) {
    lines =
      [StyledText("草稿（用 jixiao resume 编号 继续）", .strong)]
      + drafts.map { draft in
        let moment = LocalMinute.text(draft.changedAt)
        let year = draft.year.map { "\($0) 年 " } ?? ""
        return StyledText("  \(draft.id)  \(year)\(draft.title)  （\(moment) 改过）")
      }
  }
}
