import GRDB
import Glibc

// The line that was read last.

extension DataLineScanner {
  /// What stands in a column of this name; null where there is none.
  func cell(of column: [UInt8]) -> Cell {
    columns.firstIndex { isText($0, column) }.map { cells[$0] } ?? .null
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// The cells by their columns.
  var row: [String: DatabaseValue] {
    get throws(DataMistake) {
      var row: [String: DatabaseValue] = [:]
      for (column, cell) in zip(columns, cells) {
        let value: DatabaseValue =
          switch cell {
          case .null: .null
          case .integer(let integer): integer.databaseValue
          case .real(let real): real.databaseValue
          case .text(let range): string(range).databaseValue
          }
        guard row.updateValue(value, forKey: string(column)) == nil else {
          throw DataMistake("\(string(column)) is there twice")
        }
      }
      return row
    }
  }

  /// Whether so much of `text` is `word`.
  func isText(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    guard range.count == word.count else { return false }
    return text[range].withUnsafeBytes { text in
      word.withUnsafeBytes { word in
        guard let text = text.baseAddress, let word = word.baseAddress else { return true }
        return memcmp(text, word, range.count) == 0
      }
    }
  }
}
