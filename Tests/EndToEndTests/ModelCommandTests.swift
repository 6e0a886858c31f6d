import Faults
import Foundation
import Glibc
import Testing

/// `lectern llm` against a server on loopback, with a key that must be found nowhere afterwards.
private let planted = "sk-planted-7Hq2"

private let answer = """
  event: message_start
  data: {"type":"message_start","message":{"model":"m-1","usage":{"input_tokens":16,"output_tokens":1}}}

  data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ready \\u001b[31m৩"}}

  data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9}}

  data: {"type":"message_stop"}


  """

private func configured(_ server: FaultServer, _ more: String...) throws -> TemporaryHome {
  let home = try TemporaryHome()
  let set = try Pipes.run(
    ["llm", "set", "tutor", "--provider", "anthropic", "--model", "m-1", "--base-url", server.url("")] + more,
    home: home.path)
  try #require(set.status == 0, "\(set.text)")
  return home
}

private func listing(_ home: TemporaryHome) throws -> [String: Any] {
  let list = try Pipes.run(["llm", "list", "--json"], home: home.path)
  return try #require(try JSONSerialization.jsonObject(with: Data(list.text.utf8)) as? [String: Any])
}

@Test func aTestCallSaysHowItWentAndLeavesItsCost() async throws {
  let server = try FaultServer()
  try await server.answer("/v1/messages", .streamHead(), .chunk(answer), .lastChunk)
  let home = try configured(server)
  let test = try Pipes.run(["llm", "test"], home: home.path, ["ANTHROPIC_API_KEY": planted])
  #expect(test.status == 0, "\(test.text)")
  for words in [
    "anthropic, m-1, at http://127.0.0.1", "first word after", "tokens in 16, out 9", "ready [31m৩", "It works.",
  ] {
    #expect(test.text.contains(words), "\(words) in \(test.text)")
  }
  let list = try listing(home)
  #expect(list["calls"] as? Int == 1 && list["spent"] as? Int == 16 * 10 + 9 * 50)
  #expect(try await server.requests().first?.fields["x-api-key"] == planted)
}

@Test func whateverGoesWrongIsSaidWithAStatusAndLeavesItsRow() async throws {
  let server = try FaultServer()
  let json = ["content-type": "application/json"]
  try await server.script(
    "/v1/messages",
    [
      [.answer(401, json, #"{"error":{"message":"\#(planted) is wrong"}}"#)],
      [.answer(400, json, #"{"error":{"message":"odd \#(planted)"}}"#)],
      [.streamHead(), .chunk(String(answer.prefix(320))), .lastChunk],
    ])
  let home = try configured(server)
  for words in ["does not take the key", "odd •••", "broke off"] {
    let test = try Pipes.run(["llm", "test", "tutor"], home: home.path, ["ANTHROPIC_API_KEY": planted])
    #expect(test.status == 1 && test.text.contains(words) && !test.text.contains(planted), "\(test.text)")
  }
  #expect(try listing(home)["calls"] as? Int == 3)
  let none = try Pipes.run(["llm", "test"], home: home.path)
  #expect(none.status == 1 && none.text.contains("There is no key for anthropic"))
  let builtin = try Pipes.run(["llm", "test", "hint"], home: home.path)
  #expect(builtin.status == 1 && builtin.text.contains("No language model is set for hint"))
  let unknown = try Pipes.run(["llm", "test", "nothing"], home: home.path)
  #expect(unknown.status == 1 && unknown.text.contains("There is no component nothing"))
}

@Test func aCapStopsCallsWithAClearWord() async throws {
  let server = try FaultServer()
  try await server.answer("/v1/messages", .streamHead(), .chunk(answer), .lastChunk)
  let home = try configured(server, "--cap", "0.0005")
  let key = ["ANTHROPIC_API_KEY": planted]
  #expect(try Pipes.run(["llm", "test"], home: home.path, key).status == 0)
  let second = try Pipes.run(["llm", "test"], home: home.path, key)
  #expect(second.status == 1 && second.text.contains("has cost what it may this month ($0.0005)"), "\(second.text)")
  #expect(try await server.requests().count == 1)
  #expect(try Pipes.run(["llm", "set", "tutor", "--cap", "default"], home: home.path).status == 0)
  #expect(try Pipes.run(["llm", "test"], home: home.path, key).status == 0)
}

@Test func aQuestionFromStandardInputStreamsItsAnswerOut() async throws {
  let server = try FaultServer()
  try await server.answer("/v1/messages", .streamHead(), .chunk(answer), .lastChunk)
  let home = try configured(server)
  let asked = try Pipes.run(["llm", "ask", "tutor"], home: home.path, lines: ["৩/৪?"], ["ANTHROPIC_API_KEY": planted])
  // Into a pipe it goes as it came.
  #expect(asked.status == 0 && asked.text == "ready \u{1B}[31m৩\n")
  #expect(try await server.requests().first?.text.contains("৩/৪?") == true)
  let empty = try Pipes.run(["llm", "ask", "tutor"], home: home.path, lines: [" "], ["ANTHROPIC_API_KEY": planted])
  #expect(empty.status == 1 && empty.text.contains("no question"))
}

@Test func controlCStopsAnAnswerAtOnceAndItsRowIsThere() async throws {
  let server = try FaultServer()
  let half = String(
    answer.prefix(upTo: try #require(answer.firstRange(of: "data: {\"type\":\"message_delta")).lowerBound))
  try await server.answer("/v1/messages", .streamHead(), .chunk(half), .awaitClose)
  let home = try configured(server)
  let pipes = try Pipes(["llm", "ask", "tutor"], home: home.path, ["ANTHROPIC_API_KEY": planted])
  pipes.say("go on")
  pipes.closeInput()
  try pipes.until("ready")
  kill(pipes.pid, SIGINT)
  #expect(try pipes.end() == 130)
  try await server.untilClosed("/v1/messages")
  let list = try listing(home)
  #expect(list["calls"] as? Int == 1 && (list["spent"] as? Int ?? 0) > 0)
}

/// The key goes into the field of the request, and stays nowhere: not in the notebook, a log, a backup, an export or words.
@Test func aKeyIsKeptNowhere() async throws {
  let server = try FaultServer()
  let json = ["content-type": "application/json"]
  try await server.script(
    "/v1/messages",
    [
      [.streamHead(), .chunk(answer), .lastChunk], [.answer(500, json, planted)], [.answer(403, json, planted)],
    ])
  let home = try configured(server)
  let begun = try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", "", ":quit"])
  try #require(begun.status == 0)
  try Data("anthropic: \(planted)\n".utf8).write(to: URL(filePath: home.path + "/keys"))
  try #require(chmod(home.path + "/keys", 0o600) == 0)
  var said = ""
  for command in [
    ["llm", "test"], ["llm", "test"], ["llm", "list"], ["llm", "list", "--json"], ["doctor"],
    ["backup", home.path + "/copy.db"], ["data", "export", "Asha", home.path + "/asha.jsonl"],
  ] { said += try Pipes.run(command, home: home.path, ["LECTERN_DEBUG": "1"]).text }
  #expect(!said.contains(planted), "\(said)")
  try FileManager.default.removeItem(atPath: home.path + "/keys")
  let files = try #require(FileManager.default.enumerator(atPath: home.path))
  var seen: Set<String> = []
  for case let file as String in files {
    guard let data = FileManager.default.contents(atPath: home.path + "/" + file) else { continue }
    #expect(data.firstRange(of: Data(planted.utf8)) == nil, "\(file)")
    seen.insert(file)
  }
  #expect(seen.isSuperset(of: ["lectern.db", "copy.db", "asha.jsonl"]))
}
