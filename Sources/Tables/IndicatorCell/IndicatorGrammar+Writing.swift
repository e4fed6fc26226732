package import Goals

extension IndicatorGrammar {
  /// The whole cell, numbered from 1, with nothing between indicators.
  package func write(_ indicators: [Indicator], catalog: IndicatorCatalog = .standard) -> String {
    indicators.enumerated().map { index, indicator in
      write(indicator, number: index + 1, catalog: catalog)
    }.joined()
  }

  /// One indicator, closing mark included.
  package func write(
    _ indicator: Indicator, number: Int, catalog: IndicatorCatalog = .standard
  ) -> String {
    var text = head(of: indicator, number: number, catalog: catalog)
    for (place, label) in texts {
      let value = indicator.text(at: place)
      let mark = String(decoding: label.whole, as: UTF8.self)
      // The text's own closing mark and the indicator's are printed as one.
      text += label.words.isEmpty && value.hasSuffix(mark) ? value : value + mark
    }
    return text
  }

  /// How a cell begins, up to the code: `1、1-产出指标；`.
  var firstHead: String {
    let sample = Indicator(level1: "1", code: "11", name: "", cycleTarget: "", annualTarget: "")
    return head(of: sample, number: 1, catalog: .standard, before: .code)
  }

  private func head(
    of indicator: Indicator, number: Int, catalog: IndicatorCatalog, before last: Place? = nil
  ) -> String {
    var text = ""
    for piece in head {
      if let last, piece == .place(last) { break }
      switch piece {
      case .literal(let literal): text += String(decoding: literal, as: UTF8.self)
      case .place(.number): text += String(number)
      case .place(.level1): text += indicator.level1
      case .place(.level1Name): text += catalog.level1Name(indicator.level1) ?? ""
      case .place(.code): text += indicator.code
      case .place(.codeName): text += catalog.indicatorClass(indicator.code)?.name ?? ""
      case .place: break
      }
    }
    return text
  }
}

extension Indicator {
  fileprivate func text(at place: IndicatorGrammar.Place) -> String {
    switch place {
    case .name: name
    case .cycleTarget: cycleTarget
    case .annualTarget: annualTarget
    default: ""
    }
  }
}
