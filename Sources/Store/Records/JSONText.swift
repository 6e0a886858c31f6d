import GRDB

/// The text of a JSON column, as it is stored: byte for byte the same wherever it goes.
struct JSONText: RawRepresentable, Hashable, Sendable, Codable, DatabaseValueConvertible {
  let rawValue: String

  init(rawValue: String) { self.rawValue = rawValue }

  init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
