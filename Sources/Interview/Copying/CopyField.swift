import Goals
import Tables

/// 一格: a field of the entry as a web form asks for it.
package struct CopyField: Hashable, Sendable {
  package var label: String
  package var text: String
}

extension EntrySheet {
  /// What is to be typed into a form, field by field in the page's order; blank ones are left out.
  package var copyFields: [CopyField] {
    parts.flatMap { part in
      part.cells.map { cell in
        let label =
          part.cells.count == 1 || part.indicator == nil
          ? cell.heading : "\(part.label) \(cell.heading)"
        return CopyField(label: label, text: copiedText(of: cell))
      }
    }.filter { !$0.text.isEmpty }
  }

  /// A form has a list of classes, in which the name is looked for.
  private func copiedText(of cell: ReviewCell) -> String {
    guard case .indicator(let index, .code) = cell.path else { return cell.text }
    let code = project.indicators[index].code
    return IndicatorCatalog.standard.indicatorClass(code)?.name ?? code
  }
}
