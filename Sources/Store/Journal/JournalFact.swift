import Learning

/// A fact that lies in `events`: of a daily five, an exam or a lesson.
protocol JournalFact: Sendable {
  /// What it is a fact of.
  associatedtype Session
  associatedtype Kind: RawRepresentable<String>
  associatedtype Payload: Codable

  /// The column of `events` that names the session.
  static var sessionColumn: String { get }

  var kind: Kind { get }
  var payload: Payload { get }
  /// Which turn of a tutor it is; nil where there is no tutor.
  var node: LessonNode? { get }
  /// As it can be stored: what somebody typed may hold a character that no database takes. It is the storable fact that is
  /// folded, so that the fold of the stored one is the same.
  var storable: Self { get }

  /// nil where the payload lacks what its kind must have.
  init?(kind: Kind, payload: Payload)
}

extension JournalFact {
  var node: LessonNode? { nil }
}
