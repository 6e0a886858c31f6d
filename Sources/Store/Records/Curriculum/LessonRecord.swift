import GRDB
import Learning

/// `lessons`. A lesson to read.
struct LessonRecord: SettingsRecord {
  static let databaseTableName = "lessons"

  enum Status: String, Codable, CaseIterable, Sendable {
    case draft, published, archived
  }

  let id: Identifier<LessonRecord>
  var slug: String?
  var hikmahTreeID: Identifier<HikmahTreeRecord>?
  var orderPosition: Int?
  var titleEn: String?
  var titleBn: String?
  var summaryEn: String?
  var summaryBn: String?
  var tags: JSONText
  var status: Status
  var languageCode: Language?
  var authorUserID: Person.ID?
  var estimatedMinutes: Int?
  var publishedAt: Instant?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
