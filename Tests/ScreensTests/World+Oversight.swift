import Learning
import Screens

/// A small school, in memory: two who need help, one who is well, one who has not begun, one who is not looked after now.
extension World {
  static let tutor = Person.ID("tutor")
  static let maths = Subject.ID("mathematics")

  static func ago(days: Int = 0, minutes: Int = 0) -> Instant {
    Walk.evening.adding(seconds: -days * 86_400 - minutes * 60)
  }

  static func care(_ student: String, _ subject: Subject.ID? = nil, notes: String = "") -> Care {
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

  static let calendar = StudentCalendar(timeZone: "Asia/Kolkata")

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

  static func finding(_ words: String, at now: Instant) -> SittingFinding {
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

  static func summary(isCorrected: Bool) -> SessionSummary {
    SessionSummary(
      id: SessionSummary.ID("summary"), source: .lesson(Lesson.ID("lesson")), student: Person.ID("rafi"), kind: .normal,
      narrative: isCorrected ? "Better." : "You worked on ratios for 25 minutes. 4 of 6 answers were right.",
      nextSteps: ["Practise the scale of a map."], subjects: [maths], isCorrected: isCorrected, at: ago(days: 1))
  }

  /// A summary was changed, and still stands so.
  var corrected: Bool { corrections.inForce.contains { $0.kind == .summary } }

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

  func record(of student: Person.ID) -> StudentRecord? {
    World.roster.first { $0.id == student }.map { standing in
      StudentRecord(
        standing: standing, subjects: World.subjects,
        summaries: summaries + [World.summary(isCorrected: corrected)], assigned: given, corrections: corrections,
        held: held, answers: answers)
    }
  }

  /// Those who are lapsed are listed, and nothing else is told of them.
  var present: [RosterEntry] {
    if let children { return children.filter { !lapsed.contains($0.id) } }
    return RosterEntry.byNeed(
      World.roster.map { entry in
        guard lapsed.contains(entry.id) else { return entry }
        return RosterEntry(
          id: entry.id, name: entry.name, grade: entry.grade, className: entry.className, cares: entry.cares,
          isInForce: false, at: Walk.evening)
      })
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

extension Walk {
  /// What the place holds, where it is this one.
  var roster: Roster.State? { if case .roster(let state) = app.place { state } else { nil } }
  var review: Review.State? { if case .review(let state) = app.place { state } else { nil } }
  var studentPage: StudentPage.State? { if case .student(let state) = app.place { state } else { nil } }
}
