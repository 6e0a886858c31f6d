/// Somebody who can sit down at this machine: one line of the list that opens Lectern.
public struct Person: Equatable, Sendable, Identifiable {
  /// A UUIDv7, made with the profile.
  public typealias ID = Identifier<Person>

  /// What everything that they do is kept under.
  public var id: ID
  /// As the list shows it; two people here cannot have the same, but guests are all called Guest.
  public var name: String
  /// Decides whether the profile must have a password.
  public var role: Role
  /// Whether a password is asked before the profile opens.
  public var hasPassword: Bool
  /// Somebody who is just looking around: no name was asked, and a name may be given later.
  public var isGuest: Bool
  /// School grade, 1 to 12.
  public var grade: Int
  /// What Lectern speaks once they have signed in.
  public var language: Language
  /// When they last signed in; nil if they never did.
  public var lastSeen: Instant?

  public init(
    id: ID, name: String, role: Role, hasPassword: Bool, isGuest: Bool, grade: Int, language: Language,
    lastSeen: Instant?
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.hasPassword = hasPassword
    self.isGuest = isGuest
    self.grade = grade
    self.language = language
    self.lastSeen = lastSeen
  }
}
