/// A lesson, an exam or a daily five of a student, in a list.
public struct Sitting: Equatable, Sendable, Identifiable {
  /// What kind of sitting it is.
  public enum Kind: String, CaseIterable, Sendable, Codable { case lesson, exam, five }

  /// Where it stands.
  public enum State: String, CaseIterable, Sendable, Codable {
    case going, paused, finished
    /// Given up, released, or run out.
    case left
  }

  /// Which one it is.
  public enum ID: Hashable, Sendable {
    case lesson(Lesson.ID)
    case exam(Exam.ID)
    case five(PracticeSession.ID)

    public var kind: Kind {
      switch self {
      case .lesson: .lesson
      case .exam: .exam
      case .five: .five
      }
    }

    /// As the notebook holds it.
    public var rawValue: String {
      switch self {
      case .lesson(let id): id.rawValue
      case .exam(let id): id.rawValue
      case .five(let id): id.rawValue
      }
    }

    public init(_ kind: Kind, _ rawValue: String) {
      self =
        switch kind {
        case .lesson: .lesson(Lesson.ID(rawValue))
        case .exam: .exam(Exam.ID(rawValue))
        case .five: .five(PracticeSession.ID(rawValue))
        }
    }
  }

  public var id: ID
  public var state: State
  public var began: Instant
  /// When anything happened last.
  public var touched: Instant
  /// What a lesson or an exam is about; nil for a five.
  public var title: Phrase?
  /// nil for a five, which may be of several.
  public var subject: Subject.ID?
  /// What was right: marks of a finished exam, right answers of a five; nil for a lesson.
  public var score: Double?
  /// Of how many; nil where it is not known yet.
  public var total: Int?
  /// Disputes that wait, notes, and open threads.
  public var flags: Int
  /// How much has happened: who follows a sitting asks whether it has moved.
  public var version: Int

  public init(
    id: ID, state: State, began: Instant, touched: Instant, title: Phrase?, subject: Subject.ID?, score: Double?,
    total: Int?, flags: Int, version: Int
  ) {
    self.id = id
    self.state = state
    self.began = began
    self.touched = touched
    self.title = title
    self.subject = subject
    self.score = score
    self.total = total
    self.flags = flags
    self.version = version
  }
}

/// Which sittings are wanted.
public struct SittingFilter: Equatable, Sendable {
  public var kinds: Set<Sitting.Kind>
  public var states: Set<Sitting.State>
  /// Of this subject; nil for all.
  public var subject: Subject.ID?
  /// Begun on this day of the student's or later; nil for all.
  public var from: CalendarDay?
  /// Begun on this day of the student's or earlier; nil for all.
  public var until: CalendarDay?
  /// Only those that something waits at.
  public var isFlagged: Bool

  public init(
    kinds: Set<Sitting.Kind> = Set(Sitting.Kind.allCases), states: Set<Sitting.State> = Set(Sitting.State.allCases),
    subject: Subject.ID? = nil, from: CalendarDay? = nil, until: CalendarDay? = nil, isFlagged: Bool = false
  ) {
    self.kinds = kinds
    self.states = states
    self.subject = subject
    self.from = from
    self.until = until
    self.isFlagged = isFlagged
  }

  /// Whether it leaves this sitting. What a five is about is not known of it alone: a subject leaves none.
  public func allows(_ sitting: Sitting, by calendar: StudentCalendar) -> Bool {
    let day = calendar.day(at: sitting.began)
    return kinds.contains(sitting.id.kind) && states.contains(sitting.state)
      && (subject == nil || sitting.subject == subject) && (from.map { $0 <= day } ?? true)
      && (until.map { day <= $0 } ?? true) && (!isFlagged || sitting.flags > 0)
  }
}

/// One page of sittings, the newest first.
public struct SittingPage: Equatable, Sendable {
  /// Where the next page begins: after this sitting.
  public struct Key: Equatable, Sendable {
    public var began: Instant
    public var id: Sitting.ID

    public init(began: Instant, id: Sitting.ID) {
      self.began = began
      self.id = id
    }
  }

  public var sittings: [Sitting]
  /// nil on the last page.
  public var next: Key?

  public init(sittings: [Sitting], next: Key?) {
    self.sittings = sittings
    self.next = next
  }
}
