import Learning
import Screens

/// A small school, in memory: two who need help, one who is well, one who has not begun, one who is not looked after now.
extension World {
  static let tutor = Person.ID("tutor")
  private static let maths = Subject.ID("mathematics")

  private static func ago(days: Int = 0, minutes: Int = 0) -> Instant {
    Walk.evening.adding(seconds: -days * 86_400 - minutes * 60)
  }

  private static func care(_ student: String, _ subject: Subject.ID? = nil, notes: String = "") -> Care {
    Care(
      id: Care.ID("care-\(student)"), tutor: tutor, student: Person.ID(student), subject: subject, status: .active,
      notes: notes, from: nil, until: nil, version: 1)
  }

  static let roster: [RosterEntry] = RosterEntry.byNeed([
    RosterEntry(
      id: Person.ID("asha"), name: "Asha", grade: 7, className: "7B", cares: [care("asha")], isInForce: true,
      status: studentStatus(mastery: 74, weekAgo: 68, answers: 212), course: [41, 52, 60, 68, 74],
      lastPractised: CalendarDay(year: 2026, month: 11, day: 21), daysAway: 0, streak: Streak(current: 12, longest: 20),
      answersThisWeek: 31, at: Walk.evening),
    RosterEntry(
      id: Person.ID("rafi"), name: "Rafi", grade: 7, className: "7B",
      cares: [care("rafi", notes: "Likes cricket; reads slowly.")], isInForce: true,
      status: studentStatus(mastery: 31, weekAgo: 36, answers: 64), course: [44, 40, 38, 36, 31],
      lastPractised: CalendarDay(year: 2026, month: 11, day: 12), daysAway: 9, answersThisWeek: 0,
      disputes: .init(count: 1, since: ago(days: 2)), at: Walk.evening),
    RosterEntry(
      id: Person.ID("mina"), name: "মিনা", grade: 6, className: "6A", cares: [care("mina", maths)], isInForce: true,
      status: studentStatus(mastery: 58, weekAgo: 76, answers: 90), course: [60, 70, 79, 76, 58],
      lastPractised: CalendarDay(year: 2026, month: 11, day: 21), daysAway: 0, streak: Streak(current: 1, longest: 9),
      answersThisWeek: 14, questions: .init(count: 1, since: ago(days: 1)), flagged: 2, at: Walk.evening),
    RosterEntry(
      id: Person.ID("tuli"), name: "Tuli", grade: 7, className: "7B", cares: [care("tuli")], isInForce: true,
      at: Walk.evening),
    RosterEntry(
      id: Person.ID("ravi"), name: "Ravi", grade: 8, className: nil, cares: [care("ravi")], isInForce: false,
      at: Walk.evening),
  ])

  private static let calendar = StudentCalendar(timeZone: "Asia/Kolkata")

  static let subjects = [
    Subject(id: maths, name: Phrase(en: "Mathematics", bn: "গণিত"), category: "Math"),
    Subject(id: Subject.ID("physics"), name: Phrase(en: "Physics", bn: "পদার্থবিজ্ঞান"), category: "Science"),
  ]

  static let bank = PracticeBank(
    subjects: subjects,
    topics: [
      .init(
        id: Topic.ID("ratios-7"), name: Phrase(en: "Ratio and proportion", bn: "অনুপাত ও সমানুপাত"), subject: maths,
        grade: 7),
      .init(id: Topic.ID("fractions-6"), name: Phrase(en: "Fractions", bn: "ভগ্নাংশ"), subject: maths, grade: 6),
    ],
    items: five.enumerated().map { index, problem in
      PracticeBank.Item(
        id: problem.id, topic: Topic.ID("ratios-7"), statement: problem.statement, level: index * 2 + 1,
        tags: index < 3 ? ["word-problem", "map"] : ["units"], wasGiven: index == 1)
    })

  private static func finding(_ words: String, at now: Instant) -> SittingFinding {
    SittingFinding(
      sitting: sittings[0], turn: ReviewTurn.ID("turn-5"), excerpt: "the ‹\(words)› of a map", at: now)
  }

  static let fiveSitting = Sitting.ID.five(PracticeSession.ID("five"))
  static let lessonSitting = Sitting.ID.lesson(Lesson.ID("lesson"))

  static let sittings: [Sitting] = [
    Sitting(
      id: lessonSitting, state: .paused, began: ago(minutes: 90), touched: ago(minutes: 60),
      title: Phrase(en: "Ratios", bn: "অনুপাত"), subject: maths, score: nil, total: nil, flags: 0, version: 7),
    Sitting(
      id: fiveSitting, state: .finished, began: ago(days: 5), touched: ago(days: 5), title: nil, subject: nil, score: 3,
      total: 5, flags: 1, version: 9),
    Sitting(
      id: .exam(Exam.ID("exam")), state: .finished, began: ago(days: 12), touched: ago(days: 12),
      title: Phrase(en: "Angles", bn: "কোণ"), subject: maths, score: 6.5, total: 10, flags: 0, version: 14),
  ]

  /// What a five looks like to a tutor: one answer is disputed.
  func transcript(of sitting: Sitting.ID) -> Transcript {
    func turn(
      _ number: Int, _ shown: ReviewTurn.Shown, _ change: (inout ReviewTurn.Behind) -> Void = { _ in }
    ) -> ReviewTurn {
      var behind = ReviewTurn.Behind()
      change(&behind)
      let id = ReviewTurn.ID("turn-\(number)")
      return ReviewTurn(
        id: id, at: World.ago(days: 5, minutes: 30 - number), shown: shown, behind: behind, notes: turnNotes[id] ?? [])
    }
    let problem = World.problem(1, key: .number("28", unit: Phrase(en: "km", bn: "কিমি")))
    let listing = World.sittings.first { $0.id == sitting } ?? World.sittings[1]
    return Transcript(
      student: Person.ID("rafi"), sitting: listing,
      turns: [
        turn(0, .began), turn(1, .problem(problem.statement)) { $0.problem = problem.id },
        turn(2, .hint(1, problem.hints[0])),
        turn(3, .wrote("4")) { behind in
          behind.problem = problem.id
          behind.given = .wrong
          behind.counted = ruled[.init("dispute")]?.outcome ?? .wrong
          behind.understood = "4"
          behind.expected = Phrase(en: "28 km", bn: "২৮ কিমি")
          behind.mistake = Phrase(en: "divided where you should multiply", bn: "গুণের জায়গায় ভাগ করেছ")
          behind.hints = 1
          behind.seconds = 75
          behind.mastery = .init(before: 36, after: 31)
          behind.response = Identifier("response")
          behind.dispute = Dispute(
            id: .init("dispute"), problem: problem.id, words: "one centimetre is 4 km", at: World.ago(days: 2),
            ruling: ruled[.init("dispute")])
        },
        turn(4, .problem(World.five[2].statement)),
        turn(5, .wrote("t")) { behind in
          behind.given = .right
          behind.counted = .right
          behind.seconds = 20
          behind.mastery = .init(before: 31, after: 37)
          behind.response = Identifier("response-2")
          behind.model = "a-model"
          behind.cost = 1_250
        },
        turn(6, .finished),
      ])
  }

  var queue: ReviewQueue {
    let problem = World.five[0]
    let all = [
      QueueEntry(
        id: .dispute(.init("dispute")), student: Person.ID("rafi"), name: "Rafi", about: problem.statement,
        words: "one centimetre is 4 km", since: World.ago(days: 2), place: 1, sitting: World.fiveSitting),
      QueueEntry(
        id: .question(.init("question")), student: Person.ID("mina"), name: "মিনা", about: World.five[3].statement,
        words: "কেন ভাগ করব?", since: World.ago(days: 1), place: 1),
      QueueEntry(id: .problem(.init("made")), about: World.five[4].statement, since: World.ago(minutes: 50), place: 1),
      QueueEntry(
        id: .guideline(.init("ratios")), about: Phrase(en: "Ratios", bn: "অনুপাত"), since: World.ago(minutes: 20),
        place: 1),
    ]
    return ReviewQueue(
      entries: all.filter { !decided.contains($0.id) }, usualWaits: [.dispute: 86_400 * 3, .question: 3_600 * 5])
  }

  static let conversation = Conversation(
    id: .init("question"), student: Person.ID("mina"), subject: .problem(five[3].id), isOpen: true,
    messages: [.init(id: Identifier("m"), author: Person.ID("mina"), text: "কেন ভাগ করব?", at: ago(days: 1))])

  /// The whole of what waits for a decision.
  static func content(of subject: QueueEntry.Subject) -> ReviewedContent {
    if subject.kind == .problem { return .problem(five[4]) }
    func both(_ en: String, _ bn: String) -> Phrase { Phrase(en: en, bn: bn) }
    return .passages([
      ReviewedPassage(.summary, both("Two amounts beside each other.", "দুটি পরিমাণ পাশাপাশি।")),
      ReviewedPassage(.objective, both("Reads a ratio both ways.", "অনুপাত দুই দিক থেকে পড়তে পারে।")),
      ReviewedPassage(.mistake, both("turned the ratio around", "অনুপাত উল্টে ফেলেছে")),
      ReviewedPassage(.remedy, both("What is named first stands first.", "যার নাম আগে, সে আগে।")),
      ReviewedPassage(.step, both("What a ratio says", "অনুপাত কী বলে")),
      ReviewedPassage(.approach, both("With beads, then with numbers.", "প্রথমে পুঁতি দিয়ে, পরে সংখ্যা দিয়ে।")),
      ReviewedPassage(.success, both("Two ratios read right.", "দুটি অনুপাত ঠিক পড়েছে।")),
      ReviewedPassage(.closing, both("That was the last line.", "এটিই শেষ লাইন।")),
    ])
  }

  static func summary(isCorrected: Bool) -> SessionSummary {
    SessionSummary(
      id: SessionSummary.ID("summary"), source: .lesson(Lesson.ID("lesson")), student: Person.ID("rafi"), kind: .normal,
      narrative: isCorrected ? "Better." : "You worked on ratios for 25 minutes. 4 of 6 answers were right.",
      nextSteps: ["Practise the scale of a map."], subjects: [maths], isCorrected: isCorrected, at: ago(days: 1))
  }

  /// A summary was changed, and still stands so.
  private var corrected: Bool { corrections.inForce.contains { $0.kind == .summary } }

  static let held = HeldSession(
    id: HeldSession.ID("held"), student: Person.ID("rafi"), tutor: tutor, at: ago(days: 3), minutes: 40, subject: maths,
    transcript: "Rahman: What is the scale?\nRafi: ১ সেমি is 4 km\nRahman: Then 7 cm are $4 \\times 7$ km.",
    topics: ["Ratios", "maps"], notes: "Draw it first.", version: 2)

  mutating func summarise(_ source: SessionSummary.Source) -> Event? {
    if let known = (summaries + [World.summary(isCorrected: corrected)]).first(where: { $0.source == source }) {
      return .summary(known)
    }
    guard let summaryText else { return nil }
    let summary = SessionSummary(
      id: SessionSummary.ID("summary-\(summaries.count + 2)"), source: source, student: Person.ID("rafi"), kind: .brief,
      narrative: summaryText, nextSteps: ["Read page 3.", "Do two sums."], subjects: [World.maths], isCorrected: false,
      model: "m-1", at: Walk.evening)
    summaries.insert(summary, at: 0)
    return .summary(summary)
  }

  func read(_ path: String) -> Event {
    do throws(TranscriptMistake) {
      return .transcriptRead(try TranscriptReader.read(files[path] ?? "", named: path))
    } catch {
      return .failed(.unreadableFile(path, error.phrase))
    }
  }

  private func record(of student: Person.ID) -> StudentRecord? {
    World.roster.first { $0.id == student }.map { standing in
      StudentRecord(
        standing: standing, subjects: World.subjects,
        summaries: summaries + [World.summary(isCorrected: corrected)], assigned: given, corrections: corrections,
        held: held, answers: answers)
    }
  }

  static let glance = ClassView(
    schoolClass: nil, students: roster,
    topics: [
      ("fractions-6", Phrase(en: "Fractions", bn: "ভগ্নাংশ"), 6, [20.0, 31, 60, 12]),
      ("ratios-7", Phrase(en: "Ratio and proportion", bn: "অনুপাত ও সমানুপাত"), 7, [74, 31, 58, 40]),
      ("integers-7", Phrase(en: "Integers", bn: "পূর্ণসংখ্যা"), 7, [91, 70, 85, 88]),
    ].compactMap { id, name, grade, masteries in
      ClassView.TopicLine(id: Topic.ID(id), name: name, grade: grade, masteries: masteries, begun: 3)
    },
    predictions: [
      .init(id: Person.ID("asha"), name: "Asha", score: 71.4, margin: 12, certainty: .high),
      .init(id: Person.ID("rafi"), name: "Rafi", score: 33, margin: 21, certainty: .medium),
    ],
    overrides: [
      .init(
        kind: "practice", subject: Phrase(en: "Mathematics", bn: "গণিত"), level: 4, count: 3, tutors: 1, students: 2),
      .init(kind: "summary", subject: nil, level: nil, count: 1, tutors: 1, students: 1),
    ],
    confidences: ["High": 12, "Medium": 6, "Low": 2],
    costs: [
      .init(id: Person.ID("rafi"), name: "Rafi", microdollars: 120_000),
      .init(id: Person.ID("asha"), name: "Asha", microdollars: 34_000),
      .init(id: Person.ID("tuli"), name: "Tuli", microdollars: 0),
    ])

  /// Those who are lapsed are listed, and nothing else is told of them.
  private var present: [RosterEntry] {
    if let children { return children.filter { !lapsed.contains($0.id) } }
    return RosterEntry.byNeed(
      World.roster.map { entry in
        guard lapsed.contains(entry.id) else { return entry }
        return RosterEntry(
          id: entry.id, name: entry.name, grade: entry.grade, className: entry.className, cares: entry.cares,
          isInForce: false, at: Walk.evening)
      })
  }

  private mutating func correct(_ correction: Correction, _ reason: String, at now: Instant) {
    var (original, replacement): (Correction.Content?, Correction.Content?) = (nil, nil)
    var place = ""
    switch correction {
    case .summary(let id, let narrative, let steps):
      let before = (summaries + [World.summary(isCorrected: false)]).first { $0.id == id }
      original = before.map { .summary(narrative: $0.narrative, nextSteps: $0.nextSteps) }
      (replacement, place) = (.summary(narrative: narrative, nextSteps: steps), id.rawValue)
    case .item(let id, let item):
      guard let index = given.firstIndex(where: { $0.id == id }) else { return }
      original = .problem(given[index].problem)
      given[index].problem.statement = item.statement.phrase
      given[index].problem.key = item.key
      given[index].isReplaced = true
      (replacement, place) = (.problem(given[index].problem), id.rawValue)
    case .exchange(let id, let text):
      guard let index = answers.firstIndex(where: { $0.id == id }) else { return }
      (original, replacement, place) = (.answer(answers[index].answer), .answer(text), id.rawValue)
      (answers[index].answer, answers[index].isCorrected) = (text, true)
    case .practice, .outcome: return
    }
    corrections.insert(
      CorrectionMade(
        id: .init("correction-\(corrections.count)"), tutor: World.tutor, student: Person.ID("rafi"),
        kind: correction.kind, place: place, original: original, replacement: replacement, reason: reason, at: now),
      at: 0)
  }

  mutating func oversee(_ wish: OversightWish, at now: Instant) -> Event? {
    switch wish {
    case .student(let student), .sittings(let student, _, _):
      if lapsed.contains(student) { return .failed(.refused) }
    case .child(let child):
      if lapsed.contains(child) { return .failed(.refused) }
    default: break
    }
    switch wish {
    case .roster: return .overseen(.roster(present))
    case .child(let child):
      guard let profile = profiles[World.tutor] else { return .failed(.notFound) }
      let report = ProgressSample.report(of: profile, at: now, answered: child.rawValue != "tuli")
      let summaries = child.rawValue == "tuli" ? [] : [World.summary(isCorrected: false)]
      return .overseen(.child(ChildRecord(child, report, summaries: summaries)))
    case .student(let student): return record(of: student).map { .overseen(.student($0)) } ?? .failed(.notFound)
    case .sittings(let student, let filter, _):
      let found = World.sittings.filter {
        filter.allows($0, by: World.calendar)
      }
      return .overseen(.sittings(SittingPage(sittings: found, next: nil), of: student, isMore: false))
    case .findings(let words, let student, let filter):
      let finding = World.finding(words, at: now)
      let isFound = words != "nothing" && filter.allows(finding.sitting, by: World.calendar)
      return .overseen(.findings(isFound ? [finding] : [], of: student))
    case .classFindings(let words, _):
      let finding = ClassFinding(student: Person.ID("rafi"), name: "Rafi", finding: World.finding(words, at: now))
      return .overseen(.classFindings(words == "nothing" ? [] : [finding]))
    case .transcript(let sitting): return .overseen(.transcript(transcript(of: sitting)))
    case .follow: return nil
    case .note(let text, let turn, let sitting):
      turnNotes[turn, default: []].append(TurnNote(id: .init("note"), tutor: World.tutor, text: text, at: now))
      return .overseen(.transcript(transcript(of: sitting)))
    case .withdrawNote(let note, let sitting):
      for turn in turnNotes.keys { turnNotes[turn]?.removeAll { $0.id == note } }
      return .overseen(.transcript(transcript(of: sitting)))
    case .settle(let dispute, let outcome, let words, let sitting):
      ruled[dispute] = Dispute.Ruling(outcome: outcome, words: words, at: now)
      decided.insert(.dispute(dispute))
      return .overseen(sitting.map { .transcript(transcript(of: $0)) } ?? .queue(queue))
    case .correctOutcome(_, _, _, let sitting): return .overseen(.transcript(transcript(of: sitting)))
    case .queue: return .overseen(.queue(queue))
    case .decide(let subject, _, _):
      decided.insert(subject)
      return .overseen(.queue(queue))
    case .content(let subject): return .overseen(.content(World.content(of: subject), of: subject))
    case .edit(let problem, _, _):
      decided.insert(.problem(problem))
      return .overseen(.queue(queue))
    case .conversations(let student): return .overseen(.conversations([World.conversation], of: student))
    case .answer(_, let conversation):
      decided.insert(.question(conversation))
      return .overseen(.queue(queue))
    case .correct(let correction, let reason, let student):
      correct(correction, reason, at: now)
      return record(of: student).map { .overseen(.student($0)) }
    case .enterHeld(var session):
      session.id = HeldSession.ID("held-\(held.count + 1)")
      held.insert(session, at: 0)
      return record(of: session.student).map { .overseen(.student($0)) }
    case .changeHeld(var session):
      guard let index = held.firstIndex(where: { $0.id == session.id && $0.version == session.version }) else {
        return .failed(.conflict)
      }
      session.version += 1
      held[index] = session
      return record(of: session.student).map { .overseen(.student($0)) }
    case .withdrawHeld(let session, let student):
      held.removeAll { $0.id == session }
      return record(of: student).map { .overseen(.student($0)) }
    case .undo(let correction, let student):
      if let made = corrections.first(where: { $0.id == correction }) {
        corrections.insert(
          CorrectionMade(
            id: .init("undo-\(corrections.count)"), tutor: World.tutor, student: student, kind: made.kind,
            place: made.place, undoes: correction, original: made.replacement, replacement: made.original, reason: "",
            at: now), at: 0)
      }
      return record(of: student).map { .overseen(.student($0)) }
    case .bank(let student): return .overseen(.bank(World.bank, for: student))
    case .give(let order, let student):
      given.append(
        AssignedProblem(
          id: .init("given"), student: student, problem: problems[0], tutor: World.tutor, note: order.note,
          goalTags: [], assigned: now, due: order.due, tries: 0, completed: nil, masteryBefore: 31, masteryAfter: nil,
          isReplaced: false))
      return .overseen(.given(given))
    case .glance:
      return .overseen(
        .glance(World.glance, [SchoolClass(id: .init("7b"), name: "7B", teacher: World.tutor, students: 3)]))
    case .school, .enrol, .changeRole, .resetPassword, .makeClass, .changeClass, .endClass, .place, .assign,
      .changeCare,
      .link, .unlink:
      return administer(wish, at: now)
    case .news:
      var news = news
      if let place = placeOfDisputes {
        for dispute in disputes.values.joined() where dispute.ruling == nil {
          news.places[.dispute(dispute.id)] = QueuePlace(
            kind: .dispute, place: place, since: dispute.at, usualWait: 10_800, about: World.five[0].statement)
        }
      }
      return .overseen(.news(news))
    case .ask(let words, let about):
      let message = Conversation.Message(
        id: Identifier("m\(words)"), author: Person.ID("person-1"), text: words, at: now)
      var conversation =
        asked[about]
        ?? Conversation(
          id: .init("asked-\(asked.count)"), student: Person.ID("person-1"), subject: .problem(World.five[0].id),
          about: World.five[0].statement, isOpen: true, messages: [])
      conversation.messages.append(message)
      asked[about] = conversation
      news.conversations.removeAll { $0.id == conversation.id }
      news.conversations.append(conversation)
      let place = QueuePlace(kind: .question, place: 2, since: now, usualWait: 7_200, about: conversation.about)
      news.places[.question(conversation.id)] = place
      return .overseen(.asked(conversation, place, about: about))
    case .askedBefore(let about):
      let conversation = asked[about]
      let place = conversation.flatMap { news.places[.question($0.id)] }
      return .overseen(.askedBefore(conversation, place, about: about))
    case .write(let words, let conversation):
      if let index = news.conversations.firstIndex(where: { $0.id == conversation }) {
        news.conversations[index].messages.append(
          .init(id: Identifier("m-\(words)"), author: news.conversations[index].student, text: words, at: now))
      }
      return .overseen(.news(news))
    case .close(let conversation):
      news.conversations.removeAll { $0.id == conversation }
      return .overseen(.news(news))
    case .answerGiven(let given, let response):
      if let index = news.given.firstIndex(where: { $0.id == given }) {
        news.given[index].tries += 1
        if response.outcome == .right { news.given[index].completed = now }
      }
      return .overseen(.answeredGiven(given))
    }
  }
}

extension World {
  /// The thread that an answer opens which goes to the tutors.
  func escalated(_ heard: ExchangeHeard, _ answer: ProgramAnswer, at now: Instant) -> Conversation? {
    guard answer.goesToTutors else { return nil }
    return Conversation(
      id: .init("to-tutors"), student: heard.student, subject: .exchange(heard.id), about: Phrase(heard.question),
      isOpen: true, messages: [.init(id: Identifier("m"), author: heard.student, text: heard.question, at: now)])
  }
}

extension Walk {
  /// A tutor who has just signed in.
  static func tutoring(
    role: Learning.Role = .tutor, language: Language = .english, columns: Int = 80, rows: Int = 24
  ) -> Walk {
    var walk = Walk(.people(People.State()), language: language, columns: columns, rows: rows)
    let profile = Profile(
      person: World.tutor, name: language == .english ? "Rahman" : "রহমান", grade: 7, language: language,
      timeZone: "Asia/Kolkata", role: role, hasPassword: true)
    walk.world.profiles[World.tutor] = profile
    walk.perform([.signIn(World.tutor, password: nil)])
    return walk
  }
}
