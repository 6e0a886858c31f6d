import Glibc
import Learning
import Store
import Testing

/// What the program had acknowledged when it was killed.
private struct Acknowledged {
  var hints: [Int: Int] = [:]
  var settled: Set<Int> = []
  /// The problem that was shown first.
  var first: Int?
  var isResult = false

  /// From what it said: a passage counts only if its line was whole.
  init(_ text: String) {
    var problem = 0
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for line in lines {
      if let match = line.firstMatch(of: /Problem (\d) of 5/), let number = Int(match.1) {
        problem = number
        if first == nil { first = number }
      }
      if let match = line.firstMatch(of: #/Hint (\d): /#), let number = Int(match.1) {
        hints[problem] = max(hints[problem] ?? 0, number)
      }
      if line.contains("✓ Right.") || line.contains("✗ Not right.") || line.contains("→ Skipped.") {
        settled.insert(problem)
      }
      if line.contains("of 5 right.") { isResult = true }
    }
  }
}

/// Kill -9 at 200 random instants of practising: nothing that was acknowledged is missing, nothing is there twice, and
/// the session goes on where it was.
@Test func killedAtAnyInstantNothingIsLostAndNothingIsThereTwice() throws {
  let template = try TemporaryHome()
  let first = try Pipes.run(["--plain"], home: template.path, lines: ["Asha", "7", "English", "", ""])
  #expect(first.status == 0)

  var random = SplitMix64(seed: 41)
  var home = try TemporaryHome(copying: template)
  var expected: Int?
  var (acknowledgements, sessions, resumed) = (0, 0, 0)
  for round in 0..<200 {
    let pipes = try Pipes(["practice", "--plain"], home: home.path)
    // One of the first three answers a problem, whatever its kind; the others are not understood there.
    let deeds = [
      ["1", "b", "true", "next"], ["1", "b", "true"], ["hint"], ["next"], ["skip"], ["hint", "hint"], ["again", "5"],
    ]
    for _ in 0..<Int.random(in: 2...10, using: &random) {
      let deed = Int.random(in: 0..<12, using: &random)
      for line in deeds[deed < 6 ? 0 : deed - 5] { pipes.say(line) }
    }
    // The instant: after a random part of what it says, and then a random moment.
    let size = Int.random(in: 0...2_000, using: &random)
    while pipes.text.utf8.count < size, pipes.read(within: 300) {}
    pipes.read(within: Int32.random(in: 0...3, using: &random))
    kill(pipes.pid, SIGKILL)
    while pipes.read(within: 5_000) {}
    let ended = try pipes.end()
    #expect(ended == -SIGKILL || ended == 0)

    let said = Acknowledged(pipes.text)
    if let expected, let shown = said.first {
      #expect(shown == expected, "round \(round): it did not go on where it was")
      resumed += 1
    }
    acknowledgements += said.settled.count + said.hints.count
    expected = nil
    let witness = try Witness(home)
    guard let (session, _) = try witness.session() else {
      #expect(said.settled.isEmpty && said.hints.isEmpty, "round \(round): a whole session is gone")
      continue
    }
    for problem in said.settled {
      #expect(session.standings[problem - 1].outcome != nil, "round \(round): the answer to \(problem) is gone")
    }
    for (problem, hints) in said.hints {
      #expect(session.standings[problem - 1].hints >= hints, "round \(round): a hint of \(problem) is gone")
    }
    #expect(!said.isResult || session.status == .completed)
    let counts = try witness.notebook.checkup().counts
    #expect(counts["events"] == session.version, "round \(round): an event is missing, or there twice")
    let answered = session.standings.count {
      $0.outcome != nil && ($0.outcome != .skipped || session.status == .completed)
    }
    #expect(counts["responses"] == answered, "round \(round): a response is missing, or there twice")

    if session.status == .completed {
      home = try TemporaryHome(copying: template)
      sessions += 1
    } else {
      let place = session.current.outcome == nil ? session.place : session.firstOpen(after: session.place)
      expected = place.map { $0 + 1 }
    }
  }
  // The test must have tested something.
  #expect(acknowledgements > 200)
  #expect(sessions >= 5)
  #expect(resumed > 50)
}
