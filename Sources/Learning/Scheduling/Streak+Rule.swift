/// The streak of somebody who practised on `days`, as `today` sees it. The order of `days`, and a day said
/// twice, do not matter; days after today (a clock that was wrong) are not counted until they come.
///
/// The rule:
/// - A sitting counts for the student's calendar day at the moment the five were *begun*: begun at 23:50 and
///   finished at 0:10 counts for the first day. A day counts once.
/// - Two days follow each other when their dates do. A date between them is *missed* only if at least half of
///   it was there to be lived: with the offsets o1 and o2 (seconds east of UTC) of the two sittings, one
///   skipped date had 24 h − (o2 − o1). Less than 12 hours, and it is not missed: the date line was crossed.
///   Two skipped dates cannot both be lost that way. A change to daylight saving moves an hour, and so
///   forgives nothing. Travel west, where one date is lived twice, grants nothing.
/// - `current` is the run that ends today, or yesterday (today may still be practised), by the same rule of
///   travel; otherwise 0.
/// - `longest` is the longest run ever, and the milestones reached are those up to it: they never expire
///   (001).
public func streak(of days: [PracticeDay], today: PracticeDay) -> Streak {
  let log = DateLog(days, today: today)
  guard let last = log.dates.last else { return Streak() }
  var longest = 1
  var run = 1
  for (earlier, later) in zip(log.dates, log.dates.dropFirst()) {
    run = log.follows(earlier, later) ? run + 1 : 1
    longest = max(longest, run)
  }
  let isAlive = last.ordinal >= today.day.ordinal - 1 || log.follows(last, today.day)
  return Streak(
    current: isAlive ? run : 0, longest: longest, lastDay: last,
    milestonesReached: Streak.milestones.filter { $0 <= longest })
}

/// The milestones that completing `newest` reaches for the first time ever, beyond what `earlier` had
/// reached.
public func milestonesReached(
  completing newest: PracticeDay, after earlier: [PracticeDay], today: PracticeDay
) -> [Int] {
  let before = streak(of: earlier, today: today).longest
  let after = streak(of: earlier + [newest], today: today).longest
  return Streak.milestones.filter { before < $0 && $0 <= after }
}

/// Every run of days in a row that there was, oldest first, each with its dates in order: the streak that stood on its n-th
/// day was n. By the same rule as `streak(of:today:)`; the order of `days`, and a day said twice, do not matter.
public func streakRuns(of days: [PracticeDay]) -> [[CalendarDay]] {
  guard let newest = days.max(by: { $0.day < $1.day }) else { return [] }
  let log = DateLog(days, today: newest)
  var runs: [[CalendarDay]] = []
  for date in log.dates {
    if let last = runs.last?.last, log.follows(last, date) {
      runs[runs.count - 1].append(date)
    } else {
      runs.append([date])
    }
  }
  return runs
}

/// The day that a sitting begun at `wall` counts for.
///
/// `logReached` is the latest moment that this machine's journal holds already. A wall clock behind it by
/// more than 12 hours and by at most 30 days was set back, and the sitting is labelled with the day that the
/// journal had reached: no past day can be filled in. Up to 12 hours it was corrected, or another system on
/// the machine keeps it otherwise; beyond 30 days the earlier clock was the wrong one. In both cases the wall
/// clock is believed.
public func practiceDay(for wall: Instant, calendar: StudentCalendar, logReached: Instant?) -> CalendarDay {
  guard let logReached else { return calendar.day(at: wall) }
  let behind = logReached.milliseconds - wall.milliseconds
  let hour: Int64 = 3_600_000
  let wasSetBack = behind > 12 * hour && behind <= 30 * 24 * hour
  return calendar.day(at: wasSetBack ? logReached : wall)
}

/// The dates of a log up to today, each once, with how far east its sittings were.
private struct DateLog {
  /// In order.
  let dates: [CalendarDay]
  private var offsets: [CalendarDay: ClosedRange<Int>] = [:]

  init(_ days: [PracticeDay], today: PracticeDay) {
    for day in days where day.day <= today.day { Self.widen(&offsets, day) }
    dates = offsets.keys.sorted()
    Self.widen(&offsets, today)
  }

  private static func widen(_ offsets: inout [CalendarDay: ClosedRange<Int>], _ day: PracticeDay) {
    let old = offsets[day.day] ?? day.offset...day.offset
    offsets[day.day] = min(old.lowerBound, day.offset)...max(old.upperBound, day.offset)
  }

  /// Whether no date was missed between two. Within one date people only get further west by living it twice,
  /// so its first sitting was the easternmost one, and its last the westernmost.
  func follows(_ earlier: CalendarDay, _ later: CalendarDay) -> Bool {
    switch later.ordinal - earlier.ordinal {
    case 1: return true
    case 2:
      guard let left = offsets[earlier]?.lowerBound, let arrived = offsets[later]?.upperBound else {
        return false
      }
      return 24 * 3600 - (arrived - left) < 12 * 3600
    default: return false
    }
  }
}
