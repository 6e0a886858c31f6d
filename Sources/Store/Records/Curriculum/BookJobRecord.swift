import GRDB
import Learning

/// `book_jobs`. Work on a book that goes on or is over.
struct BookJobRecord: SettingsRecord {
  static let databaseTableName = "book_jobs"

  enum JobType: String, Codable, CaseIterable, Sendable {
    case extraction
    case finalization
    case sync
    case ocrBatch = "ocr_batch"
  }

  enum Status: String, Codable, CaseIterable, Sendable {
    case pending, running, completed, failed
  }

  let id: Identifier<BookJobRecord>
  var bookID: Identifier<BookRecord>
  var jobType: JobType
  var status: Status
  var totalItems: Int?
  var completedItems: Int
  var failedItems: Int
  var currentItem: Int?
  var lastCompletedItem: Int?
  var progressDetail: JSONText?
  var heartbeatAt: Instant?
  var startedAt: Instant?
  var completedAt: Instant?
  var errorMessage: String?
  var stateVersion: Int
  var deviceID: String?
  var createdAt: Instant
  var updatedAt: Instant
  var deletedAt: Instant?
}
