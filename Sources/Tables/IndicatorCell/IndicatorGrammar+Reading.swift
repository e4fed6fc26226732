package import Goals

/// The indicators of a cell as far as they could be read.
package struct IndicatorCellReading: Sendable {
  package var indicators: [Indicator] = []
  package var heads: [IndicatorHead] = []
  /// What could not be read, a sentence each.
  package var faults: [String] = []
  /// Whether the cell lacks its closing mark, as one does that was cut off.
  package var isOpen = false
}

extension IndicatorGrammar {
  /// Reads a whole cell; text is kept as printed but for outer spaces.
  package func read(_ cell: String) -> IndicatorCellReading {
    let bytes = Array(cell.utf8)[...]
    var reading = IndicatorCellReading()
    let position = bytes.endOfSpaces(at: 0)
    if position == bytes.endIndex { return reading }
    guard var found = head(in: bytes, at: position) else {
      reading.faults.append("绩效指标“\(cell.excerpt)”不以“\(firstHead)”这样的编号开头，请按表样改写。")
      return reading
    }
    reading.indicators.reserveCapacity(Self.usualCount)
    reading.heads.reserveCapacity(Self.usualCount)
    while true {
      let next = nextHead(in: bytes, from: found.end)
      let body = bytes[found.end..<(next?.start ?? bytes.endIndex)]
      if let indicator = indicator(found.head, in: body, isOpen: &reading.isOpen) {
        reading.indicators.append(indicator)
        reading.heads.append(found.head)
      } else {
        reading.isOpen = next == nil
        reading.faults.append(missingLabel(found.head, in: body))
      }
      guard let next else { return reading }
      found = next.found
    }
  }

  /// Indicators of most projects.
  private static let usualCount = 4

  private func indicator(
    _ head: IndicatorHead, in body: ArraySlice<UInt8>, isOpen: inout Bool
  ) -> Indicator? {
    var indicator = Indicator(
      level1: head.level1, code: head.code, name: "", cycleTarget: "", annualTarget: "")
    var position = body.startIndex
    for (index, (place, label)) in texts.enumerated() {
      let end: Int
      if index == texts.count - 1 {
        end = body.start(ofLast: label.whole) ?? body.endIndex
        isOpen = end == body.endIndex
        indicator.set(place, body[position..<end])
      } else {
        guard let found = body.range(of: label, from: position) else { return nil }
        indicator.set(place, body[position..<found.lowerBound])
        position = found.upperBound
      }
    }
    return indicator
  }

  /// The next place behind `start` where a head stands that continues the numbering in form.
  private func nextHead(
    in bytes: ArraySlice<UInt8>, from start: Int
  ) -> (start: Int, found: FoundHead)? {
    guard let opening = head.firstIndex(where: { if case .literal = $0 { true } else { false } }),
      case .literal(let mark) = head[opening]
    else { return nil }
    var position = start
    while let found = bytes[position...].firstRange(ofBytes: mark) {
      var beginning = found
      // A number stands before the first mark, unless the mark opens the head.
      if opening > 0 { while beginning > start, bytes[beginning - 1].isDigit { beginning -= 1 } }
      if opening == 0 || beginning < found, let head = head(in: bytes, at: beginning) {
        return (beginning, head)
      }
      position = found + mark.count
    }
    return nil
  }

  private func missingLabel(_ head: IndicatorHead, in body: ArraySlice<UInt8>) -> String {
    let labels = texts.dropLast().map(\.label)
    let missing = labels.first { body.range(of: $0, from: body.startIndex) == nil } ?? labels[0]
    let words = String(decoding: missing.words, as: UTF8.self)
    let text = String(decoding: body, as: UTF8.self).excerpt
    return "第 \(head.number) 条指标“\(text)”里没有找到“\(words):”，请补上。"
  }
}

extension Indicator {
  fileprivate mutating func set(_ place: IndicatorGrammar.Place, _ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    switch place {
    case .name: name = text
    case .cycleTarget: cycleTarget = text
    case .annualTarget: annualTarget = text
    default: break
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where `label` stands from `start` on, its optional marks and the spaces round them included.
  fileprivate func range(of label: IndicatorGrammar.Label, from start: Int) -> Range<Int>? {
    var position = start
    while let words = self[position...].firstRange(ofBytes: label.words) {
      let wordsEnd = words + label.words.count
      if let end = end(ofMark: label.after, at: wordsEnd) {
        return (self.start(ofLastMark: label.before, endingAt: words, from: start) ?? words)..<end
      }
      position = wordsEnd
    }
    return nil
  }

  /// Where the closing mark begins, with nothing but spaces behind it.
  fileprivate func start(ofLast mark: [UInt8]) -> Int? {
    var end = endIndex
    while end > startIndex, self[end - 1] == 0x20 { end -= 1 }
    return start(ofLastMark: mark, endingAt: end, from: startIndex)
  }

  private func start(ofLastMark mark: [UInt8], endingAt end: Int, from start: Int) -> Int? {
    var last = end
    while last > start, self[last - 1] == 0x20 { last -= 1 }
    for length in [mark.count, 1] where last - length >= start {
      if self[..<last].end(ofMark: mark, at: last - length) == last { return last - length }
    }
    return nil
  }
}
