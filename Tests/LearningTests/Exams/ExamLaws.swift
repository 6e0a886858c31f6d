import Learning
import Testing

/// What holds after every deed of every exam: random deeds, legal and not, with a clock that sometimes goes back.
@Suite struct ExamLaws {
  @Test(arguments: 0..<60)
  func randomExamsKeepTheLaws(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(500 + seed))
    var sitting = try #require(ExamSitting(ExamSample.plan(minutes: seed % 3 == 0 ? nil : 12)))
    var lived: [Exam] = [sitting.exam]
    var now = ExamSample.start
    for _ in 0..<60 {
      now = now.adding(
        seconds: Int.random(in: 0..<20, using: &random) == 0 ? -300 : Int.random(in: 0...25, using: &random))
      let before = sitting
      do {
        try deed(&sitting, at: now, using: &random)
      } catch {
        #expect(sitting.exam == before.exam, "a refusal changes nothing")
        if before.exam.status != .inProgress {
          #expect(error == .over)
        } else if before.exam.hasExpired(at: now) {
          #expect(error == .expired)
        }
      }
      var exam = before.exam
      for (event, at) in sitting.journal.dropFirst(before.journal.count) {
        exam.apply(event, at: at)
        lived.append(exam)
      }
      check(sitting, at: now)
    }
    #expect(lived.count == sitting.journal.count)
    for cut in 1...sitting.journal.count {
      let replayed = Exam(id: "e", replaying: sitting.journal.prefix(cut))
      #expect(replayed == lived[cut - 1], "replay equals live at every prefix")
    }
  }

  private func deed(
    _ sitting: inout ExamSitting, at now: Instant, using random: inout SplitMix64
  ) throws(Exam.Refusal) {
    let exam = sitting.exam
    let question = Int.random(in: 0..<4, using: &random)
    switch Int.random(in: 0..<24, using: &random) {
    case 0...9:
      let typed = ["1/2", "2/4", "2", "", " ", "1", "০.৫", "??"].randomElement(using: &random) ?? ""
      sitting.record(try exam.draft(typed, of: question, at: now), at: now)
    case 10...14: sitting.record(try exam.turn(to: question, at: now), at: now)
    case 15...18: sitting.record(try exam.mark(question, at: now), at: now)
    case 19: sitting.record(try exam.turn(to: 9, at: now), at: now)
    case 20: sitting.record([.left], at: now)
    case 21: sitting.record([.resumed], at: now)
    case 22 where exam.hasExpired(at: now):
      sitting.record(try exam.runOut(ExamSample.problems, at: now), at: now)
    case 22 where Int.random(in: 0..<4, using: &random) == 0:
      sitting.record(try exam.submit(ExamSample.problems, at: now), at: now)
    default: sitting.record([.drafted(question: 7, text: "x"), .submitted].dropLast(), at: now)
    }
  }

  private func check(_ sitting: ExamSitting, at now: Instant) {
    let exam = sitting.exam
    #expect(exam.version == sitting.journal.count)
    #expect(exam.standings.indices.contains(exam.place))
    #expect(exam.standings.allSatisfy { $0.seconds >= 0 })
    #expect(exam.answered + exam.empty.count == exam.standings.count)
    #expect((exam.ended != nil) == (exam.status != .inProgress))
    #expect((exam.secondsLeft(at: now) != nil) == (exam.plan.expires != nil))
    if let ended = exam.ended, let expires = exam.plan.expires { #expect(ended <= expires) }
    for (place, standing) in exam.standings.enumerated() {
      #expect((standing.mark != nil) == (exam.status.isFinished && standing.isAnswered))
      let responses = sitting.responses.filter { $0.position == place }
      #expect(responses.count == (standing.mark == nil ? 0 : 1), "an answer is scored once, at the end")
    }
    #expect(sitting.responses.map(\.position) == sitting.responses.map(\.position).sorted())
    if exam.status.isFinished {
      let report = ExamReport(exam)
      #expect((0...Double(report.total)).contains(report.score))
      #expect((0...100).contains(report.percentage))
      if let adjusted = report.adjusted {
        #expect(adjusted.lowest <= adjusted.score && adjusted.score <= adjusted.highest)
      }
      #expect(report.concepts.reduce(0) { $0 + $1.total } == report.total)
      #expect(report.concepts.reduce(0) { $0 + $1.points } == report.points.reduce(0, +))
      #expect(Set(report.strengths).isDisjoint(with: report.weaknesses))
    }
  }
}
