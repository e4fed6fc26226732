import Goals

/// An entry as the index holds it: the grams of its texts, each marked with its place.
struct FindDocument {
  /// Ascending with the year and, within one, with the entry's number: what is recent is found first
  /// by reading the index backwards.
  let rowID: Int64
  /// In UTF-8, with a space behind each; never none, because each entry has a status.
  let grams: [UInt8]

  init(id: Int64, year: Int, unit: String, status: EntryStatus, project: ProjectGoal) {
    rowID = Self.rowID(id: id, year: year)
    var grams = SearchGrams()
    grams.append(project.name, mark: GramMark.name, single: GramMark.nameLetter)
    PinyinInitials.standard.appendGrams(of: project.name, mark: GramMark.initials, to: &grams)
    grams.append(unit, mark: GramMark.unit)
    grams.append(project.goal, mark: GramMark.goal, single: GramMark.letter)
    if let annual = project.annualGoal {
      grams.append(annual, mark: GramMark.goal, single: GramMark.letter)
    }
    for indicator in project.indicators {
      grams.append(indicator.name, mark: GramMark.target, single: GramMark.letter)
      grams.append(indicator.cycleTarget, mark: GramMark.target, single: GramMark.letter)
      if indicator.annualTarget != indicator.cycleTarget {
        grams.append(indicator.annualTarget, mark: GramMark.target, single: GramMark.letter)
      }
      grams.append(word: Facet.code(indicator.code).gram)
    }
    grams.append(word: Facet.status(status).gram)
    if let total = project.amounts.amount {
      grams.append(word: Facet.amount(total).gram)
    }
    self.grams = grams.bytes
  }

  private static let idBits: Int64 = 40

  static func rowID(id: Int64, year: Int) -> Int64 {
    Int64(min(max(year, 0), 4095)) << idBits | id
  }

  static func id(rowID: Int64) -> Int64 { rowID & (1 << idBits - 1) }

  /// The rows of one year, or of all.
  static func rows(of year: Int?) -> ClosedRange<Int64> {
    guard let year else { return 0...Int64.max }
    return rowID(id: 0, year: year)...rowID(id: 1 << idBits - 1, year: year)
  }
}

/// The first letter of a gram: where it stands.
enum GramMark {
  static let name: Unicode.Scalar = "n"
  static let goal: Unicode.Scalar = "g"
  static let target: Unicode.Scalar = "t"
  static let unit: Unicode.Scalar = "u"
  /// One letter of a name.
  static let nameLetter: Unicode.Scalar = "l"
  /// One letter of any other text.
  static let letter: Unicode.Scalar = "a"
  static let initials: Unicode.Scalar = "i"
}

/// What entries are filtered by, as one gram of the index.
enum Facet {
  case code(String)
  case status(EntryStatus)
  case amount(Money)

  var gram: String {
    switch self {
    case .code(let code):
      "c" + String(code.unicodeScalars.compactMap(\.searchFolded).map(Character.init))
    case .status(let status): "s" + status.rawValue
    case .amount(let money): "m\(Self.size(of: money))"
    }
  }

  /// The binary digits of an amount, so that a range of amounts is a few grams.
  static func size(of money: Money) -> Int {
    money.fen <= 0 ? 0 : Int128.bitWidth - money.fen.leadingZeroBitCount
  }
}
