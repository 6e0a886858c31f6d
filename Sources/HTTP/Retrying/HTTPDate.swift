/// The three ways to write a date that HTTP knows (RFC 9110, section 5.6.7), always in UTC:
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
enum HTTPDate {
  /// Milliseconds since 1970-01-01T00:00:00Z; nil for anything else. `now` says which century two digits mean.
  static func milliseconds(of text: String, now: Int64) -> Int64? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    if words.count == 6, words[5] == "GMT" {
      return milliseconds(year: words[3], month: words[2], day: words[1], clock: words[4], now)
    }
    if words.count == 5 {
      return milliseconds(year: words[4], month: words[1], day: words[2], clock: words[3], now)
    }
    return nil
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func milliseconds(year: String, month: String, day: String, clock: String, _ now: Int64) -> Int64? {
    let clock = clock.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0), 2...2) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      hour < 24, minute < 60, second <= 60, let day = number(day, 1...2), (1...31).contains(day),
      let month = months.firstIndex(of: month), var year = number(year, year.utf8.count == 2 ? 2...2 : 4...4)
    else { return nil }
    if year < 100 {
      // More than fifty years ahead means the last century.
      let current = Int(now / 31_556_952_000) + 1970
      year += current / 100 * 100
      if year > current + 50 { year -= 100 }
    }
    let seconds = Int64(days(year, month + 1, day)) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return seconds * 1000
  }

  private static func number(_ text: String, _ lengths: ClosedRange<Int>) -> Int? {
    guard lengths.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// Days from 1970-01-01 in the Gregorian calendar. The year begins in March here, so that the odd day is its last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let month = month <= 2 ? month + 9 : month - 3
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1 - 719_468
  }
}
