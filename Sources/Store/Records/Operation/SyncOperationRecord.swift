import GRDB
import Learning

/// `sync_operations`. A change that this machine still has to send.
struct SyncOperationRecord: StoredRecord {
  static let databaseTableName = "sync_operations"

  enum OperationType: String, Codable, CaseIterable, Sendable {
    case create, update, delete
  }

  let id: Identifier<SyncOperationRecord>
  var operationType: OperationType
  var tableName: String
  var recordID: String
  var baseVersion: Int?
  var data: JSONText?
  var synced: Bool
  var retryCount: Int
  var lastError: String?
  var sentAt: Instant?
  var createdAt: Instant
}
