import GRDB
import Learning

/// `users`. An account: who signs in, and as what.
struct UserRecord: SettingsRecord {
  static let databaseTableName = "users"
  static let keptHere: Set = ["password_hash"]

  enum AuthProvider: String, Codable, CaseIterable, Sendable {
    case email, phone, google, telegram, local
  }

  let id: Person.ID
  var cognitoSub: String?
  var email: String?
  var phone: String?
  var telegramID: Int?
  var username: String?
  var authProvider: AuthProvider
  var name: String
  var role: Role
  var passwordHash: String?
  var profile: JSONText
  var gamification: JSONText
  var analytics: JSONText
  var disclaimerShown: Bool
  var isActive: Bool
  var onboardingComplete: Bool
  var lastLoginAt: Instant?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
