package import Goals

extension IndicatorGrammar {
  /// The whole cell, numbered from 1, with nothing between indicators.
  package func write(_ indicators: [Indicator], catalog: IndicatorCatalog = .standard) -> String {
    var text: [UInt8] = []
    for (index, indicator) in indicators.enumerated() {
      append(headOf: indicator, number: index + 1, catalog: catalog, to: &text)
      append(textsOf: indicator, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// How a cell begins, up to the code: `1、1-产出指标；`.
  var firstHead: String {
    let sample = Indicator(level1: "1", code: "11", name: "", cycleTarget: "", annualTarget: "")
    var text: [UInt8] = []
    append(headOf: sample, number: 1, catalog: .standard, before: .code, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func append(
    headOf indicator: Indicator, number: Int, catalog: IndicatorCatalog, before last: Place? = nil,
    to text: inout [UInt8]
  ) {
    for piece in head {
      if let last, piece == .place(last) { break }
      switch piece {
      case .literal(let literal): text += literal
      case .place(.number): text += String(number).utf8
      case .place(.level1): text += indicator.level1.utf8
      case .place(.level1Name): text += (catalog.level1Name(indicator.level1) ?? "").utf8
      case .place(.code): text += indicator.code.utf8
      case .place(.codeName): text += (catalog.indicatorClass(indicator.code)?.name ?? "").utf8
      case .place: break
      }
    }
  }

  /// The free texts, each with its label behind it.
  private func append(textsOf indicator: Indicator, to text: inout [UInt8]) {
    for (place, label) in texts {
      let start = text.count
      text += indicator.text(at: place).utf8
      // The text's own closing mark and the indicator's are printed as one.
      let isClosed = text[start...].suffix(label.whole.count) == label.whole[...]
      if !(label.words.isEmpty && isClosed) { text += label.whole }
    }
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
