/// 绩效指标分类代码: the standard codes of level-1 and level-2 indicators (`Catalog/indicators.json`).
package struct IndicatorCatalog: Decodable, Sendable {
  package var frameworks: [Framework]
  package var level1: [Level1]
  package var classes: [IndicatorClass]

  /// 指标框架: a document that says which classes there are.
  package struct Framework: Decodable, Sendable, Hashable {
    package var id: String
    package var title: String
    /// The document's number: `财预〔2021〕101号`.
    package var source: String
  }

  /// 一级指标
  package struct Level1: Decodable, Sendable, Hashable {
    package var code: String
    package var name: String
  }

  package static let standard = decodeEmbedded("Catalog/indicators.json", as: Self.self)

  package func indicatorClass(_ code: String) -> IndicatorClass? {
    classes.first { $0.code == code }
  }

  package func level1Name(_ code: String) -> String? {
    level1.first { $0.code == code }?.name
  }

  /// The classes that a framework uses, in the order of their codes.
  package func classes(in framework: String) -> [IndicatorClass] {
    classes.filter { $0.frameworks.contains(framework) }
  }
}

/// 二级指标: a class of indicators, with its code.
package struct IndicatorClass: Decodable, Sendable, Hashable {
  package var code: String
  package var name: String
  /// Identifiers of the frameworks that have this class.
  package var frameworks: [String]
  package var definition: String
  /// Pairs of an indicator's name and a good target.
  package var examples: [[String]]

  /// The code of level 1, which is the first digit.
  package var level1: String { String(code.prefix(1)) }

  /// Whether `printed` is this class's name, with 指标 on its end or without.
  package func isNamed(_ printed: String) -> Bool {
    func bare(_ name: String) -> Substring { name.hasSuffix("指标") ? name.dropLast(2) : name[...] }
    return bare(printed) == bare(name)
  }
}
