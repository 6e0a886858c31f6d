extension StudentCalendar {
  /// A moment on the clock of this zone: `2026-11-21 16:30`.
  public func written(_ instant: Instant) -> String {
    let clock = clock(at: instant)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(midnights.day(at: instant).iso8601) \(two(clock.hour)):\(two(clock.minute))"
  }

  /// Reads what `written` writes, with Bengali digits too. A day alone is its noon, a time alone is today's; nil for anything
  /// else.
  public func instant(written text: String, now: Instant) -> Instant? {
    let plain = String(
      text.map { character in character.wholeNumberValue.map { Character(String($0 % 10)) } ?? character })
    let parts = plain.split { $0 == " " || $0 == "T" || $0 == "," }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 1, let minutes = Self.minutes(first) { return instant(on: midnights.day(at: now), minutes) }
    guard let day = CalendarDay(iso8601: String(first)) else { return nil }
    guard parts.count == 2 else { return instant(on: day, 12 * 60) }
    return Self.minutes(parts[1]).map { instant(on: day, $0) }
  }

  /// The same zone, with days from midnight to midnight.
  private var midnights: StudentCalendar { StudentCalendar(timeZone: timeZone) }

  private func instant(on day: CalendarDay, _ minutes: Int) -> Instant {
    let inUTC = Instant(milliseconds: (Int64(day.ordinal) * 1_440 + Int64(minutes)) * 60_000)
    let near = inUTC.adding(seconds: -offset(at: inUTC))
    return inUTC.adding(seconds: -offset(at: near))
  }

  /// After midnight, of `16:30` or `9:05`.
  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.allSatisfy(isDigit) }),
      let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
