import Learning

extension StudentPage {
  /// The days that the sessions are confined to.
  public enum Period: Equatable, Sendable {
    /// Since Monday.
    case thisWeek
    case thisMonth, lastMonth
    case days(from: CalendarDay, until: CalendarDay)

    /// The first and the last of them, where this day is today.
    func bounds(today: CalendarDay) -> (from: CalendarDay, until: CalendarDay) {
      let (year, month, _) = today.yearMonthDay
      let first = CalendarDay(year: year, month: month, day: 1)
      switch self {
      case .thisWeek: return (today.adding(days: -today.weekday), today)
      case .thisMonth: return (first, today)
      case .lastMonth:
        let last = first.adding(days: -1)
        let (year, month, _) = last.yearMonthDay
        return (CalendarDay(year: year, month: month, day: 1), last)
      case .days(let from, let until): return (from, until)
      }
    }

    /// One day, or two with a blank between: `2026-11-01 2026-11-15`, in either script's digits, with `-`, `/` or `.` in a day.
    /// nil for anything else.
    init?(typed text: String) {
      let plain = String(text.map { $0.wholeNumberValue.map { Character(String($0)) } ?? $0 })
      let days = plain.split { " –—…,".contains($0) }.map { word in
        CalendarDay(
          iso8601: word.split { "-/.".contains($0) }.map { $0.count == 1 ? "0\($0)" : String($0) }
            .joined(separator: "-"))
      }
      guard let first = days.first ?? nil, days.count <= 2, let last = days.last ?? nil else { return nil }
      self = .days(from: min(first, last), until: max(first, last))
    }
  }

  /// A key of a filter: its next choice, and everything anew.
  static func filter(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .kindPressed: state.filter.kinds = next(after: state.filter.kinds, of: Sitting.Kind.allCases.map { [$0] })
    case .statePressed:
      state.filter.states = next(after: state.filter.states, of: [[.finished], [.paused], [.going], [.left]])
    case .subjectPressed:
      state.filter.subject = Oversight.next(after: state.filter.subject, in: state.record?.subjects.map(\.id) ?? [])
    case .periodPressed:
      // Days that were typed come first, so that the next choice is the first of the others.
      let chosen: [Period] = [.thisWeek, .thisMonth, .lastMonth]
      if case .days = state.period { state.period = nil }
      state.period = Oversight.next(after: state.period, in: chosen)
      confine(&state, context)
    default: state.filter.isFlagged.toggle()
    }
    return reading(&state, context)
  }

  /// Says the filter which days the period has today.
  static func confine(_ state: inout State, _ context: Context) {
    let bounds = state.period?.bounds(today: context.calendar.day(at: context.now))
    (state.filter.from, state.filter.until) = (bounds?.from, bounds?.until)
  }

  /// The list anew, and what was searched in it.
  static func reading(_ state: inout State, _ context: Context) -> [Effect] {
    (state.selected, state.sittings, state.next, state.isReading) = (0, nil, nil, false)
    let list = Oversight.asking(.sittings(state.student, state.filter, after: nil), context)
    guard state.findings != nil else { return list }
    return list + Oversight.asking(.findings(state.searched, state.student, state.filter), context)
  }

  /// All, then each of the choices, then all again.
  private static func next<Value: CaseIterable & Hashable>(
    after chosen: Set<Value>, of choices: [Set<Value>]
  ) -> Set<Value> {
    guard let index = choices.firstIndex(of: chosen) else { return choices[0] }
    return index + 1 < choices.count ? choices[index + 1] : Set(Value.allCases)
  }

  /// What the list is confined to; empty where it is whole.
  static func filters(_ state: State, _ context: Context) -> String {
    var parts: [String] = state.findings == nil ? [] : ["“" + state.searched + "”"]
    if let kind = state.filter.kinds.first, state.filter.kinds.count == 1 {
      parts.append(context.text(Words.sitting(kind)))
    }
    if state.filter.states.count < Sitting.State.allCases.count {
      let order = Sitting.State.allCases.filter(state.filter.states.contains)
      parts.append(order.map { context.text(Words.state($0)) }.joined(separator: "/"))
    }
    if let subject = state.filter.subject {
      let named = state.record?.subjects.first { $0.id == subject }
      parts.append(named.map { context.text($0.name) } ?? Words.subjectName(subject))
    }
    if let period = state.period { parts.append(context.text(Words.period(period))) }
    if state.filter.isFlagged { parts.append(context.text(Words.onlyMarked)) }
    return parts.joined(separator: " · ")
  }
}
