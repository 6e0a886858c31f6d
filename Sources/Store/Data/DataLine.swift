import GRDB
import Learning

/// The first line of a student's file.
struct DataHeader: Codable, Equatable {
  static let format = "lectern student 1"

  var format = Self.format
  /// The last step of the schema that wrote it.
  var schema: String
  var student: Person.ID
  var written: Instant
}

/// Every other line: a row, column by column as the notebook stores it.
struct DataLine: Encodable {
  var table: String
  var row: [String: DataCell]
}

/// A value of a column in JSON.
struct DataCell: Encodable {
  let value: DatabaseValue

  init(_ value: DatabaseValue) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value.storage {
    case .null, .blob: try container.encodeNil()
    case .int64(let integer): try container.encode(integer)
    case .double(let real): try container.encode(real)
    case .string(let text): try container.encode(text)
    }
  }
}
