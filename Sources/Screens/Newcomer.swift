import Learning

/// What the welcome asks of somebody new, and nothing more; an admin says what they are here, too.
public struct Newcomer: Equatable, Sendable {
  /// Empty for a guest.
  public var name: String
  /// School grade; at the welcome 6, 7 or 8.
  public var grade: Int
  /// What Lectern spoke when they were made: theirs from then on.
  public var language: Language
  /// An IANA name: what their days are counted by.
  public var timeZone: String
  /// "Just look around."
  public var isGuest: Bool
  /// Heard only where an admin says it: whoever makes their own profile is a student.
  public var role: Learning.Role
  /// The same; nil for none.
  public var password: Secret?

  public init(
    name: String, grade: Int, language: Language, timeZone: String, isGuest: Bool, role: Learning.Role = .student,
    password: Secret? = nil
  ) {
    self.name = name
    self.grade = grade
    self.language = language
    self.timeZone = timeZone
    self.isGuest = isGuest
    self.role = role
    self.password = password
  }
}
