private import FoundationEssentials
import Goals

extension DifferenceReport {
  /// Schema `jixiao-diff/1`; amounts are decimal texts in `currencyUnit`.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let record = Record(
      schema: "jixiao-diff/1", old: titles.old, new: titles.new, currencyUnit: unit.rawValue,
      changed: difference.changed.map { change in
        .init(
          name: change.new.project.name, unit: change.new.unit, oldName: change.old.project.name,
          oldUnit: change.old.unit, amounts: change.difference.amounts.map(amount),
          texts: change.difference.texts.map(text),
          indicators: change.difference.indicators.map { indicator in
            .init(
              old: indicator.old.map(sentence), new: indicator.new.map(sentence),
              texts: indicator.texts.map(text))
          })
      },
      added: difference.added.map(project), dropped: difference.dropped.map(project),
      unchanged: difference.unchangedCount, totals: difference.totals.map(amount))
    return try Array(encoder.encode(record)) + [0x0A]
  }

  private func amount(_ amount: AmountDifference) -> Record.Amount {
    Record.Amount(
      label: amount.label, old: amount.old?.decimal(in: unit), new: amount.new?.decimal(in: unit),
      change: amount.change.decimal(in: unit), share: amount.share)
  }

  private func text(_ text: ProjectDifference.LabelledText) -> Record.Text {
    Record.Text(
      label: text.label,
      pieces: text.text.pieces.map { .init(kind: $0.kind.rawValue, text: $0.text) })
  }

  private func project(_ item: TableDifference.Item) -> Record.Project {
    Record.Project(
      name: item.project.name, unit: item.unit, total: item.project.amounts.total?.decimal(in: unit)
    )
  }
}

private struct Record: Encodable {
  struct Amount: Encodable {
    var label: String
    var old: String?
    var new: String?
    var change: String
    var share: String?
  }
  struct Text: Encodable {
    struct Piece: Encodable {
      var kind: String
      var text: String
    }
    var label: String
    var pieces: [Piece]
  }
  struct Measure: Encodable {
    var old: String?
    var new: String?
    var texts: [Text]
  }
  struct Change: Encodable {
    var name: String
    var unit: String
    var oldName: String
    var oldUnit: String
    var amounts: [Amount]
    var texts: [Text]
    var indicators: [Measure]
  }
  struct Project: Encodable {
    var name: String
    var unit: String
    var total: String?
  }
  var schema: String
  var old: String
  var new: String
  var currencyUnit: String
  var changed: [Change]
  var added: [Project]
  var dropped: [Project]
  var unchanged: Int
  var totals: [Amount]
}
