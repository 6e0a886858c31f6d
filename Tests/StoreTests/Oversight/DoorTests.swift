import Learning
@testable import Store
import Testing

/// Every door of the notebook that asks who is there: everybody knocks at each.
@Suite struct DoorTests {
  /// One method, what it does, and whether it is about mathematics: then a tutor of another subject is refused.
  struct Door: Sendable, CustomTestStringConvertible {
    let name: String
    let deed: Deed
    var isOfMaths = false
    let open: @Sendable (School, Person.ID) throws -> Void

    init(
      _ name: String, _ deed: Deed, isOfMaths: Bool = false,
      _ open: @escaping @Sendable (School, Person.ID) throws -> Void
    ) {
      (self.name, self.deed, self.isOfMaths, self.open) = (name, deed, isOfMaths, open)
    }

    var testDescription: String { name }
  }

  static let doors: [Door] = [
    Door("roster", .seeRoster) { _ = try $0.notebook.roster(as: $1, at: $0.now) },
    Door("standing", .seeProgress) { _ = try $0.notebook.standing(of: $0.student, as: $1, at: $0.now) },
    Door("progress", .seeProgress) { _ = try $0.notebook.progress(of: $0.student, as: $1, at: $0.now) },
    Door("enrol", .administer) {
      let newcomer = Newcomer(name: "New", grade: 6, language: .bengali, timeZone: "Asia/Dhaka")
      _ = try $0.notebook.enrol(newcomer, as: $1, at: $0.now)
    },
    Door("changeRole", .administer) {
      try $0.notebook.changeRole(of: $0.otherStudent, to: .parent, as: $1, at: $0.now)
    },
    Door("endClass", .administer) { try $0.notebook.endClass($0.schoolClass, as: $1, at: $0.now) },
    Door("resetPassword", .administer) {
      try $0.notebook.resetPassword(of: $0.student, hash: "x", as: $1, at: $0.now)
    },
    Door("assign", .administer) { try $0.notebook.assign($0.otherStudent, to: $0.tutor, as: $1, at: $0.now) },
    Door("changeCare", .administer) {
      var care = $0.care
      care.status = .paused
      try $0.notebook.changeCare(care, as: $1, at: $0.now)
    },
    Door("link", .administer) { try $0.notebook.link(parent: $0.strangeParent, to: $0.student, as: $1, at: $0.now) },
    Door("unlink", .administer) { try $0.notebook.unlink(parent: $0.parent, from: $0.student, as: $1, at: $0.now) },
    Door("circle", .seeProgress) { _ = try $0.notebook.circle(of: $0.student, as: $1, at: $0.now) },
    Door("register", .administer) { _ = try $0.notebook.register(as: $1, at: $0.now) },
    Door("changeClass", .administer) {
      try $0.notebook.changeClass($0.schoolClass, name: "7C", teacher: nil, as: $1, at: $0.now)
    },
    Door("makeClass", .administer) { _ = try $0.notebook.makeClass("8A", as: $1, at: $0.now) },
    Door("place", .administer) { try $0.notebook.place($0.student, in: $0.schoolClass, as: $1, at: $0.now) },
    Door("classes", .seeRoster) { _ = try $0.notebook.classes(as: $1, at: $0.now) },
    Door("sittings", .seeSessions) { _ = try $0.notebook.sittings(of: $0.student, as: $1, at: $0.now) },
    Door("transcript", .readTranscript, isOfMaths: true) {
      _ = try $0.notebook.transcript(of: .five($0.five), as: $1, at: $0.now)
    },
    Door("transcript changedSince", .readTranscript, isOfMaths: true) {
      _ = try $0.notebook.transcript(of: .exam($0.exam), changedSince: 0, as: $1, at: $0.now)
    },
    Door("note", .noteTurn, isOfMaths: true) { try $0.notebook.note("Look", on: $0.turn, as: $1, at: $0.now) },
    Door("findings", .readTranscript) {
      _ = try $0.notebook.findings(of: $0.student, for: "beads", as: $1, at: $0.now)
    },
    Door("subjects", .seeSessions) { _ = try $0.notebook.subjects(of: $0.student, as: $1, at: $0.now) },
    Door("findings in a class", .seeClass) {
      _ = try $0.notebook.findings(inClass: $0.schoolClass, for: "beads", as: $1, at: $0.now)
    },
    Door("rulings", .seeProgress) {
      _ = try $0.notebook.rulings(of: $0.student, since: saturday, as: $1, at: $0.now)
    },
    Door("queue", .seeQueue) { _ = try $0.notebook.queue(as: $1, at: $0.now) },
    Door("queuePlaces", .seeProgress) { _ = try $0.notebook.queuePlaces(of: $0.student, as: $1, at: $0.now) },
    Door("settle", .rule, isOfMaths: true) {
      try $0.notebook.settle($0.dispute, as: .right, words: "Yes", by: $1, at: $0.now)
    },
    Door("reply", .converse, isOfMaths: true) { _ = try $0.notebook.reply("So", in: $0.thread, as: $1, at: $0.now) },
    Door("close", .converse, isOfMaths: true) { try $0.notebook.close($0.thread, as: $1, at: $0.now) },
    Door("conversations", .converse) { _ = try $0.notebook.conversations(of: $0.student, as: $1, at: $0.now) },
    Door("decide on a problem", .reviewContent) {
      try $0.notebook.decide(on: $0.flagged, approving: true, reason: "good", as: $1, at: $0.now)
    },
    Door("edit", .reviewContent) {
      guard let problem = try $0.notebook.problems([$0.flagged]).first else { return }
      var edited = ProblemEdit(problem)
      edited.statement = Phrase("1 + 1?")
      try $0.notebook.edit($0.flagged, as: edited, reason: "shorter", by: $1, at: $0.now)
    },
    Door("reviewedContent", .reviewContent) {
      _ = try $0.notebook.reviewedContent(of: .guideline($0.guideline), as: $1, at: $0.now)
    },
    Door("decide on a guideline", .reviewContent) {
      try $0.notebook.decide(onGuideline: $0.guideline, approving: false, reason: "thin", as: $1, at: $0.now)
    },
    Door("decide on a plan", .reviewContent) {
      try $0.notebook.decide(onPlanOf: $0.guideline, approving: true, reason: "", as: $1, at: $0.now)
    },
    Door("correct", .override, isOfMaths: true) {
      try $0.notebook.correct(.outcome($0.response, .form), reason: "units", as: $1, at: $0.now)
    },
    Door("undo", .override, isOfMaths: true) { try $0.notebook.undo($0.correction, reason: "no", as: $1, at: $0.now) },
    Door("corrections", .seeProgress) { _ = try $0.notebook.corrections(of: $0.student, as: $1, at: $0.now) },
    Door("exchanges", .converse) { _ = try $0.notebook.exchanges(of: $0.student, as: $1, at: $0.now) },
    Door("assignPractice", .assignPractice, isOfMaths: true) {
      _ = try $0.notebook.assignPractice(
        PracticeOrder(.fresh(Topic.ID("g7-t3")), count: 2), to: $0.student, as: $1, at: $0.now, seed: 1)
    },
    Door("practiceBank", .assignPractice) { _ = try $0.notebook.practiceBank(for: $0.student, as: $1, at: $0.now) },
    Door("assignedPractice", .seeAssigned) { _ = try $0.notebook.assignedPractice(of: $0.student, as: $1, at: $0.now) },
    Door("summarise", .summarise, isOfMaths: true) {
      _ = try $0.notebook.summarise(.exam($0.exam), as: $1, at: $0.now)
    },
    Door("summaries", .seeSummaries) { _ = try $0.notebook.summaries(of: $0.student, as: $1, at: $0.now) },
    Door("heldSessions", .readTranscript) { _ = try $0.notebook.heldSessions(with: $0.student, as: $1, at: $0.now) },
    Door("classView", .seeClass) { _ = try $0.notebook.classView(nil, as: $1, at: $0.now) },
    Door("children", .seeChildren) { _ = try $0.notebook.children(of: $1, at: $0.now) },
    Door("cost", .seeCosts) { _ = try $0.notebook.cost(of: $0.student, as: $1, at: $0.now) },
  ]

  @Test(arguments: doors) func whoMayComesInAndWhoMayNotIsRefusedAndNoted(door: Door) throws {
    let closed = try School()
    let before = try closed.notebook.contents().filter { !$0.hasPrefix("audit_log") && !$0.hasPrefix("local_device") }
    var refusals = 0
    for actor in closed.actors {
      let isOther = actor.relation.subjects.map { !$0.contains(closed.maths) } ?? false
      if may(door.deed, as: actor.role, to: actor.relation), actor.name != "nobody", !(isOther && door.isOfMaths) {
        let open = try School()
        #expect(throws: Never.self, "\(door.name), \(actor.name)") { try door.open(open, actor.id) }
        continue
      }
      refusals += 1
      #expect("\(door.name), \(actor.name)") { try door.open(closed, actor.id) } throws: { error in
        guard let failure = error as? NotebookFailure, case .refused(door.deed, _) = failure else { return false }
        return true
      }
      let row = try closed.notebook.value(
        String.self,
        """
        SELECT coalesce(actor_id, '') || ' ' || reason FROM audit_log WHERE action = 'refused'
        ORDER BY device_seq DESC LIMIT 1
        """)
      #expect(row == "\(actor.name == "nobody" ? "" : actor.id.rawValue) \(door.deed.rawValue)", "\(actor.name)")
    }
    let noted = try closed.notebook.value(Int.self, "SELECT count(*) FROM audit_log WHERE action = 'refused'")
    #expect(noted == refusals && refusals > 0)
    let after = try closed.notebook.contents().filter { !$0.hasPrefix("audit_log") && !$0.hasPrefix("local_device") }
    #expect(after == before)
  }

  @Test func onlyTheStudentAsksAndAnswersWhatWasAssigned() throws {
    let school = try School()
    for actor in school.actors where actor.id != school.student {
      let response = Response(
        problem: school.assigned.problem.id, position: 0, outcome: .right, typed: "1", seconds: 9, hints: 0,
        sureness: nil,
        at: school.now)
      #expect(throws: NotebookFailure.self) {
        try school.notebook.answerAssigned(school.assigned.id, with: response, as: actor.id, at: school.now)
      }
      #expect(throws: NotebookFailure.self) {
        try school.notebook.conversation(about: .disputed(school.dispute), as: actor.id, at: school.now)
      }
      if actor.id != school.otherStudent {
        #expect(throws: NotebookFailure.self) {
          try school.notebook.ask("?", about: .turn(school.turn), as: actor.id, at: school.now)
        }
      }
    }
    // Another student's turn is not there for anybody else.
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.ask("?", about: .turn(school.turn), as: school.otherStudent, at: school.now)
    }
  }

  @Test func aNoteIsTakenAwayByWhoWroteIt() throws {
    let school = try School()
    let note = try school.notebook.note("Look here", on: school.turn, as: school.tutor, at: school.now)
    #expect(throws: NotebookFailure.refused(.noteTurn, of: school.student)) {
      try school.notebook.withdrawNote(note, as: school.mathsTutor, at: school.now)
    }
    try school.notebook.withdrawNote(note, as: school.tutor, at: school.now)
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.withdrawNote(note, as: school.tutor, at: school.now)
    }
  }

  @Test func aTutorEntersOnlySessionsOfTheirOwn() throws {
    let school = try School()
    func enter(as actor: Person.ID) throws {
      _ = try school.notebook.enterHeld(
        student: school.student, tutor: school.tutor, at: school.now, minutes: 5, subject: nil, transcript: "",
        topics: [], notes: "", as: actor, now: school.now)
    }
    #expect(throws: NotebookFailure.refused(.holdSession, of: school.student)) { try enter(as: school.mathsTutor) }
    try enter(as: school.admin)
  }

  @Test func aTutorChangesAndTakesAwayOnlySessionsOfTheirOwn() throws {
    let school = try School()
    var held = school.held
    held.notes = "well done"
    for actor in school.actors where actor.id != school.tutor && actor.id != school.admin {
      let refused = NotebookFailure.refused(.holdSession, of: school.student)
      #expect(throws: refused, "\(actor.name)") {
        try school.notebook.changeHeld(held, as: actor.id, at: school.now)
      }
      #expect(throws: refused, "\(actor.name)") {
        try school.notebook.withdrawHeld(held.id, as: actor.id, at: school.now)
      }
    }
    #expect(try school.notebook.changeHeld(held, as: school.tutor, at: school.now).notes == "well done")
    #expect(throws: NotebookFailure.conflict) { try school.notebook.changeHeld(held, as: school.admin, at: school.now) }
    try school.notebook.withdrawHeld(held.id, as: school.admin, at: school.now)
    #expect(try school.notebook.heldSessions(with: school.student, as: school.tutor, at: school.now).isEmpty)
    #expect(try school.notebook.summaries(of: school.student, as: school.parent, at: school.now).isEmpty)
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.withdrawHeld(held.id, as: school.tutor, at: school.now)
    }
  }
}
