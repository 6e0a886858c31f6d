import Faults
import Foundation
import HTTP
import Testing

@Test func anAnswerComesWholeAndTheRequestWentAsItWasWritten() async throws {
  let server = try FaultServer()
  try await server.answer("/v1/ask?x=1", .answer(200, ["X-Model": "tiny"], "ক ৩/৪"))
  let body = Array("{\"a\": \"\0é\"}".utf8)
  let request = HTTPRequest(
    .post, server.url("/v1/ask?x=1"),
    fields: [.secret("x-api-key", "mango"), HTTPField("content-type", "application/json"), HTTPField("x-empty", "")],
    body: body)
  let (end, heard) = await engine.outcome(request)
  #expect(end == .finished)
  #expect(heard.text == "ক ৩/৪")
  guard case .head(let head) = heard.events.first else { throw FaultServer.Failure.ended }
  #expect(head.status == 200 && head["x-model"] == "tiny")
  let seen = try #require(try await server.requests().first)
  #expect(seen.method == "POST" && Array(seen.body) == body)
  #expect(seen.fields["x-api-key"] == "mango" && seen.fields["content-type"] == "application/json")
  #expect(seen.fields["x-empty"] == "" && seen.fields["user-agent"] == "lectern" && seen.fields["expect"] == nil)
}

@Test(arguments: [HTTPMethod.get, .post, .put, .patch, .delete])
func everyMethodIsSentWithAndWithoutABody(method: HTTPMethod) async throws {
  let server = try FaultServer()
  try await server.answer("/", .answer(200))
  for body in ["", "text"] {
    #expect(await engine.outcome(HTTPRequest(method, server.url("/"), body: Array(body.utf8))).end == .finished)
    let seen = try #require(try await server.requests().last)
    #expect(seen.method == method.rawValue && seen.text == body)
    #expect(seen.fields["content-type"] == nil)
  }
}

@Test(arguments: [400, 401, 429, 500, 529])
func aStatusThatIsNoSuccessIsAnAnswerWithItsBody(status: Int) async throws {
  let server = try FaultServer()
  try await server.answer("/", .answer(status, ["retry-after": "2"], #"{"error": "no"}"#))
  let response = try await engine.response(to: HTTPRequest(.get, server.url("/")))
  #expect(response.head.status == status && response.head["Retry-After"] == "2")
  #expect(response.body == Array(#"{"error": "no"}"#.utf8))
}

@Test func whatStreamsIsHeardBeforeTheNextIsSent() async throws {
  let server = try FaultServer()
  try await server.answer(
    "/", .streamHead(), .chunk("data: one\n\n"), .hold("two"), .chunk("data: two\n\n"), .lastChunk)
  let (heard, _) = engine.hear(HTTPRequest(.get, server.url("/")))
  await heard.untilChunk()
  #expect(heard.text == "data: one\n\n")
  try await server.release("two")
  #expect(await heard.end() == .finished)
  #expect(heard.text == "data: one\n\ndata: two\n\n")
}

@Test func aLineIsUsedAgain() async throws {
  let server = try FaultServer()
  try await server.answer("/", .answer(200, [:], "a"))
  for _ in 0..<3 { _ = try await engine.response(to: HTTPRequest(.get, server.url("/"))) }
  #expect(try await server.requests().map(\.connection) == [1, 1, 1])
}

@Test func aLineThatWasClosedMeanwhileIsReplaced() async throws {
  let server = try FaultServer()
  try await server.script("/", [[.answer(200, [:], "a"), .close], [.answer(200, [:], "b")]])
  #expect(try await engine.response(to: HTTPRequest(.get, server.url("/"))).body == Array("a".utf8))
  #expect(try await engine.response(to: HTTPRequest(.get, server.url("/"))).body == Array("b".utf8))
  #expect(try await server.requests().map(\.connection) == [1, 2])
}

@Test func manyGoOnAtATime() async throws {
  let server = try FaultServer()
  try await server.answer("/", .streamHead(), .chunk("a"), .hold("all"), .chunk("b"), .lastChunk)
  let all = (0..<40).map { _ in engine.hear(HTTPRequest(.get, server.url("/"))).0 }
  for heard in all { await heard.untilChunk() }
  try await server.release("all")
  for heard in all {
    #expect(await heard.end() == .finished)
    #expect(heard.text == "ab")
  }
}

@Test func anAnswerInSinglePiecesIsTheSame() async throws {
  let server = try FaultServer()
  let whole = FaultStep.head(200, ["transfer-encoding": "chunked"]) + FaultStep.chunked("৩/৪") + "0\r\nx: y\r\n\r\n"
  try await server.answer("/", .sendInPieces(Data(whole.utf8), of: 1))
  let (end, heard) = await engine.outcome(HTTPRequest(.get, server.url("/")))
  #expect(end == .finished && heard.text == "৩/৪")
}

@Test func headsThatOnlyAnnounceAreReadOver() async throws {
  let server = try FaultServer()
  try await server.answer(
    "/", .text("HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n"), .text("HTTP/1.1 100 Continue\r\n\r\n"),
    .answer(200, ["a": "b"], "c"))
  let response = try await engine.response(to: HTTPRequest(.get, server.url("/")))
  #expect(response.head.status == 200 && response.head["link"] == nil && response.head["a"] == "b")
}

@Test func anOldServerEndsItsAnswerByClosing() async throws {
  let server = try FaultServer()
  try await server.answer("/", .text("HTTP/1.0 200 OK\r\ncontent-type: text/plain\r\n\r\nold"), .close)
  let response = try await engine.response(to: HTTPRequest(.get, server.url("/")))
  #expect(response.head.status == 200 && response.body == Array("old".utf8))
}

@Test func aPackedBodyIsUnpackedAndABrokenOneIsAFailure() async throws {
  let server = try FaultServer()
  // `printf 'hello hello hello' | gzip -n`
  let packed = try #require(Data(base64Encoded: "H4sIAAAAAAAAA8tIzcnJV8hAkACAiPnlEQAAAA=="))
  func answer(_ body: Data) -> [FaultStep] {
    let fields = ["content-encoding": "gzip", "content-length": "\(body.count)"]
    return [.text(FaultStep.head(200, fields)), .send(body)]
  }
  try await server.script("/good", [answer(packed)])
  try await server.script("/broken", [answer(Data(packed.prefix(4)) + Data(repeating: 0xFF, count: 30))])
  #expect(try await engine.response(to: HTTPRequest(.get, server.url("/good"))).body.starts(with: "hello hello".utf8))
  #expect(try await server.requests().first?.fields["accept-encoding"]?.contains("gzip") == true)
  let failure = await engine.failure(HTTPRequest(.get, server.url("/broken")))
  #expect(failure == .undecodable)
}

@Test func bytesThatAreNoTextPassAsTheyAre() async throws {
  let server = try FaultServer()
  let odd: [UInt8] = [0xFF, 0x00, 0x1B, 0x5B, 0xE0, 0xA6]
  try await server.answer("/", .text("HTTP/1.1 200 \u{FFFD}\r\nx: \u{1B}[2J\r\ncontent-length: 6\r\n\r\n"), .bytes(odd))
  #expect(try await engine.response(to: HTTPRequest(.get, server.url("/"))).body == odd)
}

@Test func tenMegabytesComeWhole() async throws {
  let server = try FaultServer()
  let piece = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
  try await server.answer(
    "/", .text(FaultStep.head(200, ["content-length": "10000000"])), .sendRepeated(piece, times: 100))
  let response = try await engine.response(to: HTTPRequest(.get, server.url("/")))
  #expect(response.body.count == 10_000_000)
  #expect(response.body[9_900_000...].elementsEqual(piece))
}
