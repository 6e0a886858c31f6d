import Gateway
import Testing

/// Draws the same every time.
struct Draws {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

@Suite struct JSONTests {
  private func value(_ draws: inout Draws, depth: Int) -> JSONValue {
    switch draws.below(depth > 3 ? 5 : 7) {
    case 0: return .null
    case 1: return .truth(draws.below(2) == 0)
    case 2: return .integer(draws.below(1_000_000) - 500_000)
    case 3: return .real(Double(draws.below(1000)) / 8 + 0.0625)
    case 4: return .text(text(&draws))
    case 5: return .list((0..<draws.below(4)).map { _ in value(&draws, depth: depth + 1) })
    default:
      return .object((0..<draws.below(4)).map { .init(text(&draws) + "\($0)", value(&draws, depth: depth + 1)) })
    }
  }

  private func text(_ draws: inout Draws) -> String {
    let letters: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{1}", "/", "ক", "া", "\u{1F600}", "{", "}", ",", "\u{7F}",
    ]
    return String(String.UnicodeScalarView((0..<draws.below(9)).map { _ in letters[draws.below(letters.count)] }))
  }

  @Test func whatIsWrittenIsReadTheSame() throws {
    var draws = Draws(1)
    for _ in 0..<500 {
      let value = value(&draws, depth: 0)
      #expect(try JSONValue(reading: value.written) == value)
    }
  }

  @Test func whatIsNoJSONIsRefusedAndNothingCrashes() {
    let bad = [
      "", " ", "{", "}", "[1,]", "{\"a\":}", "{\"a\" 1}", "{a:1}", "01", "-", "1.", "1e", "+1", "tru", "nulll", "\"a",
      "\"\\x\"", "\"\\u12\"", "[1] 2", "1e999", "'a'", String(repeating: "[", count: 100_000), "\u{FEFF}{}",
    ]
    for text in bad { #expect(throws: JSONFault.self, "\(text.prefix(20))") { try JSONValue(reading: text) } }
  }

  @Test func surrogatesAndTheirHalves() throws {
    #expect(try JSONValue(reading: #""\ud83d\ude00""#) == "\u{1F600}")
    #expect(try JSONValue(reading: #""\ud83d""#) == "\u{FFFD}")
    #expect(try JSONValue(reading: #""\ude00x""#) == "\u{FFFD}x")
    #expect(try JSONValue(reading: #""\ud83d\u0041""#) == "\u{FFFD}A")
    #expect(try JSONValue(reading: "\"a\nb\"") == "a\nb")
  }

  @Test func membersKeepTheirOrderAndTheLaterOfTwoCounts() throws {
    let value = try JSONValue(reading: #"{"b":1,"a":2,"b":3}"#)
    #expect(value.members.map(\.name) == ["b", "a", "b"] && value["b"] == 3)
    #expect(value["c"] == nil && value[0] == nil)
    #expect(try JSONValue(reading: "3.0").integer == 3 && JSONValue(reading: "3.5").integer == nil)
    #expect(try JSONValue(reading: "123456789012345678901").integer == nil)
  }

  /// What is read along is at every moment the beginning of what the finished object says.
  @Test func theTextIsReadAlongAndIsNeverMoreThanWillBeSaid() throws {
    var draws = Draws(2)
    let fields = ["say", "other", "list"]
    for round in 0..<300 {
      var members = fields.map { JSONValue.Member($0, value(&draws, depth: 1)) }
      members[0].value = .text(text(&draws))
      if round % 2 == 0 { members.swapAt(0, draws.below(3)) }
      // Escaped as one writes who keeps to ASCII, too.
      let written = round % 3 == 0 ? ascii(JSONValue.object(members).written) : JSONValue.object(members).written
      let said = try #require(JSONValue.object(members)["say"]?.text)
      var along = PartialJSON(field: "say")
      for scalar in "```json\n".unicodeScalars + Array(written.unicodeScalars) {
        _ = along.feed(String(scalar))
        #expect(said.utf8.starts(with: along.text.utf8))
      }
      #expect(along.text == said && along.isComplete, "\(written)")
    }
  }

  private func ascii(_ text: String) -> String {
    text.utf16.map {
      $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst()
    }
    .joined()
  }

  @Test func aFieldWithinAnotherIsNotMeantAndNoiseBreaksNothing() {
    var along = PartialJSON(field: "say")
    #expect(along.feed(#"{"in":{"say":"no"},"l":["say","}"],"say":"yes","say":"again"}"#) == "yes")
    var draws = Draws(3)
    let noise: [Unicode.Scalar] = [
      "{", "}", "\"", "\\", "u", "d", "8", "s", "a", "y", ":", ",", "[", "]", " ", "\u{FFFD}",
    ]
    for _ in 0..<2000 {
      var along = PartialJSON(field: "say")
      for _ in 0..<60 { _ = along.feed(String(noise[draws.below(noise.count)])) }
    }
  }
}
