import Learning
import Terminal

extension PlaceKeys {
  /// The places of whoever looks after students, each with everything that can be done there.
  static func tutoring(_ sample: Problem) -> [PlaceKeys] {
    let tutor = Profile(
      person: Person.ID("manual"), name: "Tutor", grade: 7, language: .english, timeZone: "UTC", role: .tutor)
    let start = Instant(milliseconds: 0)
    let context = Context(now: start, language: .english, profile: tutor, timeZone: "UTC")
    let student = Person.ID("student")
    return [
      keys("My tutor", MyTutor.self, tutors(sample, start), context),
      keys("Asking the program and a tutor", Asking.self, questions(sample, student, start), context),
      keys("My students", Roster.self, [rosters(student, start)], context),
      keys("One student", StudentPage.self, pages(sample, student, start), context),
      keys("Your child (a parent's)", ChildPage.self, [children(student, start)], context),
      keys("A session in person", HeldPage.self, [heldPage(student, by: tutor.person, start)], context),
      keys(
        "Entering a session in person", Holding.self,
        forms(
          Holding.prepared(Holding.State(StudentPage.State(student, name: "Asha", grade: 7)), context).form.lines.count
        ) {
          line in
          var state = Holding.prepared(Holding.State(StudentPage.State(student, name: "Asha", grade: 7)), context)
          state.form.selected = line
          return state
        }, context),
      keys("What a session came to", SummaryPage.self, summaryPages(student, start), context),
      keys(
        "Putting right what the program said", Correcting.self,
        forms(6) { line in
          var state = Correcting.prepared(
            Correcting.State(.summary(summary(student, start)), of: "Asha", from: .home), context)
          state.form.selected = line
          return state
        }, context),
      keys("A session, turn by turn", Review.self, [reviewed(sample, by: tutor.person, start)], context),
      keys("The school (an admin's)", School.self, schools(start), context),
      keys("What waits", Queue.self, queues(sample, start), context),
      keys("The class at a glance", ClassPage.self, [classes], context),
      keys("Giving practice", Assigning.self, orders(student), context),
    ]
  }

  /// At what was given, at an answer, and while one writes.
  private static func tutors(_ sample: Problem, _ start: Instant) -> [MyTutor.State] {
    let student = Person.ID("student")
    let given = given(sample, student, start)
    let conversation = Conversation(
      id: Conversation.ID("question"), student: student, subject: .problem(sample.id), isOpen: true, messages: [])
    var answered = MyTutor.State()
    answered.news = TutorNews(conversations: [conversation])
    var first = MyTutor.State()
    first.news = TutorNews(given: [given])
    var writing = answered
    writing.writing = Conversation.ID("thread")
    return [first, answered, writing]
  }

  /// Where no model answers and where one does, while it is waited for, and once it has answered.
  private static func questions(_ sample: Problem, _ student: Person.ID, _ start: Instant) -> [Asking.State] {
    let plain = Asking.State(Asking.Question(about: .thing(.problem(sample.id)), title: sample.statement))
    var (offered, waiting, answered) = (plain, plain, plain)
    offered.programLeft = 1
    waiting.phase = .waiting
    answered.phase = .answered(
      ProgramExchange(
        exchange(student, start), ProgramAnswer(text: "1", confidence: .high, score: 1)), nil)
    return [offered, plain, waiting, answered]
  }

  private static func exchange(_ student: Person.ID, _ start: Instant) -> ExchangeHeard {
    ExchangeHeard(
      id: Exchange.ID("exchange"), student: student, question: "1", answer: "1", isCorrected: false, at: start)
  }

  private static func given(_ sample: Problem, _ student: Person.ID, _ start: Instant) -> AssignedProblem {
    AssignedProblem(
      id: AssignedProblem.ID("given"), student: student, problem: sample, tutor: nil, note: "", goalTags: [],
      assigned: start, due: nil, tries: 0, completed: nil, masteryBefore: nil, masteryAfter: nil, isReplaced: false)
  }

  private static func summary(_ student: Person.ID, _ start: Instant) -> SessionSummary {
    SessionSummary(
      id: SessionSummary.ID("summary"), source: .lesson(Lesson.ID("lesson")), student: student, kind: .normal,
      narrative: "1", nextSteps: [], subjects: [], isCorrected: false, at: start)
  }

  private static func held(_ student: Person.ID, by tutor: Person.ID, _ start: Instant) -> HeldSession {
    HeldSession(
      id: HeldSession.ID("held"), student: student, tutor: tutor, at: start, minutes: nil, subject: nil,
      transcript: "", topics: [], notes: "")
  }

  private static func heldPage(_ student: Person.ID, by tutor: Person.ID, _ start: Instant) -> HeldPage.State {
    HeldPage.State(
      held(student, by: tutor, start), summary: nil, from: StudentPage.State(student, name: "Asha", grade: 7))
  }

  /// Each line of a form is marked once.
  private static func forms<State>(_ lines: Int, _ state: (Int) -> State) -> [State] { (0..<lines).map(state) }

  /// Where it could not be written, and where it is.
  private static func summaryPages(_ student: Person.ID, _ start: Instant) -> [SummaryPage.State] {
    var failed = SummaryPage.State(.lesson(Lesson.ID("lesson")), of: student, name: "Asha", from: .home)
    failed.phase = .failed(Phrase("1"))
    var written = failed
    written.phase = .written(summary(student, start))
    return [failed, written]
  }

  private static func rosters(_ student: Person.ID, _ start: Instant) -> Roster.State {
    let care = Care(
      id: Care.ID("care"), tutor: Person.ID("manual"), student: student, subject: Subject.ID("mathematics"),
      status: .active, notes: "", from: nil, until: nil, version: 1)
    return Roster.State(entries: [
      RosterEntry(
        id: student, name: "Asha", grade: 7, className: "7B", cares: [care], isInForce: true, at: start)
    ])
  }

  /// Two of them.
  private static func children(_ student: Person.ID, _ start: Instant) -> ChildPage.State {
    var state = ChildPage.State()
    state.children = [student, Person.ID("manual")].map {
      RosterEntry(id: $0, name: "Asha", grade: 7, className: nil, cares: [], isInForce: true, at: start)
    }
    return state
  }

  /// Each of the pages, with something to do on it.
  private static func pages(_ sample: Problem, _ student: Person.ID, _ start: Instant) -> [StudentPage.State] {
    let change = CorrectionMade(
      id: CorrectionMade.ID("change"), tutor: Person.ID("manual"), student: student, kind: .summary, place: "summary",
      original: nil, replacement: nil, reason: "", at: start)
    let answer = exchange(student, start)
    let lesson = Sitting(
      id: .lesson(Lesson.ID("lesson")), state: .finished, began: start, touched: start, title: nil, subject: nil,
      score: nil, total: nil, flags: 0, version: 1)
    return StudentPage.Page.allCases.map { page in
      var state = StudentPage.State(student, name: "Asha", grade: 7)
      state.page = page
      state.record = StudentRecord(
        standing: RosterEntry(
          id: student, name: "Asha", grade: 7, className: nil, cares: [], isInForce: true, at: start),
        subjects: ["mathematics", "physics"].map { Subject(id: Subject.ID($0), name: Phrase($0), category: "") },
        summaries: [summary(student, start)], assigned: [given(sample, student, start)], corrections: [change],
        held: [held(student, by: Person.ID("manual"), start)], answers: [answer])
      state.sittings = [lesson]
      return state
    }
  }

  /// At an answer with a note.
  private static func reviewed(_ sample: Problem, by tutor: Person.ID, _ start: Instant) -> Review.State {
    let id = Sitting.ID.lesson(Lesson.ID("lesson"))
    var behind = ReviewTurn.Behind()
    behind.response = Identifier("response")
    let note = TurnNote(id: TurnNote.ID("note"), tutor: tutor, text: "1", at: start)
    let turn = ReviewTurn(id: ReviewTurn.ID("turn"), at: start, shown: .wrote("1"), behind: behind, notes: [note])
    let sitting = Sitting(
      id: id, state: .finished, began: start, touched: start, title: nil, subject: nil, score: nil, total: nil,
      flags: 0, version: 1)
    var state = Review.State(id, of: "Asha", from: .queue)
    state.transcript = Transcript(student: Person.ID("student"), sitting: sitting, turns: [turn])
    return state
  }

  /// At each kind of thing that waits.
  private static func queues(_ sample: Problem, _ start: Instant) -> [Queue.State] {
    let guideline = Guideline.ID("guideline")
    let subjects: [QueueEntry.Subject] = [
      .dispute(Dispute.ID("dispute")), .question(Conversation.ID("question")), .problem(sample.id),
      .guideline(guideline), .plan(guideline),
    ]
    var editing = Queue.State(
      queue: ReviewQueue(
        entries: [QueueEntry(id: .problem(sample.id), about: sample.statement, since: start, place: 1)],
        usualWaits: [:]))
    editing.contents[.problem(sample.id)] = .problem(sample)
    var written = editing
    written.purpose = .editing(sample.id, ProblemEdit(sample), .statement)
    let passedOn = QueueEntry(
      id: .question(Conversation.ID("question")), about: sample.statement, since: start, place: 1,
      exchange: exchange(Person.ID("student"), start))
    return [editing, written, Queue.State(queue: ReviewQueue(entries: [passedOn], usualWaits: [:]))]
      + subjects.map { subject in
        let sitting: Sitting.ID? = subject.kind == .dispute ? .five(PracticeSession.ID("five")) : nil
        let entry = QueueEntry(id: subject, about: sample.statement, since: start, place: 1, sitting: sitting)
        return Queue.State(queue: ReviewQueue(entries: [entry], usualWaits: [:]))
      }
  }

  /// At each kind of line, while something is chosen, and while something is typed.
  private static func schools(_ start: Instant) -> [School.State] {
    func person(_ role: Learning.Role) -> Person {
      Person(
        id: Person.ID(role.rawValue), name: "Asha", role: role, hasPassword: true, isGuest: false, grade: 7,
        language: .english, lastSeen: nil)
    }
    let (student, tutor) = (person(.student), person(.tutor))
    let schoolClass = SchoolClass(id: SchoolClass.ID("class"), name: "7B", teacher: tutor.id, students: 1)
    func register(_ people: [Person], _ status: Care.Status = .active) -> SchoolRegister {
      let care = Care(
        id: Care.ID("care"), tutor: tutor.id, student: student.id, subject: nil, status: status, notes: "", from: nil,
        until: nil, version: 1)
      return SchoolRegister(
        people: people, classes: [schoolClass], places: [student.id: schoolClass.id],
        assignments: [SchoolRegister.Assignment(care, since: start)])
    }
    let people = Learning.Role.allCases.map { School.State(register([person($0)])) }
    var classes = School.State(register([student]))
    classes.page = .classes
    var (open, outside) = (classes, classes)
    open.openClass = schoolClass.id
    outside.openClass = SchoolClass.ID("other")
    let cares = [Care.Status.active, .paused].map { status in
      var state = School.State(register([student, tutor], status))
      state.page = .assignments
      return state
    }
    var families = School.State(
      SchoolRegister(people: [], families: [SchoolRegister.Family(parent: tutor.id, child: student.id)]))
    families.page = .assignments
    var (choosing, typing) = (people[0], people[0])
    choosing.step = .carer(of: student)
    typing.step = .name
    return people + [classes, open, outside] + cares + [families, choosing, typing]
  }

  /// At each kind of line, and while problems are chosen by hand.
  private static func orders(_ student: Person.ID) -> [Assigning.State] {
    let lines: [Assigning.Item] = [.source, .problems, .give]
    var states = lines.map { line in
      var state = Assigning.State(student, name: "Asha", grade: 7)
      state.selected = line
      return state
    }
    states.append(states[0])
    states[3].marked = 0
    return states
  }

  private static var classes: ClassPage.State {
    var state = ClassPage.State()
    state.classes = [SchoolClass(id: SchoolClass.ID("class"), name: "7B", teacher: nil, students: 0)]
    return state
  }
}
