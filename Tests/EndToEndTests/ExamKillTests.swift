import Glibc
import Learning
import Store
import Testing

/// What the screen says of the open question: "saved" is an acknowledgement.
private struct Acknowledgement {
  let question: Int
  let text: String

  init?(_ screen: VirtualScreen) {
    let lines = (0..<screen.rows).map { screen.line($0) }
    guard let match = lines.first?.firstMatch(of: /Question (\d+) of \d+/), let number = Int(match.1),
      lines.contains(where: { $0.split(separator: " ") == ["saved"] })
    else { return nil }
    question = number - 1
    if let field = lines.lazy.compactMap({ $0.firstMatch(of: /Your answer › (\d+)/) }).first {
      text = String(field.1)
    } else if let option = lines.lazy.compactMap({ $0.firstMatch(of: /▸ ([a-f])\)/) }).first {
      text = String(option.1)
    } else {
      return nil
    }
  }
}

extension Acknowledgement {
  /// Digits that the answer field shows at once: of a longer answer it shows the end.
  static let mostShown = 29

  /// Whether a typed draft holds what was called saved; digits are only ever added at its end.
  func isIn(_ draft: String) -> Bool {
    text.count < Self.mostShown ? draft.hasPrefix(text) : draft.contains(text)
  }
}

/// Kill -9 at random instants of an exam: every draft that was called saved is there, nothing is there twice, and the exam goes
/// on with all of it.
@Test func killedAtAnyInstantOfAnExamEverySavedDraftIsThere() throws {
  let template = try TemporaryHome()
  let first = try Pipes.run(["--plain"], home: template.path, lines: ["Asha", "7", "English", "", ""])
  #expect(first.status == 0)
  var random = SplitMix64(seed: 77)
  let home = try TemporaryHome(copying: template)
  var acknowledged: [Int: Acknowledgement] = [:]
  var (acknowledgements, resumed, finished) = (0, 0, 0)
  for round in 0..<200 {
    let program = try Program(["exam", "--topic", "ratios-7", "--questions", "5"], home: home.path)
    // One round in ten is killed while it opens.
    if Int.random(in: 0..<10, using: &random) > 0 {
      try program.until("Question")
      if !acknowledged.isEmpty { resumed += 1 }
      for _ in 0..<Int.random(in: 2...8, using: &random) {
        switch Int.random(in: 0..<10, using: &random) {
        // In a choice a digit chooses. No letter: what cannot be read is not called saved.
        case 0...6: program.type(String(Int.random(in: 1...9, using: &random)))
        case 7: program.type("\u{1B}[5~")
        default: program.type("\u{1B}[6~")
        }
        guard Bool.random(using: &random) else { continue }
        program.settle()
        if let said = Acknowledgement(program.screen) {
          acknowledged[said.question] = said
          acknowledgements += 1
        }
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        program.type("\tsy")
        if Bool.random(using: &random) { program.settle() }
      }
    }
    program.read(within: Int32.random(in: 0...4, using: &random))
    kill(program.pid, SIGKILL)
    _ = try program.end()

    let witness = try Witness(home)
    let shelf = try witness.notebook.examShelf(of: witness.person, at: Walltime.now)
    let listing = shelf.unfinished.first ?? shelf.finished.first
    guard let listing, let paper = try witness.notebook.exam(listing.id) else {
      #expect(acknowledged.isEmpty, "round \(round): a whole exam is gone")
      continue
    }
    for (question, said) in acknowledged {
      let draft = paper.exam.standings[question].draft
      // An option may have been changed since.
      let isThere = paper.problems[question].key.isTyped ? said.isIn(draft) : !draft.isEmpty
      #expect(isThere, "round \(round): of question \(question + 1) “\(said.text)” was saved, and “\(draft)” is there")
    }
    if paper.exam.status.isFinished {
      finished += 1
      acknowledged = [:]
    }
    let exams = try (shelf.unfinished + shelf.finished).compactMap { try witness.notebook.exam($0.id)?.exam }
    let counts = try witness.notebook.checkup().counts
    let judged = exams.filter(\.status.isFinished).reduce(0) { $0 + $1.answered }
    #expect(counts["responses"] == judged, "round \(round): a response is missing, or there twice")
    #expect(try witness.notebook.rebuildDerived(of: witness.person, at: Walltime.now) == 0)
  }
  // The test must have tested something.
  #expect(acknowledgements > 200)
  #expect(resumed > 70)
  #expect(finished > 0)
}

/// The clock that the program goes by.
enum Walltime {
  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
