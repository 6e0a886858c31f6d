import HTTP
import Testing

private func events(_ text: String) throws -> [ServerSentEvent] {
  var parser = ServerSentEventParser()
  return try parser.feed(text.utf8)
}

private func data(_ text: String) throws -> [String] { try events(text).map(\.data) }

@Test func linesOfDataAreJoinedAndOneSpaceIsTaken() throws {
  #expect(try data("data: a\ndata:b\ndata:  c\n\n") == ["a\nb\n c"])
  #expect(try data("data\n\n") == [""])
  #expect(try data("data:\ndata\n\n") == ["\n"])
  #expect(try data("data: {\"a\": \"b:c\"}\n\n") == [#"{"a": "b:c"}"#])
}

@Test func namesStandForOneEventAndIdsForTheRest() throws {
  let seen = try events("event: ping\nid: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n")
  #expect(
    seen == [
      ServerSentEvent(name: "ping", data: "a", id: "7"), ServerSentEvent(data: "b", id: "7"),
      ServerSentEvent(data: "c"),
    ])
}

@Test func whatHasNoDataIsNoEvent() throws {
  #expect(try data(": hello\n\nevent: ping\n\nid: 1\n\ndata: a\n\n\n\n") == ["a"])
  // The name of an event that was none does not stick.
  #expect(try events("event: ping\n\ndata: a\n\n") == [ServerSentEvent(data: "a")])
}

@Test func aByteOrderMarkCountsOnlyAtTheVeryStart() throws {
  #expect(try data("\u{FEFF}data: a\n\n") == ["a"])
  #expect(try data("\u{FEFF}\u{FEFF}data: a\n\n") == [])
  #expect(try data("data: a\n\n\u{FEFF}data: b\n\n") == ["a"])
}

@Test func anIdentifierWithNulAndAWaitThatIsNoNumberAreIgnored() throws {
  var parser = ServerSentEventParser()
  let seen = try parser.feed("id: 1\nid: 2\0\nretry: 12x\ndata: a\0b\n\nretry: 3000\n\nretry:\n".utf8)
  #expect(seen == [ServerSentEvent(data: "a\0b", id: "1")])
  #expect(parser.retryMilliseconds == 3000)
  _ = try parser.feed("retry: 99999999999999999999999\n".utf8)
  #expect(parser.retryMilliseconds == 3000)
}

@Test func bytesThatAreNoTextAreReplaced() throws {
  var parser = ServerSentEventParser()
  let bytes = Array("data: a".utf8) + [0xFF, 0xE0, 0xA6] + Array("\n\n".utf8)
  #expect(try parser.feed(bytes).map(\.data) == ["a\u{FFFD}\u{FFFD}"])
}

@Test func linesThatAreNoFieldAreKeptAside() throws {
  var parser = ServerSentEventParser()
  let seen = try parser.feed("data: a\n\n[{\"error\": {\n\"code\": 429}}]\nData: no\n\n".utf8)
  #expect(seen.map(\.data) == ["a"])
  #expect(parser.strayLines == ["[{\"error\": {", "\"code\": 429}}]", "Data: no"])
}

@Test func anEventThatNeverEndsIsRefused() throws {
  var parser = ServerSentEventParser(limit: 100)
  #expect(throws: ServerSentEventParser.EventTooLarge(limit: 100)) {
    for _ in 0..<20 { _ = try parser.feed("data: 0123456789\n".utf8) }
  }
  var line = ServerSentEventParser(limit: 100)
  #expect(throws: ServerSentEventParser.EventTooLarge.self) {
    for _ in 0..<101 { _ = try line.feed("x".utf8) }
  }
  var comments = ServerSentEventParser(limit: 100)
  for _ in 0..<50 { #expect(try comments.feed(": still here\n\n".utf8) == []) }
}

/// Every rule at once, with each of the three ends of line.
private func sample(_ end: String) -> String {
  [
    "\u{FEFF}: start", "", "event: content", "data: ৩/৪ = 0.75", "data: 👩‍👩‍👧", "id: 4", "", "nonsense", "data", "",
    "data: x", "retry: 10", "data: y", "", "event: lost", "", "data: end", "",
  ].map { $0 + end }.joined()
}

@Test(arguments: ["\n", "\r\n", "\r"])
func howAStreamIsCutDoesNotMatter(end: String) throws {
  let bytes = Array(sample(end).utf8)
  let whole = try data(sample("\n"))
  #expect(whole == ["৩/৪ = 0.75\n👩‍👩‍👧", "", "x\ny", "end"])
  var byByte = ServerSentEventParser()
  var seen: [ServerSentEvent] = []
  for byte in bytes { seen += try byByte.feed([byte]) }
  #expect(seen.map(\.data) == whole)
  for cut in 0...bytes.count {
    var parser = ServerSentEventParser()
    let halves = try parser.feed(bytes[..<cut]) + parser.feed([]) + parser.feed(bytes[cut...])
    #expect(halves == seen, "cut at \(cut)")
    #expect(parser.isAtBoundary)
  }
}

@Test func aStreamThatIsCutInAnEventKnowsIt() throws {
  let bytes = Array("event: a\ndata: b\n\n".utf8)
  for cut in 1..<bytes.count {
    var parser = ServerSentEventParser()
    #expect(try parser.feed(bytes[..<cut]) == [])
    #expect(!parser.isAtBoundary, "cut at \(cut)")
  }
}

/// The standard's rules a second time, on the whole text at once, for texts that nobody would write.
private func plainReading(_ bytes: [UInt8]) -> [String] {
  var text = bytes[...]
  if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
  var lines: [[UInt8]] = [[]]
  var before: UInt8 = 0
  for byte in text {
    if byte == 10, before == 13 {
      before = 0
      continue
    }
    if byte == 10 || byte == 13 { lines.append([]) } else { lines[lines.count - 1].append(byte) }
    before = byte
  }
  var events: [String] = []
  var data: [String] = []
  for line in lines.dropLast() {
    if line.isEmpty {
      if !data.isEmpty { events.append(data.joined(separator: "\n")) }
      data = []
    } else if line == Array("data".utf8) {
      data.append("")
    } else if line.starts(with: "data: ".utf8) {
      data.append(String(decoding: line.dropFirst(6), as: UTF8.self))
    } else if line.starts(with: "data:".utf8) {
      data.append(String(decoding: line.dropFirst(5), as: UTF8.self))
    }
  }
  return events
}

@Test func anyBytesAreReadAsTheStandardSays() throws {
  var random = Dice(seed: 8)
  let words = ["data", ":", " ", "\n", "\r", "\r\n", "\n\n", "id", "event", "é", "\u{FEFF}", "x", "data: ", "\0"]
  for _ in 0..<3000 {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      if Int.random(in: 0..<8, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array((words.randomElement(using: &random) ?? "").utf8)
      }
    }
    var parser = ServerSentEventParser()
    var seen: [String] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 1...5, using: &random))
      seen += try parser.feed(bytes[start..<end]).map(\.data)
      start = end
    }
    #expect(seen == plainReading(bytes), "\(bytes)")
  }
}
