extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text)
  }

  package init(stringInterpolation interpolation: Interpolation) {
    self = interpolation.text
  }

  /// Collects `"\(name, .strong)：\(other)"`; a styled text keeps its looks.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      text.append(literal)
    }

    package mutating func appendInterpolation(_ part: StyledText) {
      text += part
    }

    package mutating func appendInterpolation(
      _ part: some CustomStringConvertible, _ style: Style = .plain
    ) {
      text.append(part.description, style)
    }
  }
}
