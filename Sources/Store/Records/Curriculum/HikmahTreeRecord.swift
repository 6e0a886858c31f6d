import GRDB
import Learning

/// `hikmah_trees`. A tree of lessons.
struct HikmahTreeRecord: SettingsRecord {
  static let databaseTableName = "hikmah_trees"

  let id: Identifier<HikmahTreeRecord>
  var titleEn: String?
  var titleBn: String?
  var summaryEn: String?
  var summaryBn: String?
  var tags: JSONText
  var skillLevel: Int?
  var meta: JSONText
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
