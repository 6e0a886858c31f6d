/// What somebody may do here (004: `users.role`).
public enum Role: String, CaseIterable, Sendable, Codable {
  case student, tutor, parent, admin

  /// A tutor's and an admin's profile opens other people's work, so it must have a password.
  public var needsPassword: Bool { self == .tutor || self == .admin }
}
