package import Goals

/// 年份变动: a text in which years were moved from the old year to the new one.
package struct YearShift: Hashable, Sendable {
  package var path: FieldPath
  package var old: String
  package var new: String
  package var shifts: [YearText.Shift]

  /// Every text of a project that names a year near `year`.
  static func all(in project: ProjectGoal, from year: Int, to target: Int) -> [YearShift] {
    var paths: [FieldPath] = [.name, .goal] + Detail.allCases.map { .detail($0) }
    for index in project.indicators.indices {
      paths += [FieldPath.IndicatorField.name, .cycleTarget, .annualTarget].map {
        .indicator(index, $0)
      }
    }
    return paths.compactMap { path in
      guard let old = project[path] else { return nil }
      let moved = YearText.moved(old, from: year, by: target - year)
      if moved.shifts.isEmpty { return nil }
      return YearShift(path: path, old: old, new: moved.text, shifts: moved.shifts)
    }
  }

  /// What the field is called beside the change.
  package var label: String {
    if case .indicator(let index, let part) = path {
      return part == .name ? "指标 \(index + 1)" : "指标 \(index + 1) \(path.label)"
    }
    return path.label
  }

  /// Each change with a few letters around it: `…完成2024→2025年度培训…`.
  package var passages: [String] {
    let scalars = Array(new.unicodeScalars)
    // A date goes on with `年11月30日前`.
    let (ahead, behind) = (6, 8)
    return shifts.map { shift in
      let start = shift.offset
      let end = start + shift.new.unicodeScalars.count
      let before = scalars[max(0, start - ahead)..<start]
      let after = scalars[end..<min(scalars.count, end + behind)]
      func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(part.filter { $0 != "\n" }))
      }
      return (start > ahead ? "…" : "") + text(before) + "\(shift.old)→\(shift.new)" + text(after)
        + (end + behind < scalars.count ? "…" : "")
    }
  }
}
