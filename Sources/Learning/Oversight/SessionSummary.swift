/// What a lesson, an exam or a session held in person came to, for the student, the tutor and the parents.
public struct SessionSummary: Equatable, Sendable, Identifiable {
  /// What `summaries.summary_type` holds (004).
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case normal
    /// It lasted less than ten minutes.
    case brief
    /// Nothing is known of what was said.
    case missingTranscript = "missing_transcript"
  }

  /// What it is a summary of.
  public enum Source: Hashable, Sendable {
    case lesson(Lesson.ID)
    case exam(Exam.ID)
    case held(HeldSession.ID)
  }

  public typealias ID = Identifier<SessionSummary>

  public var id: ID
  public var source: Source
  public var student: Person.ID
  public var kind: Kind
  /// In the student's language.
  public var narrative: String
  /// At most three.
  public var nextSteps: [String]
  public var subjects: [Subject.ID]
  /// A tutor changed it.
  public var isCorrected: Bool
  /// The model that wrote it, as its provider calls it; nil for the built-in summariser.
  public var model: String?
  public var at: Instant

  public init(
    id: ID, source: Source, student: Person.ID, kind: Kind, narrative: String, nextSteps: [String],
    subjects: [Subject.ID], isCorrected: Bool, model: String? = nil, at: Instant
  ) {
    self.id = id
    self.source = source
    self.student = student
    self.kind = kind
    self.narrative = narrative
    self.nextSteps = nextSteps
    self.subjects = subjects
    self.isCorrected = isCorrected
    self.model = model
    self.at = at
  }

  /// The most characters of a narrative.
  public static let longestNarrative = 4_000
  /// The most next steps (004).
  public static let mostSteps = 3
}

/// A session that a tutor held in person.
public struct HeldSession: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<HeldSession>

  public var id: ID
  public var student: Person.ID
  public var tutor: Person.ID
  public var at: Instant
  /// nil where nobody noted it.
  public var minutes: Int?
  public var subject: Subject.ID?
  /// What was said; empty where nothing was written down.
  public var transcript: String
  /// What was done, in the tutor's own words.
  public var topics: [String]
  /// For tutors.
  public var notes: String
  /// Rises with every change.
  public var version: Int

  public init(
    id: ID, student: Person.ID, tutor: Person.ID, at: Instant, minutes: Int?, subject: Subject.ID?, transcript: String,
    topics: [String], notes: String, version: Int = 1
  ) {
    self.id = id
    self.version = version
    self.student = student
    self.tutor = tutor
    self.at = at
    self.minutes = minutes
    self.subject = subject
    self.transcript = transcript
    self.topics = topics
    self.notes = notes
  }

  /// The most characters of a transcript: some two hours of talk.
  public static let longestTranscript = 120_000
  /// The longest session, in minutes.
  public static let longestMinutes = 600
}
