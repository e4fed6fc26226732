/// A day and a time, as spreadsheets count them: whole days since an epoch, the time as a fraction.
struct CellDate: Hashable {
  private let year: Int
  private let month: Int
  private let day: Int
  private let seconds: Int

  /// Nil outside of the years 1900 to 9999.
  init?(_ number: CellNumber, from1904: Bool) {
    guard !number.isNegative, let whole = number.wholeValue else { return nil }
    let parts = number.fraction.prefix(10).reduce((value: 0, unit: 1)) {
      ($0.value * 10 + Int($1), $0.unit * 10)
    }
    let seconds = (parts.value * 86_400 + parts.unit / 2) / parts.unit
    var days = whole + seconds / 86_400
    // The 29th of February 1900, day 60, never was.
    if from1904 { days += 1_462 } else if days < 60 { days += 1 }
    guard days > 0, days < 2_958_467 else { return nil }
    self.seconds = seconds % 86_400
    // Days since the first of March of the year 0; day 25,569 is the first of January 1970.
    // Source: https://howardhinnant.github.io/date_algorithms.html#civil_from_days
    let shifted = days - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// What a run of `count` of a format's letters shows.
  func text(_ letter: Character, _ count: Int, isMinute: Bool) -> String {
    switch letter {
    case "y": count > 2 ? String(year) : Self.padded(year % 100)
    case "m" where isMinute: count > 1 ? Self.padded(seconds / 60 % 60) : String(seconds / 60 % 60)
    case "m": count == 2 ? Self.padded(month) : String(month)
    case "d": count == 2 ? Self.padded(day) : String(day)
    case "h": count > 1 ? Self.padded(seconds / 3_600) : String(seconds / 3_600)
    case "s": count > 1 ? Self.padded(seconds % 60) : String(seconds % 60)
    default: ""
    }
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
