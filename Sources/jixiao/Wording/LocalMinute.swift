import Glibc

/// 当地时间: the minute of a moment that the library keeps, as the clerk's own clock showed it.
enum LocalMinute {
  /// `2026-11-21 10:30` for `2026-11-21T02:30:15Z` in China; what is no such moment stays as it is.
  static func text(_ moment: String) -> String {
    let numbers = moment.split { !$0.isNumber }.compactMap { Int32($0) }
    guard numbers.count >= 5 else { return moment }
    var parts = tm()
    parts.tm_year = numbers[0] - 1900
    (parts.tm_mon, parts.tm_mday) = (numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min) = (numbers[3], numbers[4])
    var seconds = timegm(&parts)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return moment }
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%d %H:%M", &local)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
