import Learning

/// What is known of somebody when their profile is made.
public struct Newcomer: Equatable, Sendable {
  /// Not used for a guest, who is called Guest.
  public var name: String
  /// School grade, 1 to 12.
  public var grade: Int
  /// What Lectern will speak with them.
  public var language: Language
  /// An IANA time zone.
  public var timeZone: String
  /// A student, unless it is said otherwise.
  public var role: Role
  /// As the desk that hashes passwords wrote it; a tutor and an admin must have one.
  public var passwordHash: String?
  /// Somebody who is just looking around.
  public var isGuest: Bool

  public init(
    name: String, grade: Int, language: Language, timeZone: String, role: Role = .student,
    passwordHash: String? = nil, isGuest: Bool = false
  ) {
    self.name = name
    self.grade = grade
    self.language = language
    self.timeZone = timeZone
    self.role = role
    self.passwordHash = passwordHash
    self.isGuest = isGuest
  }
}
