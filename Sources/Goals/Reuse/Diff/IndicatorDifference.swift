/// 指标变化: an indicator that was changed, added or dropped.
package struct IndicatorDifference: Hashable, Sendable {
  /// Nil where it was added.
  package var old: Indicator?
  /// Nil where it was dropped.
  package var new: Indicator?
  /// Its place from 1, in the new list where it is there, else in the old one.
  package var number: Int

  /// The texts that differ, word by word; nothing where there are not two to compare.
  package var texts: [ProjectDifference.LabelledText] {
    guard let old, let new else { return [] }
    let pairs = [
      ("指标代码", "\(old.level1)-\(old.code)", "\(new.level1)-\(new.code)"),
      ("指标名称", old.name, new.name), ("实施周期指标值", old.cycleTarget, new.cycleTarget),
      ("年度指标值", old.annualTarget, new.annualTarget),
      ("分值", old.weight ?? "", new.weight ?? ""),
      ("指标解释", old.explanation ?? "", new.explanation ?? ""),
    ]
    return pairs.filter { $0.1 != $0.2 }.map {
      .init(label: $0.0, text: TextDifference($0.1, $0.2))
    }
  }

  /// Indicators are the same ones where code and name are, else where the name is, else where the
  /// names share more than half of their letters; what is left was dropped or added.
  static func all(_ old: [Indicator], _ new: [Indicator]) -> [IndicatorDifference] {
    let pairs = Pairing(
      old, new,
      alike: [
        { $0 == $1 }, { $0.code == $1.code && $0.name == $1.name }, { $0.name == $1.name },
        { $0.level1 == $1.level1 && Similarity.areAlike($0.name, $1.name) },
      ])
    let both = pairs.both.map { oldPlace, newPlace in
      IndicatorDifference(old: old[oldPlace], new: new[newPlace], number: newPlace + 1)
    }
    return both.filter { $0.old != $0.new }
      + pairs.onlyOld.map { IndicatorDifference(old: old[$0], new: nil, number: $0 + 1) }
      + pairs.onlyNew.map { IndicatorDifference(old: nil, new: new[$0], number: $0 + 1) }
  }
}
