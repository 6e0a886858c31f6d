import Faults
import Foundation
import Glibc
import Testing

/// A lesson that a model words, in a real terminal: the welcome, and what is typed while a turn ends.

private let path = "/v1/chat/completions"

private func quoted(_ text: String) throws -> String { String(decoding: try JSONEncoder().encode(text), as: UTF8.self) }

/// An answer in pieces; before the last of them it waits for `name`.
private func stream(_ json: String, holding name: String? = nil) throws -> [FaultStep] {
  let pieces = stride(from: 0, to: json.unicodeScalars.count, by: 12).map {
    String(String.UnicodeScalarView(json.unicodeScalars.dropFirst($0).prefix(12)))
  }
  var steps: [FaultStep] = [.streamHead()]
  for (index, piece) in pieces.enumerated() {
    if let name, index == pieces.count - 1 { steps.append(.hold(name)) }
    steps.append(.chunk("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\(try quoted(piece))}}]}\n\n"))
  }
  return steps + [
    .chunk("data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"),
    .lastChunk,
  ]
}

private func turn(_ words: String, holding name: String? = nil) throws -> [FaultStep] {
  try stream(
    "{\"text\":\(quoted(words)),\"intent\":\"answer\",\"verdict\":\"none\",\"confidence\":0,\"misconceptions\":[],"
      + "\"signal\":\"adequate\",\"proposal\":\"stay\",\"question\":null,\"summary\":\"a turn\"}", holding: name)
}

private func taught(_ server: FaultServer) throws -> TemporaryHome {
  let home = try TemporaryHome()
  let first = try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", ""])
  try #require(first.status == 0, "\(first.text)")
  let set = try Pipes.run(
    [
      "llm", "set", "tutor", "--provider", "compatible", "--model", "m", "--base-url", server.url("/v1"), "--auth",
      "none",
    ], home: home.path)
  try #require(set.status == 0, "\(set.text)")
  return home
}

@Test func whatIsTypedWhileATurnEndsIsSentAndTheNextTurnComes() async throws {
  let server = try FaultServer()
  let home = try taught(server)
  let words = ["Alpha comes first.", "Beta comes after.", "Gamma is the third.", "Delta ends it."]
  try await server.script(
    path,
    [try stream("{\"text\":\"Welcome to all ratios, says the model.\"}", holding: "welcome")]
      + (try words.indices.map { try turn(words[$0], holding: "turn \($0)") }))
  let program = try Program(["teach", "--topic", "ratios-7"], home: home.path)
  try program.until("Welcome to all ratios")
  try await server.untilHeld("welcome")
  #expect(program.screen.text.contains("stop the tutor") && !program.screen.text.contains("open question"))
  program.type("seven")
  try await server.release("welcome")
  try program.until("open question")
  for index in words.indices {
    // What stands in the field since the turn before is sent, and the model is asked.
    program.type("\r")
    try program.until(String(words[index].prefix(5)))
    try await server.untilHeld("turn \(index)")
    // Some of it while the turn is still held, some while it ends, some after it.
    program.type("ok")
    try await server.release("turn \(index)")
    for letter in [" ", "w", "h", "y", " ", "n", "o", "t"] {
      program.type(letter)
      program.read(within: 3)
    }
    try program.until("the turn's end") { !$0.contains("stop the tutor") && $0.contains("› ok why not") }
    #expect(program.screen.text.contains(words[index]))
  }
  let asked = try await server.requests(to: path)
  #expect(asked.count == words.count + 1)
  #expect(asked.dropFirst(2).allSatisfy { $0.text.contains("ok why not") })
  program.type("\u{3}")
  #expect(try program.end() == 0)
}

@Test func aLessonThatIsKilledWhileTheModelWelcomesIsThereWhenItIsOpenedAgain() async throws {
  let server = try FaultServer()
  let home = try taught(server)
  try await server.script(path, [try stream("{\"text\":\"Welcome to all ratios, says the model.\"}", holding: "never")])
  let program = try Program(["teach", "--topic", "ratios-7"], home: home.path)
  try program.until("Welcome to all ratios")
  kill(program.pid, SIGKILL)
  _ = try program.end()
  let again = try Program(["teach", "--topic", "ratios-7"], home: home.path)
  try again.until("(the built-in tutor's words)")
  try again.until("open question")
  #expect(!again.screen.text.contains("stop the tutor"))
  again.type("\u{3}")
  #expect(try again.end() == 0)
}
