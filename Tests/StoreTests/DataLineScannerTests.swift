import Foundation
import Learning
@testable import Store
import Testing

/// The scanner reads what Foundation's reader of JSON reads, and refuses what that refuses, but for what no row has.
@Suite struct DataLineScannerTests {
  private enum Value: Equatable, Decodable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let integer = Self.read(Int64.self, container) {
        self = .integer(integer)
      } else if let real = Self.read(Double.self, container) {
        self = Value(real)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    /// Foundation's reader takes `1e3` for an integer: what they mean is compared, not how it is written.
    init(_ real: Double) { self = Int64(exactly: real).map(Value.integer) ?? .real(real) }

    private static func read<Number: Decodable>(
      _ type: Number.Type, _ container: any SingleValueDecodingContainer
    ) -> Number? {
      do { return try container.decode(type) } catch { return nil }
    }
  }

  private struct Line: Equatable, Decodable {
    var table: String
    var row: [String: Value]
  }

  private func scanned(_ line: [UInt8]) -> Line? {
    var scanner = DataLineScanner(line)
    do throws(DataMistake) { try scanner.scan(at: 0) } catch { return nil }
    if scanner.position != line.count { return nil }
    var row: [String: Value] = [:]
    for (column, cell) in zip(scanner.columns, scanner.cells) {
      let value: Value =
        switch cell {
        case .null: .null
        case .integer(let integer): .integer(integer)
        case .real(let real): Value(real)
        case .text(let range): .text(scanner.string(range))
        }
      // Foundation takes one of two: whoever stores a row refuses it.
      if row.updateValue(value, forKey: scanner.string(column)) != nil { return nil }
    }
    return Line(table: scanner.string(scanner.table), row: row)
  }

  private func decoded(_ line: [UInt8]) -> Line? {
    do { return try JSONDecoder().decode(Line.self, from: Data(line)) } catch { return nil }
  }

  @Test(arguments: [
    #"{"row":{"a":null,"b":-7,"c":"x"},"table":"t"}"#, #"{"table":"t","row":{}}"#,
    " { \"row\" : { \"a\" : 1.5e3 , \"b\" : -0 } ,\t\"table\" : \"\" }\r",
    #"{"row":{"a":"\u09a8\u09BF \ud83d\udc4d \"\\\/\b\f\n\r\t"},"table":"৩/৪"}"#,
    #"{"row":{"a":9223372036854775807,"b":-9223372036854775808,"c":9223372036854775808},"table":"t"}"#,
    #"{"row":{"a":0.1,"b":1E-2,"c":12345678901234567890},"table":"t"}"#,
  ])
  func whatIsWrittenIsRead(line: String) {
    let line = Array(line.utf8)
    #expect(scanned(line) != nil)
    #expect(scanned(line) == decoded(line))
  }

  @Test(arguments: [
    "", "{", "{}", "[]", #"{"row":{}}"#, #"{"table":"t"}"#, #"{"row":{},"table":"t"} x"#, #"{"row":{},"table":"t""#,
    #"{"row":{},"row":{},"table":"t"}"#, #"{"row":{},"table":"t","more":1}"#, #"{"row":[],"table":"t"}"#,
    #"{"row":{"a":true},"table":"t"}"#, #"{"row":{"a":{}},"table":"t"}"#, #"{"row":{"a":01},"table":"t"}"#,
    #"{"row":{"a":1.},"table":"t"}"#, #"{"row":{"a":.5},"table":"t"}"#, #"{"row":{"a":+1},"table":"t"}"#,
    #"{"row":{"a":-},"table":"t"}"#, #"{"row":{"a":1e},"table":"t"}"#, #"{"row":{"a":1e999},"table":"t"}"#,
    #"{"row":{"a":NaN},"table":"t"}"#, #"{"row":{"a":nul},"table":"t"}"#, #"{"row":{a:1},"table":"t"}"#,
    #"{"row":{"a":"\x"},"table":"t"}"#, #"{"row":{"a":"\u12"},"table":"t"}"#, #"{"row":{"a":"\ud83d"},"table":"t"}"#,
    #"{"row":{"a":"\udc4d\ud83d"},"table":"t"}"#, #"{"row":{"a":"\u0000"},"table":"t"}"#,
    #"{"row":{"a":"\u+123"},"table":"t"}"#, "{\"row\":{\"a\":\"b\tc\"},\"table\":\"t\"}",
    #"{"row":{"a":1,},"table":"t"}"#,
    #"{"row":{"a" 1},"table":"t"}"#, #"{"row":{"a":'b'},"table":"t"}"#,
  ])
  func whatIsNoRowIsRefused(line: String) { #expect(scanned(Array(line.utf8)) == nil) }

  @Test func whatIsNoUTF8IsRefused() {
    for bytes: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xE0, 0xA6], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] {
      let line = Array("{\"row\":{\"a\":\"".utf8) + bytes + Array("\"},\"table\":\"t\"}".utf8)
      #expect(scanned(line) == nil)
    }
  }

  /// Lines with bytes changed, left out and doubled by chance: it never reads another thing than Foundation does.
  @Test func whateverIsReadFoundationReadsAlike() {
    let line = Array(#" {"row":{"at":"2026 \u09a8\n","b":-12.5e1,"c":null,"d":"৩/৪ \\","e":70},"table":"events"}"#.utf8)
    let pieces = Array(#"{}[]:,"\/ntu0123456789eE+-. "#.utf8) + [0x00, 0x0A, 0x1F, 0x80, 0xE0, 0xFF]
    var random = SplitMix64(seed: 77)
    var (read, refused) = (0, 0)
    for _ in 0..<20_000 {
      var changed = line
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: changed.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed[place] = pieces.randomElement(using: &random) ?? 0
        case 1: changed.remove(at: place)
        default: changed.insert(pieces.randomElement(using: &random) ?? 0, at: place)
        }
      }
      guard let seen = scanned(changed) else {
        refused += 1
        continue
      }
      read += 1
      #expect(seen == decoded(changed), "\(String(decoding: changed, as: UTF8.self))")
    }
    #expect(read > 1_000 && refused > 1_000)
  }

  @Test func theNextLineIsWhereTheLastOneEnds() throws {
    let bytes = Array("{\"row\":{\"a\":1},\"table\":\"t\"}\n\n{\"row\":{},\"table\":\"u\"}".utf8)
    var scanner = DataLineScanner(bytes)
    #expect(scanner.endOfLine == 27)
    try scanner.scan(at: 0)
    #expect(scanner.position == 28)
    scanner.skipLine()
    #expect(scanner.position == 29)
    try scanner.scan(at: 29)
    #expect(scanner.string(scanner.table) == "u")
    #expect(scanner.cells.isEmpty)
    #expect(scanner.position == bytes.count)
  }
}
