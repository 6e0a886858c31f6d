import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// Effects become deeds at the notebook, and what they led to comes back.
@Suite struct PerformerTests {
  /// A window: what it asks, and what it is told.
  private struct Desk {
    let mailbox = Mailbox<Event>()
    let performer: Performer

    init(_ notebook: Notebook, at now: Instant = PerformerTests.now) {
      let models = ModelDesk(notebook: notebook, folders: Folders(flag: "/nowhere", environment: [:]), environment: [:])
      performer = Performer(notebook: notebook, models: models, now: { now }, post: { [mailbox] in mailbox.post($0) })
    }

    func ask(_ effects: Effect...) -> [Event] {
      for effect in effects { performer.perform(effect) }
      performer.finish()
      return mailbox.drain()
    }
  }

  private static let now = Instant(milliseconds: 1_795_230_000_000)

  private func notebook(withContent: Bool = false) throws -> Notebook {
    let notebook = try Notebook.inMemory(now: Self.now, seed: 7)
    if withContent { try ShippedContent.install(into: notebook, at: Self.now) }
    return notebook
  }

  private func newcomer(_ name: String) -> Effect {
    .create(Screens.Newcomer(name: name, grade: 7, language: .english, timeZone: "Asia/Kolkata", isGuest: false))
  }

  private func created(_ name: String, at desk: Desk) throws -> Profile {
    let events = desk.ask(newcomer(name))
    guard case .signedIn(let profile, _) = events.first else { throw Refused(events: events) }
    return profile
  }

  private struct Refused: Error { var events: [Event] }

  @Test func somebodyNewIsSignedInAndKnownFromThenOn() throws {
    let notebook = try notebook()
    let desk = Desk(notebook)
    let profile = try created("Mina", at: desk)
    #expect(profile.name == "Mina" && profile.grade == 7)
    #expect(try notebook.lastSignedIn() == profile.person)
    guard case .people(let people) = desk.ask(.loadPeople).first else {
      Issue.record("nobody was listed")
      return
    }
    #expect(people.map(\.name) == ["Mina"])
    #expect(desk.ask(newcomer("mina")) == [.failed(.nameTaken)])
  }

  @Test func whoAsksForWhatIsNotTheirsIsRefusedWhateverTheScreen() throws {
    let desk = Desk(try notebook())
    let student = try created("Mina", at: desk).person
    let wishes: [OversightWish] = [
      .roster, .queue, .glance(nil), .school, .changeRole(student, .admin, password: nil),
      .transcript(.five(PracticeSession.ID("nothing"))),
    ]
    let answers = wishes.flatMap { desk.ask(.oversee($0, as: student)) }
    #expect(answers.count == wishes.count)
    let refused = answers.filter { $0 == .failed(.refused) }.count
    // A session that is not there is not there for anybody.
    #expect(refused == 5 && answers.contains(.failed(.notFound)))
    #expect(desk.ask(.oversee(.news, as: student)) == [.overseen(.news(TutorNews()))])
  }

  @Test func whatOneWindowSavesTwiceInARowIsNoConflict() throws {
    let desk = Desk(try notebook())
    var profile = try created("Mina", at: desk)
    // Both are asked before the first was heard of: they state the same version.
    var (first, second) = (profile, profile)
    first.grade = 8
    second.grade = 8
    second.language = .bengali
    let events = desk.ask(.save(first), .save(second))
    guard events.count == 2, case .saved(let one) = events[0], case .saved(let two) = events[1] else {
      Issue.record("\(events)")
      return
    }
    #expect(one.version == profile.version + 1 && two.version == profile.version + 2)
    #expect(two.grade == 8 && two.language == .bengali)
    profile = two
    profile.school = "Rajshahi Girls"
    guard case .saved = desk.ask(.save(profile)).first else {
      Issue.record("a third one was refused")
      return
    }
  }

  @Test func whatAnotherWindowSavedIsNotWrittenOver() throws {
    let notebook = try notebook()
    let (here, there) = (Desk(notebook), Desk(notebook))
    let profile = try created("Mina", at: here)
    var mine = profile
    mine.grade = 8
    guard case .saved = here.ask(.save(mine)).first else {
      Issue.record("not saved")
      return
    }
    var theirs = profile
    theirs.school = "Rajshahi Girls"
    #expect(there.ask(.save(theirs)) == [.failed(.conflict)], "it has not seen what was saved here")
    guard case .signedIn(var seen, _) = there.ask(.signIn(profile.person, password: nil)).first else {
      Issue.record("not signed in")
      return
    }
    seen.school = "Rajshahi Girls"
    guard case .saved = there.ask(.save(seen)).first else {
      Issue.record("not saved after it was read")
      return
    }
    #expect(here.ask(.save(mine)) == [.failed(.conflict)])
    let kept = try notebook.profile(of: profile.person)
    #expect(kept.grade == 8 && kept.school == "Rajshahi Girls")
  }

  @Test func aPasswordIsSetAskedAndTakenAway() throws {
    let desk = Desk(try notebook())
    let person = try created("Mina", at: desk).person
    let (right, wrong) = (Secret("correct horse"), Secret("wrong horse"))
    #expect(desk.ask(.changePassword(person, current: nil, new: right)) == [.passwordChanged(hasPassword: true)])
    #expect(desk.ask(.signIn(person, password: nil)) == [.failed(.wrongPassword)])
    #expect(desk.ask(.signIn(person, password: wrong)) == [.failed(.wrongPassword)])
    guard case .signedIn(let profile, _) = desk.ask(.signIn(person, password: right)).first else {
      Issue.record("the right password was refused")
      return
    }
    #expect(profile.hasPassword)
    #expect(desk.ask(.changePassword(person, current: wrong, new: nil)) == [.failed(.wrongPassword)])
    #expect(desk.ask(.changePassword(person, current: nil, new: nil)) == [.failed(.wrongPassword)])
    #expect(desk.ask(.changePassword(person, current: right, new: nil)) == [.passwordChanged(hasPassword: false)])
    guard case .signedIn = desk.ask(.signIn(person, password: nil)).first else {
      Issue.record("there is no password any more")
      return
    }
  }

  @Test func withoutProblemsThereIsNoFiveAndThatIsSaid() throws {
    let desk = Desk(try notebook())
    let profile = try created("Mina", at: desk)
    #expect(desk.ask(.beginPractice(profile)) == [.failed(.noProblems)])
  }

  @Test func theFiveAreBegunOnceAndThenGoneOnWith() throws {
    let notebook = try notebook(withContent: true)
    let (here, there) = (Desk(notebook), Desk(notebook))
    let profile = try created("Mina", at: here)
    guard case .practice(let session, let problems) = here.ask(.beginPractice(profile)).first else {
      Issue.record("not begun")
      return
    }
    #expect(problems.map(\.id) == session.standings.map(\.problem) && problems.count == 5)
    let hint = try session.takeHint(at: Self.now)
    guard case .recorded(let hinted) = here.ask(.record(hint, in: session.id, version: session.version)).first else {
      Issue.record("not recorded")
      return
    }
    #expect(hinted.current.hints == 1)
    #expect(
      there.ask(.record(hint, in: session.id, version: session.version)) == [.failed(.conflict)],
      "another window does not write the same hint again")
    guard case .practice(let again, let same) = there.ask(.beginPractice(profile)).first else {
      Issue.record("not gone on with")
      return
    }
    #expect(again.id == session.id && same == problems && again.current.hints == 1)
    guard case .practice(let resumed, _) = there.ask(.resumePractice(session.id)).first else {
      Issue.record("not resumed")
      return
    }
    #expect(resumed.id == session.id && resumed.version > hinted.version)
    #expect(there.ask(.resumePractice(PracticeSession.ID("nowhere"))) == [.failed(.notFound)])
  }

  @Test func aPlanIsKeptAndAGoalIsSet() throws {
    let desk = Desk(try notebook(withContent: true))
    var profile = try created("Mina", at: desk)
    guard case .plan(let plan) = desk.ask(.loadPlan(profile.person)).first else {
      Issue.record("not planned")
      return
    }
    #expect(plan.topics.filter { $0.grade == 7 }.count > 5 && !plan.stretchesToday.isEmpty)
    #expect(plan.recommendations.allSatisfy { plan.topic($0.topic)?.grade == 7 }, "an earlier year is taken for known")
    #expect(desk.ask(.loadPlan(profile.person)) == [.plan(plan)])
    #expect(desk.ask(.replan(profile.person, version: plan.version + 1)) == [.failed(.conflict)])
    profile.examDate = plan.today.adding(days: -1)
    _ = desk.ask(.save(profile))
    #expect(desk.ask(.loadPlan(profile.person)) == [.failed(.examOver(plan.today.adding(days: -1)))])

    let goal = NewGoal(title: "Ready", kind: .steady, subject: Subject.ID("mathematics"))
    guard case .aims(let aims) = desk.ask(.beginGoal(goal, profile.person)).first, let set = aims.goals.first else {
      Issue.record("not set")
      return
    }
    #expect(set.title == "Ready" && set.completion == 0 && aims.subjects == [goal.subject])
    guard case .aims(let resting) = desk.ask(.changeGoal(set.id, .pause, version: 1, profile.person)).first else {
      Issue.record("not changed")
      return
    }
    #expect(resting.goals.map(\.status) == [.paused])
  }

  @Test func withoutContentNothingIsPlanned() throws {
    let desk = Desk(try notebook())
    let profile = try created("Mina", at: desk)
    #expect(desk.ask(.loadPlan(profile.person)) == [.failed(.noProblems)])
  }

  @Test func whatIsNotTheNotebooksIsPassedOver() throws {
    let desk = Desk(try notebook())
    #expect(desk.ask(.quit, .suspend, .switchLanguage, .showTheme("dark"), .useMouse(true), .copy("x")).isEmpty)
  }
}
