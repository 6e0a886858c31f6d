import GRDB
import Learning

/// `books`. A book that guidelines are drawn from.
struct BookRecord: SettingsRecord {
  static let databaseTableName = "books"

  let id: Identifier<BookRecord>
  var title: String
  var author: String?
  var edition: String?
  var editionYear: Int?
  var country: String?
  var board: String?
  var grade: Int?
  var subject: String?
  var s3Prefix: String?
  var metadataS3Key: String?
  var coverImageS3Key: String?
  var createdBy: String
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
