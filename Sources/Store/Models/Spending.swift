import Learning

/// What models cost in a calendar month of UTC, so far. Money is in millionths of a dollar.
public struct Spending: Equatable, Sendable {
  /// A student should cost no more than this a month (001: 0.10 dollars); above it, people are told.
  public static let studentTarget = 100_000
  /// Above this, an admin is told (001: 0.15 dollars).
  public static let studentAlert = 150_000

  /// The sum of some calls.
  public struct Part: Equatable, Sendable {
    public var calls: Int
    public var microdollars: Int
  }

  /// The first day of the month.
  public let month: CalendarDay
  /// How many days of it have begun, today included.
  public let daysBegun: Int
  public let daysInMonth: Int
  public let total: Part
  /// By what `cost_records` calls the component.
  public let byComponent: [String: Part]
  public let byStudent: [Person.ID: Part]

  /// The average of the days that have begun.
  public var dailyAverage: Double { Double(total.microdollars) / Double(max(1, daysBegun)) }

  /// What the month will have cost if its days stay as they were.
  public var projection: Int { Int((dailyAverage * Double(daysInMonth)).rounded()) }

  /// The same of one student.
  public func projection(of student: Person.ID) -> Int {
    let spent = Double(byStudent[student]?.microdollars ?? 0)
    return Int((spent / Double(max(1, daysBegun)) * Double(daysInMonth)).rounded())
  }

  /// Who has cost more than they should, dearest first.
  public var aboveTarget: [Person.ID] {
    byStudent.filter { $0.value.microdollars > Self.studentTarget }
      .sorted { ($1.value.microdollars, $0.key.rawValue) < ($0.value.microdollars, $1.key.rawValue) }.map(\.key)
  }
}
