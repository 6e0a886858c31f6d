import Learning
@testable import Store
import Testing

@Suite struct SummaryTests {
  @Test func anExamHasOneSummaryForGood() throws {
    let school = try School()
    let first = try school.notebook.summarise(.exam(school.exam), as: school.tutor, at: school.now)
    #expect(first.kind == .normal && first.narrative.contains("4 of 5 marks") && first.subjects == [school.maths])
    #expect(
      try school.notebook.summarise(.exam(school.exam), as: school.admin, at: school.now.adding(days: 1)) == first)
    #expect(try school.notebook.summaries(of: school.student, as: school.physicsTutor, at: school.now).isEmpty)
    #expect(try school.notebook.summaries(of: school.student, as: school.parent, at: school.now).count == 2)
  }

  @Test func aModelsSummaryIsMarkedAndIsTheOneForGood() throws {
    let school = try School()
    let material = try school.notebook.summaryMaterial(of: .exam(school.exam), as: school.tutor, at: school.now)
    guard case .facts(let facts, let transcript, let student) = material else {
      Issue.record("it was summed up before")
      return
    }
    #expect(facts.kind == .exam && student.person == school.student && transcript.contains("Pupil: "))
    let text = WrittenSummary(narrative: "You worked well.", nextSteps: ["Read.", "Write.", "Rest.", "Eat."])
    let written = try school.notebook.keepSummary(
      text, by: "m-1", of: .exam(school.exam), as: school.tutor, at: school.now)
    #expect(written.model == "m-1" && written.narrative == text.narrative && written.nextSteps.count == 3)
    #expect(written.kind == .normal)
    #expect(try school.notebook.summarise(.exam(school.exam), as: school.admin, at: school.now) == written)
    #expect(
      try school.notebook.keepSummary(
        text, by: "m-2", of: .exam(school.exam), as: school.admin, at: school.now) == written)
    #expect(throws: NotebookFailure.refused(.summarise, of: school.student)) {
      try school.notebook.summaryMaterial(of: .exam(school.exam), as: school.parent, at: school.now)
    }
  }

  @Test func aSessionWithoutATranscriptSaysSo() throws {
    let school = try School()
    let held = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 50, subject: school.maths,
      transcript: "  ",
      topics: [], notes: "", as: school.tutor, now: school.now)
    let summary = try school.notebook.summarise(.held(held.id), as: school.tutor, at: school.now)
    #expect(summary.kind == .missingTranscript && !summary.nextSteps.isEmpty)
    #expect(try school.notebook.heldSessions(with: school.student, as: school.tutor, at: school.now).count == 2)
    #expect(try school.notebook.heldSessions(with: school.student, as: school.physicsTutor, at: school.now).isEmpty)
  }

  @Test func aSummaryOfNothingGivesWayOnceSomethingIsKnown() throws {
    let school = try School()
    var held = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 8, subject: school.maths, transcript: "",
      topics: ["Ratios"], notes: "", as: school.tutor, now: school.now)
    func summary(_ minute: Int) throws -> SessionSummary {
      try school.notebook.summarise(.held(held.id), as: school.tutor, at: school.now.adding(minutes: minute))
    }
    let empty = try summary(1)
    #expect(try empty.kind == .missingTranscript && summary(2) == empty)
    held.transcript = "Asha: what is 3:4?"
    held = try school.notebook.changeHeld(held, as: school.tutor, at: school.now)
    let written = try summary(3)
    #expect(written.id == empty.id && written.kind == .brief && written.narrative.contains("Ratios"))
    #expect(try summary(4) == written)
    // A tutor's own words do not give way.
    var other = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 8, subject: school.maths, transcript: "",
      topics: [], notes: "", as: school.tutor, now: school.now)
    let missing = try school.notebook.summarise(.held(other.id), as: school.tutor, at: school.now)
    try school.notebook.correct(
      .summary(missing.id, narrative: "We talked.", nextSteps: []), reason: "", as: school.tutor, at: school.now)
    other.transcript = "Asha: yes"
    try school.notebook.changeHeld(other, as: school.tutor, at: school.now)
    #expect(
      try school.notebook.summarise(.held(other.id), as: school.tutor, at: school.now).narrative == "We talked.")
  }

  @Test func aModelHearsTheSessionWithoutNames() throws {
    let school = try School()
    let held = try school.notebook.enterHeld(
      student: school.student, tutor: school.tutor, at: school.now, minutes: 50, subject: school.maths,
      transcript: "Asha: 3:4\nTutor: Good, Asha!", topics: [], notes: "for tutors", as: school.tutor, now: school.now)
    let material = try school.notebook.summaryMaterial(of: .held(held.id), as: school.tutor, at: school.now)
    guard case .facts(_, let transcript, _) = material else {
      Issue.record("it was summed up before")
      return
    }
    #expect(transcript == "Pupil: 3:4\nTutor: Good, Pupil!")
  }
}
