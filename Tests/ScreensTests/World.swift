import Learning
import Screens
import Terminal

/// What the notebook would answer, in memory: screens under test meet no disk.
struct World {
  var people: [Person] = []
  var profiles: [Person.ID: Profile] = [:]
  var passwords: [Person.ID: Secret] = [:]
  var sessions: [PracticeSession.ID: PracticeSession] = [:]
  var problems: [Problem] = World.five
  /// What the next deeds answer instead.
  var trouble: Trouble?
  var hasQuit = false
  var copied: [String] = []
  var themes: [String?] = []
  var disputes: [PracticeSession.ID: [Dispute]] = [:]
  var free: [Response] = []
  var exams: [Exam] = []
  var examDisputes: [Int: Dispute] = [:]
  /// Whether a model writes questions for exams; it writes until it is skipped.
  var hasExamModel = false
  /// The exam that waits for its questions.
  var waitingExam: ExamOrder?
  /// Nothing earned: the pages that show no goals stay as they are.
  var aims = Aims(
    goals: [], achievements: Achievements(), subjects: [Subject.ID("mathematics")], today: CalendarDay(ordinal: 0))
  /// Whether there is anything to report.
  var hasPractised = true
  /// Concepts of which a review is due.
  var due: [Concept.ID] = []
  /// What is behind the mastery of each concept.
  var evidence: [Concept.ID: ConceptEvidence] = [:]
  /// Why the five are chosen.
  var choices: [Choice] = []
  var lessons: [Lesson] = []
  /// What was said in each lesson.
  var lessonLines: [Lesson.ID: [LessonLine]] = [:]
  /// When each was touched last.
  var lessonsTouched: [Lesson.ID: Instant] = [:]
  /// How well the concepts of the lessons are known.
  var lessonMastery = World.freshMastery
  /// How many lines a page has that is opened.
  var lessonTail = Int.max
  var models = ModelBoard(
    lines: ["tutor", "hint", "summary"].map {
      ModelBoard.Line(
        component: $0, provider: "builtin", model: "builtin", address: nil, key: .notNeeded, spent: 0, cap: nil)
    }, spent: 0, projection: 0, target: 100_000, aboveTarget: [])
  /// How many hints a model may still write; nil where there is no model.
  var aiHintsLeft: Int?
  /// What the model says next; nil while it is still thinking.
  var aiHint: String?
  /// What the student's editor saves.
  var editorSaves: String?
  /// What tutors wrote, decided, put right and gave.
  var turnNotes: [ReviewTurn.ID: [TurnNote]] = [:]
  var ruled: [Dispute.ID: Dispute.Ruling] = [:]
  var decided: Set<QueueEntry.Subject> = []
  var corrections: [CorrectionMade] = []
  var given: [AssignedProblem] = []
  /// The sessions that were held in person.
  var held: [HeldSession] = [World.held]
  /// What was asked of the program.
  var answers: [ExchangeHeard] = []
  /// What the summariser writes; nil while it is at it.
  var summaryText: String? = "You worked on ratios with your tutor."
  var summaries: [SessionSummary] = []
  /// What files say, by their paths.
  var files: [String: String] = [:]
  /// Whom the tutor does not look after any more.
  var lapsed: Set<Person.ID> = []
  /// The children of a parent; nil for the tutor's students.
  var children: [RosterEntry]?
  /// The school, as an admin arranged it.
  var register = World.school
  /// What a student hears of the tutors.
  var news = TutorNews()
  /// Where each dispute that waits stands; nil where nobody says.
  var placeOfDisputes: Int?
  /// What was asked, by what it is about.
  var asked: [AskedAbout: Conversation] = [:]
  var drawn = 0
  var made = 0

  mutating func perform(_ effect: Effect, at now: Instant) -> Event? {
    if let trouble {
      self.trouble = nil
      return .failed(trouble)
    }
    switch effect {
    case .loadPeople: return .people(people)
    case .create(let newcomer): return create(newcomer, at: now)
    case .signIn(let person, let password):
      if let expected = passwords[person], expected != password { return .failed(.wrongPassword) }
      guard let profile = profiles[person] else { return .failed(.notFound) }
      return .signedIn(profile, today(of: profile, at: now))
    case .loadToday(let profile): return .today(today(of: profile, at: now))
    case .loadMap: return .map(Self.map)
    case .beginPractice(let profile): return begin(profile, at: now)
    case .resumePractice(let id):
      guard var session = sessions[id] else { return .failed(.notFound) }
      session.apply(.resumed, at: now)
      sessions[id] = session
      return .practice(session, ordered(session))
    case .record(let events, let id, let version):
      guard var session = sessions[id], session.version == version else { return .failed(.conflict) }
      for event in events { session.apply(event, at: now) }
      sessions[id] = session
      return .recorded(session)
    case .loadAIHints: return .aiHints(left: aiHintsLeft)
    case .askAIHint(let problem, let id, let profile):
      guard let aiHint, var session = sessions[id] else { return nil }
      let hint = AIHint(text: aiHint, language: profile.language, model: "m-1", question: "q")
      session.apply(.aiHintTaken(problem: problem.id, hint: hint), at: now)
      sessions[id] = session
      return .recorded(session)
    case .stopAIHint: return nil
    case .dispute(let problem, let session, let words):
      let dispute = Dispute(id: .init("dispute-\(problem)"), problem: problem, words: words, at: now)
      disputes[session, default: []].append(dispute)
      return .disputes(disputes[session] ?? [], in: session)
    case .loadDisputes(let session):
      return .disputes(disputes[session] ?? [], in: session)
    case .loadCatalogue: return .catalogue(catalogue)
    case .loadProgress(let profile):
      return .progress(ProgressSample.report(of: profile, at: now, answered: hasPractised))
    case .loadEvidence(let concept, _):
      return .evidence(evidence[concept] ?? Self.unknown(concept))
    case .freshProblem(let source, _):
      drawn += 1
      switch source {
      case .problem(let id): return problems.first { $0.id == id }.map { .fresh($0, source) } ?? .failed(.notFound)
      case .topic, .concept, .review: return .fresh(problems[drawn % problems.count], source)
      }
    case .keepFreeAnswer(let response, let problem, _):
      free.append(response)
      return .keptFreeAnswer(problem.id)
    case .loadExams: return .exams(shelf)
    case .beginExam(let order, _) where order.asksModel:
      waitingExam = order
      return .writingExam(.asking)
    case .beginExam(let order, _): return begin(order, at: now)
    case .skipExamQuestions: return waitingExam.map { begin($0, at: now) }
    case .openExam(let id): return open(id, at: now)
    case .recordExam(let events, let id, let version):
      guard let index = exams.firstIndex(where: { $0.id == id }), exams[index].version == version else {
        return .failed(.conflict)
      }
      if exams[index].hasExpired(at: now) { _ = open(id, at: now) }
      for event in events { exams[index].apply(event, at: now) }
      return .examRecorded(exams[index])
    case .submitExam(let id, let version):
      guard let index = exams.firstIndex(where: { $0.id == id }), exams[index].version == version else {
        return .failed(.conflict)
      }
      do throws(Exam.Refusal) {
        for event in try exams[index].submit(World.five, at: now) { exams[index].apply(event, at: now) }
      } catch {
        return .failed(.conflict)
      }
      return .exam(paper(exams[index]))
    case .disputeExam(let question, let id, let words):
      examDisputes[question] = Dispute(
        id: .init("dispute-\(question)"), problem: World.five[question].id, words: words, at: now)
      return .examDisputes(examDisputes, in: id)
    case .summarise(let source, _): return summarise(source)
    case .readTranscript(let path): return read(path)
    case .loadModels: return .models(models)
    case .setModel(let wish, _):
      for index in models.lines.indices where models.lines[index].component == wish.component {
        (models.lines[index].provider, models.lines[index].model) = (wish.provider, wish.model)
        models.lines[index].address = wish.address.isEmpty ? nil : wish.address
        models.lines[index].key = wish.provider == "builtin" ? .notNeeded : .missing
      }
      return .models(models)
    case .testModel:
      return .modelTested(Phrase(en: "It works: m-1 answered.", bn: "চলছে: m-1 উত্তর দিয়েছে।"), works: true)
    case .loadLessons: return .lessons(lessonShelf)
    case .beginLesson(let order, _): return begin(order, at: now)
    case .openLesson(let id): return openLesson(id, at: now)
    case .reply(let text, let id, let version): return reply(text, in: id, version: version, at: now)
    case .draftReply(let text, let id, let version): return draft(text, in: id, version: version, at: now)
    case .pauseLesson(let id, let version): return pause(id, version: version, at: now)
    case .loadEarlier(let id, let before):
      let lines = Array((lessonLines[id] ?? []).prefix(before))
      let part = Array(lines.suffix(lessonTail))
      return .earlierLines(part, of: id, earlier: lines.count - part.count)
    // The tests say themselves what a model answers.
    case .askTutor, .stopTutor, .takeBuiltInTutor: return nil
    case .edit: return editorSaves.map(Event.edited) ?? .failed(.noEditor)
    case .loadPlan, .replan: return .plan(Self.outlook)
    case .loadAims: return .aims(aims)
    case .beginGoal(let new, _):
      made += 1
      aims.goals.append(
        Goal(
          id: Goal.ID("goal-\(made)"), title: new.title, kind: new.kind, subject: new.subject, status: .active,
          progress: GoalProgress(right: 0, wanted: new.kind.practice, rating: 1040, ratingFrom: 1000, fives: 0)))
      return .aims(aims)
    case .changeGoal(let id, let change, let version, _):
      guard let index = aims.goals.firstIndex(where: { $0.id == id }) else { return .failed(.notFound) }
      guard aims.goals[index].version == version else { return .failed(.conflict) }
      aims.goals[index].version += 1
      switch change {
      case .pause: aims.goals[index].status = .paused
      case .resume, .restart: aims.goals[index].status = .active
      case .giveUp: aims.goals.remove(at: index)
      }
      return .aims(aims)
    case .oversee(let wish, _): return oversee(wish, at: now)
    case .save(var profile):
      profile.version += 1
      profiles[profile.person] = profile
      return .saved(profile)
    case .changePassword(let person, let current, let new):
      if let expected = passwords[person], expected != current { return .failed(.wrongPassword) }
      passwords[person] = new
      return .passwordChanged(hasPassword: new != nil)
    case .showTheme(let name):
      themes.append(name)
      return nil
    case .copy(let text):
      copied.append(text)
      return nil
    case .quit:
      hasQuit = true
      return nil
    case .signOut, .useMouse, .suspend, .switchLanguage, .go:
      return nil
    }
  }

  private mutating func create(_ newcomer: Newcomer, at now: Instant) -> Event {
    made += 1
    let id = Person.ID("person-\(made)")
    let profile = Profile(
      person: id, name: newcomer.isGuest ? "Guest" : newcomer.name, grade: newcomer.grade,
      language: newcomer.language, timeZone: newcomer.timeZone, isGuest: newcomer.isGuest)
    profiles[id] = profile
    people.append(
      Person(
        id: id, name: profile.name, role: .student, hasPassword: false, isGuest: newcomer.isGuest,
        grade: newcomer.grade, language: newcomer.language, lastSeen: now))
    return .signedIn(profile, today(of: profile, at: now))
  }

  private mutating func begin(_ profile: Profile, at now: Instant) -> Event {
    let day = profile.calendar.day(at: now)
    for (id, session) in sessions where session.hasExpired(at: now) { sessions[id]?.apply(.abandoned, at: now) }
    if sessions.values.contains(where: { $0.day == day && $0.status == .completed }) {
      return .failed(.alreadyPractisedToday)
    }
    made += 1
    let id = PracticeSession.ID("session-\(made)")
    let first = PracticeSession.beginning(problems.map(\.id), choices: choices, day: day, at: now)
    guard let session = PracticeSession(id: id, first: first, at: now) else { return .failed(.noProblems) }
    sessions[id] = session
    return .practice(session, problems)
  }

  func today(of profile: Profile, at now: Instant) -> Today {
    let day = profile.calendar.day(at: now)
    let completed = sessions.values.filter { $0.status == .completed }
    let days = completed.map { PracticeDay(day: $0.day, offset: profile.calendar.offset(at: now)) }
    let open = sessions.values.first { $0.status == .inProgress && !$0.hasExpired(at: now) }
    let done = completed.first { $0.day == day }
    let session = open ?? done
    return Today(
      day: day, session: session, problems: session.map(ordered) ?? [],
      streak: streak(of: days, today: PracticeDay(day: day, offset: profile.calendar.offset(at: now))),
      practised: Set(days.map(\.day)),
      topics: [
        TopicAccuracy(
          topic: problems[0].topic, name: problems[0].topicName, answered: 10, right: 7)
      ], due: due,
      exam: exams.last { $0.status == .inProgress }.map(listing), lesson: unfinishedLessons.first)
  }

  private func ordered(_ session: PracticeSession) -> [Problem] {
    session.standings.compactMap { standing in problems.first { $0.id == standing.problem } }
  }
}
