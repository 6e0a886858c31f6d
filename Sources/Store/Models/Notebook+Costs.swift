import GRDB
import Learning

extension Notebook {
  /// Notes what a call cost. Every call leaves a row, also one that was stopped or failed.
  public func recordCost(_ spend: ModelSpend, at now: Instant) throws(NotebookFailure) {
    try write { db in
      var device = try LocalDevice(db)
      let stamp = device.stamp(at: now)
      try CostRecord(
        id: newID(at: now), studentID: spend.student, sessionID: spend.sitting?.session,
        practiceSessionID: spend.sitting?.practiceSession,
        operation: spend.component.rawValue, apiProvider: spend.provider, modelID: spend.model?.storable,
        inputTokens: spend.inputTokens, outputTokens: spend.outputTokens, cachedTokens: spend.cachedTokens,
        costMicrodollars: max(0, spend.microdollars), recordedAt: now, at: stamp.time, deviceID: stamp.device,
        deviceSeq: stamp.sequence, createdAt: stamp.wall
      ).add(db)
      try device.save(db)
    }
  }

  /// What the month of `now` has cost so far, with its parts.
  public func spending(at now: Instant) throws(NotebookFailure) -> Spending {
    let month = UTCMonth(of: now)
    return try read { db in
      var byComponent: [String: Spending.Part] = [:]
      var total = Spending.Part(calls: 0, microdollars: 0)
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT operation, count(*), sum(cost_microdollars) FROM cost_records
          WHERE recorded_at >= ? AND recorded_at < ? GROUP BY operation
          """, arguments: [month.start, month.end])
      {
        let part = Spending.Part(calls: row[1], microdollars: row[2])
        byComponent[row[0]] = part
        total.calls += part.calls
        total.microdollars += part.microdollars
      }
      var byStudent: [Person.ID: Spending.Part] = [:]
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT student_id, count(*), sum(cost_microdollars) FROM cost_records INDEXED BY ix_cost_records_recorded_at
          WHERE recorded_at >= ? AND recorded_at < ? AND student_id IS NOT NULL GROUP BY student_id
          """, arguments: [month.start, month.end])
      {
        byStudent[row[0]] = Spending.Part(calls: row[1], microdollars: row[2])
      }
      return Spending(
        month: month.firstDay, daysBegun: month.daysBegun, daysInMonth: month.days, total: total,
        byComponent: byComponent, byStudent: byStudent)
    }
  }

  /// What one student has cost in the month of `now`, in millionths of a dollar.
  public func spending(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> Int {
    let month = UTCMonth(of: now)
    return try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT sum(cost_microdollars) FROM cost_records
          WHERE student_id = ? AND recorded_at >= ? AND recorded_at < ?
          """, arguments: [student, month.start, month.end]) ?? 0
    }
  }

  /// What is left of a component's cap in the month of `now`, in millionths of a dollar, never below 0; nil where there is
  /// no cap.
  public func allowance(of config: ModelConfig, at now: Instant) throws(NotebookFailure) -> Int? {
    guard let cap = config.monthlyCap else { return nil }
    let month = UTCMonth(of: now)
    return try read { db in
      let spent =
        try Int.fetchOne(
          db,
          sql: """
            SELECT sum(cost_microdollars) FROM cost_records
            WHERE recorded_at >= ? AND recorded_at < ? AND operation = ?
            """, arguments: [month.start, month.end, config.component.rawValue]) ?? 0
      return max(0, cap - spent)
    }
  }
}

/// A calendar month of UTC, and how far it has got.
private struct UTCMonth {
  let firstDay: CalendarDay
  let days: Int
  let daysBegun: Int

  init(of now: Instant) {
    let today = CalendarDay(ordinal: Int(now.milliseconds.quotientAndFloor(dividingBy: 86_400_000)))
    let (year, month, day) = today.yearMonthDay
    firstDay = CalendarDay(year: year, month: month, day: 1)
    days =
      CalendarDay(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1).ordinal
      - firstDay.ordinal
    daysBegun = day
  }

  var start: Instant { Instant(milliseconds: Int64(firstDay.ordinal) * 86_400_000) }
  var end: Instant { Instant(milliseconds: Int64(firstDay.ordinal + days) * 86_400_000) }
}

extension Int64 {
  /// Rounded down, also before 1970.
  fileprivate func quotientAndFloor(dividingBy divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
