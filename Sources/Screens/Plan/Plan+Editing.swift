import Learning
import Terminal

extension Plan {
  /// Hours that a day may have here; the notebook takes up to 24.
  static let leastHours = 0.25
  static let mostHours = 16.0
  /// Days to an exam that anybody plans for.
  static let furthestExam = 730

  static func edit(_ state: inout State, _ item: Item, _ context: Context) {
    guard let profile = context.profile else { return }
    let text: String
    switch item {
    case .examDate: text = profile.examDate?.iso8601 ?? ""
    case .examName: text = profile.examName ?? ""
    case .hours: text = Words.decimalText(profile.hoursPerDay ?? StudyOutlook.usualHours)
    }
    state.mode = .editing(item)
    state.complaint = nil
    state.field = TextField(context.language.digits(text), limit: item == .examName ? 60 : 12)
  }

  static func keep(_ state: inout State, _ context: Context) -> [Effect] {
    guard case .editing(let item) = state.mode, var profile = context.profile else { return [] }
    let text = trimmed(state.field.text)
    let plain = String(text.map { $0.wholeNumberValue.map { Character(String($0)) } ?? $0 })
    switch item {
    case .examName: profile.examName = text.isEmpty ? nil : text
    case .examDate:
      guard !text.isEmpty else {
        profile.examDate = nil
        break
      }
      guard let day = CalendarDay(written: plain) else {
        state.complaint = Words.dateUnreadable
        return []
      }
      let ahead = day.ordinal - context.calendar.day(at: context.now).ordinal
      guard (0...furthestExam).contains(ahead) else {
        state.complaint = ahead < 0 ? Words.dateNotAhead : Words.dateTooFar
        return []
      }
      profile.examDate = day
    case .hours:
      guard let hours = Self.hours(plain), (leastHours...mostHours).contains(hours) else {
        state.complaint = Words.hoursRange
        return []
      }
      profile.hoursPerDay = hours
    }
    (state.mode, state.complaint, state.isWaiting) = (.browsing, nil, true)
    return [.save(profile)]
  }

  /// A number with at most two decimal places, after a point or a comma; nil for anything else.
  private static func hours(_ text: String) -> Double? {
    let parts = text.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard parts.count <= 2, let whole = parts.first, let hours = Int(whole), (0...99).contains(hours) else {
      return nil
    }
    guard parts.count == 2 else { return Double(hours) }
    let places = parts[1]
    guard (1...2).contains(places.count), let fraction = Int(places), fraction >= 0 else { return nil }
    return Double(hours) + Double(fraction) / (places.count == 1 ? 10 : 100)
  }
}
