import Glibc
import Learning
import Store
import Testing

/// Kill -9 at 200 random instants of lessons: every reply that stood in the conversation is in the notebook, no reply is there
/// twice, what was called saved of a draft is there, and the lesson goes on where it was.
@Test func killedAtAnyInstantOfALessonNothingThatWasSaidIsLost() throws {
  let template = try TemporaryHome()
  let first = try Pipes.run(["--plain"], home: template.path, lines: ["Asha", "7", "English", "", ""])
  #expect(first.status == 0)
  var random = SplitMix64(seed: 99)
  let home = try TemporaryHome(copying: template)
  var said: Set<String> = []
  var next = 100_000
  var (acknowledgements, resumed, turns) = (0, 0, 0)
  for round in 0..<200 {
    let program = try Program(["teach", "--topic", "ratios-7"], home: home.path)
    // One round in ten is killed while it opens.
    if Int.random(in: 0..<10, using: &random) > 0 {
      try program.until("a lesson")
      if !said.isEmpty { resumed += 1 }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        var isSent = false
        switch Int.random(in: 0..<8, using: &random) {
        case 0: program.type("\u{1B}[5~")
        case 1: program.type("\u{1B}[6~")
        default:
          next += Int.random(in: 1...9, using: &random)
          program.type("\(next)")
          isSent = Int.random(in: 0..<5, using: &random) > 0
          if isSent { program.type("\r") }
        }
        guard Bool.random(using: &random) else { continue }
        // However busy the machine is: what was sent is seen, unless the lesson took no reply any more.
        let sent = "\(next)"
        if isSent {
          program.read(atMost: 2) { screen in
            screen.split(separator: "\n").contains { $0.contains(" you ") && $0.contains(sent) }
          }
        }
        program.settle()
        for line in (0..<program.screen.rows).map({ program.screen.line($0) }) {
          guard let match = line.firstMatch(of: /^\s+you\s+(\d{6,})\s*$/) else { continue }
          if said.insert(String(match.1)).inserted { acknowledgements += 1 }
        }
      }
      // Pausing is a turn of its own.
      if Int.random(in: 0..<6, using: &random) == 0 { program.type("\u{1B}") }
    }
    program.read(within: Int32.random(in: 0...4, using: &random))
    kill(program.pid, SIGKILL)
    _ = try program.end()

    let witness = try Witness(home)
    let sessions = try witness.notebook.sessions(of: witness.person).filter { $0.kind == .lesson }
    let replies = try sessions.flatMap { session in
      try witness.notebook.transcript(of: session.id, for: witness.person)?.entries
        .filter { $0.speaker == .student }.map(\.text.en) ?? []
    }
    turns = replies.count
    #expect(Set(replies).count == replies.count, "round \(round): a reply is there twice")
    #expect(said.isSubset(of: replies), "round \(round): \(said.subtracting(replies)) was said, and is gone")
    // Whoever is lost may begin a lesson on what comes first.
    let unfinished = try witness.notebook.lessonShelf(of: witness.person, at: Walltime.now).unfinished.map(\.guideline)
    #expect(Set(unfinished).count == unfinished.count, "round \(round): two lessons on one guideline")
    #expect(try witness.notebook.rebuildDerived(of: witness.person, at: Walltime.now) == 0)
    for session in sessions.prefix(1) {
      let page = try #require(try witness.notebook.lesson(Lesson.ID(session.id.rawValue), at: Walltime.now))
      #expect(!page.lesson.isLive || page.lesson.open == nil || page.problem != nil)
    }
  }
  // The test must have tested something.
  #expect(acknowledgements > 100)
  #expect(resumed > 100)
  #expect(turns > 100)
}
