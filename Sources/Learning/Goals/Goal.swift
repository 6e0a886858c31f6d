/// Something that a student aims at in one subject, measured by what they do and not by what they say (004).
///
///     active ──100 %──► completed ──again──► active, counted from nothing
///       │ ▲
///       ▼ └── paused            given up: from active or paused, for good
public struct Goal: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Goal>

  /// How much practice it asks for.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case steady, stretch, exam

    /// Problems to be answered right: 50, 75 or 100 (004).
    public var practice: Int {
      switch self {
      case .steady: 50
      case .stretch: 75
      case .exam: 100
      }
    }
  }

  public enum Status: String, CaseIterable, Sendable, Codable { case active, completed, paused, cancelled }

  public var id: ID
  /// In the student's own words; never empty.
  public var title: String
  public var kind: Kind
  public var subject: Subject.ID
  public var status: Status
  /// What it is counted by; that of the moment of completion is not kept, and stands at what it is now.
  public var progress: GoalProgress
  /// When it was reached; nil before.
  public var completed: Instant?
  /// The `state_version` that was read: a writer states it.
  public var version: Int

  public init(
    id: ID, title: String, kind: Kind, subject: Subject.ID, status: Status, progress: GoalProgress,
    completed: Instant? = nil, version: Int = 1
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.subject = subject
    self.status = status
    self.progress = progress
    self.completed = completed
    self.version = version
  }

  /// 0 to 100: once reached, it stays reached.
  public var completion: Double { status == .completed ? 100 : progress.completion }
}

/// What somebody may do with a goal that there is.
public enum GoalChange: String, CaseIterable, Sendable {
  /// An active one rests; nothing is counted away.
  case pause
  /// A paused one goes on.
  case resume
  /// A completed one begins anew, from nothing. The rating is not touched.
  case restart
  /// It is taken off the list; what it earned stays.
  case giveUp
}

/// A goal that a student sets.
public struct NewGoal: Equatable, Sendable {
  /// At most 80 characters, not empty.
  public var title: String
  public var kind: Goal.Kind
  public var subject: Subject.ID

  public static let longestTitle = 80

  public init(title: String, kind: Goal.Kind, subject: Subject.ID) {
    self.title = title
    self.kind = kind
    self.subject = subject
  }
}
