import GRDB
import Learning

// How the values of Learning lie in a column.

extension Identifier: DatabaseValueConvertible {}
extension Role: DatabaseValueConvertible {}
extension Language: DatabaseValueConvertible {}
extension Outcome: DatabaseValueConvertible {}
extension Goal.Status: DatabaseValueConvertible {}
extension PracticeSession.Status: DatabaseValueConvertible {}
extension PracticeEvent.Kind: DatabaseValueConvertible {}

extension Instant: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { iso8601.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    String.fromDatabaseValue(value).flatMap(Instant.init(iso8601:))
  }
}

extension CalendarDay: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { iso8601.databaseValue }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> CalendarDay? {
    String.fromDatabaseValue(value).flatMap(CalendarDay.init(iso8601:))
  }
}

extension HybridTime: DatabaseValueConvertible, Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let time = HybridTime(text: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no hybrid logical time")
    }
    self = time
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  var databaseValue: DatabaseValue { text.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> HybridTime? {
    String.fromDatabaseValue(value).flatMap(HybridTime.init(text:))
  }
}
