import Foundation

/// A JSON column: the same value is always the same text, so that a row that did not change is not rewritten.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// `place` names the row, for the failure.
  static func value<Value: Decodable>(_: Value.Type, in text: String, of place: String) throws -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw NotebookFailure.corrupt("\(place): \(error)")
    }
  }
}

extension String {
  /// Without the one character that neither SQLite's text nor PostgreSQL's JSON can hold: U+0000.
  var storable: String {
    utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\0" })) : self
  }
}
