/// Somebody who can sit down at this machine: one line of the list that opens Lectern.
public struct Person: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Person>

  public var id: ID
  public var name: String
  public var role: Role
  public var hasPassword: Bool
  /// Somebody who is just looking around: no name was asked, and a name may be given later.
  public var isGuest: Bool
  public var grade: Int
  public var language: Language
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
