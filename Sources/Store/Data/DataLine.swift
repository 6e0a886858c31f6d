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
struct DataLine: Codable, Equatable {
  var table: String
  var row: [String: DataCell]
}

/// A value of a column in JSON.
struct DataCell: Codable, Equatable {
  let value: DatabaseValue

  init(_ value: DatabaseValue) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let text = try Self.read(String.self, container) {
      value = text.databaseValue
    } else if let integer = try Self.read(Int64.self, container) {
      value = integer.databaseValue
    } else {
      value = try container.decode(Double.self).databaseValue
    }
  }

  /// nil where the cell holds another type.
  private static func read<Value: Decodable>(
    _ type: Value.Type, _ container: any SingleValueDecodingContainer
  ) throws -> Value? {
    do { return try container.decode(type) } catch is DecodingError { return nil }
  }

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
