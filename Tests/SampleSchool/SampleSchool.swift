import Learning
import Store

/// A class that has practised for a while, made through the doors that the program uses: one tutor and the students of one
/// class, and beside them a student of another tutor. The same seed makes the same school.
public struct SampleSchool: Sendable {
  /// How much there is of everything, for each student.
  public struct Size: Sendable {
    public var students: Int
    /// Completed fives, at most one a day.
    public var fives: Int
    /// The days over which they lie, the last of them yesterday.
    public var days: Int
    public var lessons: Int
    /// What the student says in a lesson; the tutor answers each.
    public var turns: Int

    public init(students: Int, fives: Int, days: Int, lessons: Int, turns: Int) {
      self.students = students
      self.fives = fives
      self.days = days
      self.lessons = lessons
      self.turns = turns
    }

    /// A class with a year of practice: 40 students, each with 200 fives and 20 lessons; 40,000 answers, more than 100,000
    /// events.
    public static let year = Size(students: 40, fives: 200, days: 280, lessons: 20, turns: 10)
    /// What a test can wait for.
    public static let term = Size(students: 5, fives: 24, days: 42, lessons: 3, turns: 4)
  }

  public let notebook: Notebook
  public let admin: Person.ID
  public let tutor: Person.ID
  public let schoolClass: SchoolClass.ID
  /// Those of the class.
  public let students: [Person.ID]
  /// Looked after by another tutor.
  public let stranger: Person.ID
  public let calendar: StudentCalendar
  /// What is answered: no problem of a later year.
  private let problems: [Problem.ID]
  private let guidelines: [Guideline.ID]

  /// In memory; `now` is when it is looked at.
  public init(_ size: Size, of curriculum: Curriculum, until now: Instant, seed: UInt64) throws {
    let calendar = StudentCalendar(timeZone: "Asia/Kolkata")
    let first = calendar.day(at: now).adding(days: -size.days)
    let begin = calendar.start(of: first)
    let notebook = try Notebook.inMemory(now: begin, seed: seed)
    try notebook.install(curriculum, hash: "sample school", at: begin)
    func person(_ name: String, _ role: Role) throws -> Person.ID {
      let newcomer = Newcomer(
        name: name, grade: 7, language: .bengali, timeZone: calendar.timeZone, role: role,
        passwordHash: role.needsPassword ? "none" : nil)
      return try notebook.create(newcomer, at: begin)
    }
    (self.notebook, self.calendar) = (notebook, calendar)
    admin = try person("Admin", .admin)
    tutor = try person("Tutor", .tutor)
    students = try (1...size.students).map { try person("Student \($0)", .student) }
    stranger = try person("Stranger", .student)
    schoolClass = try notebook.makeClass("7A", teacher: tutor, as: admin, at: begin)
    for student in students { try notebook.place(student, in: schoolClass, as: admin, at: begin) }
    try notebook.assign(stranger, to: try person("Other tutor", .tutor), as: admin, at: begin)
    problems = curriculum.problems.filter { $0.grade <= 7 }.map(\.id)
    let topics = Set(curriculum.topics.filter { $0.grade == 7 }.map(\.id))
    guidelines = curriculum.guidelines.filter { topics.contains($0.topic) }.map(\.id)
    var random = SplitMix64(seed: seed)
    // Day by day, so that the journal is in the order of time, as on a machine that all use.
    var (five, lesson) = (0, 0)
    for offset in 0..<size.days {
      let day = first.adding(days: offset)
      if five < size.fives, five * size.days / size.fives == offset {
        for index in students.indices { try practise(index, five, on: day, using: &random) }
        five += 1
      }
      if lesson < size.lessons, lesson * size.days / size.lessons == offset {
        for index in students.indices { try learn(index, lesson, turns: size.turns, on: day, using: &random) }
        if lesson == 0 { try learn(students.count, lesson, turns: size.turns, on: day, using: &random) }
        lesson += 1
      }
    }
  }

  /// What only this student says, and nobody else: in the lessons of the class by its place, of the stranger by the number of
  /// students.
  public static func ownWord(of index: Int) -> String {
    let syllables = ["ka", "lo", "mi", "ne", "pu", "ra", "si", "to", "va", "zu"]
    return "q" + String(index).compactMap(\.wholeNumberValue).map { syllables[$0] }.joined() + "x"
  }

  /// A five that is completed; the later in the list a student stands, the more is right.
  private func practise(
    _ index: Int, _ number: Int, on day: CalendarDay, using random: inout SplitMix64
  ) throws {
    let at = calendar.start(of: day).adding(minutes: 360 + index * 14)
    let chosen = (0..<PracticeSession.size).map { problems[(number * 13 + index * 7 + $0 * 31) % problems.count] }
    let begun = try notebook.beginPractice(for: students[index], problems: chosen, calendar: calendar, at: at)
    var events: [PracticeEvent] = []
    for (place, problem) in chosen.enumerated() {
      if place > 0 { events.append(.turned(problem: problem)) }
      let isRight = Int.random(in: 0..<100, using: &random) < 40 + index
      events.append(
        .answered(
          problem: problem, typed: "২৮", understood: "28", verdict: isRight ? .right : .wrong, sureness: .medium,
          seconds: 60))
    }
    _ = try notebook.record(
      events + [.completed], in: begun.id, expecting: begun.version, at: at.adding(minutes: 12))
    // Now and then somebody thinks that they were right.
    guard (number + index).isMultiple(of: 40), let wrong = events.lazy.compactMap(Self.wrongAnswer).first else {
      return
    }
    _ = try notebook.dispute(wrong, in: begun.id, words: "আমি ঠিক ছিলাম", at: at.adding(minutes: 13))
  }

  private static func wrongAnswer(_ event: PracticeEvent) -> Problem.ID? {
    guard case .answered(let problem, _, _, .wrong, _, _) = event else { return nil }
    return problem
  }

  /// A lesson in which tutor and student talk; every other one is left where it stands.
  private func learn(
    _ index: Int, _ number: Int, turns: Int, on day: CalendarDay, using random: inout SplitMix64
  ) throws {
    guard !guidelines.isEmpty else { return }
    let student = students.indices.contains(index) ? students[index] : stranger
    let at = calendar.start(of: day).adding(minutes: 950 + index * 4)
    let order = LessonOrder(.guideline(guidelines[(number + index) % guidelines.count]), startsAnew: true)
    let page = try notebook.beginLesson(order, for: student, at: at, seed: random.next())
    let events = (0..<turns).flatMap { turn -> [LessonEvent] in
      let thing = Self.things.randomElement(using: &random) ?? Phrase("")
      let (mine, count) = (Self.ownWord(of: index), turn + number * turns)
      return [
        .checked(CheckedReply(text: "I think of \(thing.en) number \(count), \(thing.bn), \(mine)", intent: .talk)),
        .presented(
          [
            Saying(
              .talk,
              Phrase(
                en: "Tell me what is left of the \(thing.en) when you cut it in \(count + 2) parts.",
                bn: "\(thing.bn) \(count + 2) ভাগ করলে কী থাকে, বলো।"))
          ], nil),
      ]
    }
    _ = try notebook.record(events, in: page.lesson.id, expecting: page.lesson.version, at: at.adding(minutes: 3))
  }

  private static let things = [
    Phrase(en: "rope", bn: "দড়ি"), Phrase(en: "bread", bn: "রুটি"), Phrase(en: "field", bn: "মাঠ"),
    Phrase(en: "river", bn: "নদী"), Phrase(en: "ribbon", bn: "ফিতা"), Phrase(en: "mango", bn: "আম"),
    Phrase(en: "garden", bn: "বাগান"), Phrase(en: "mountain", bn: "পাহাড়"), Phrase(en: "journey", bn: "যাত্রা"),
    Phrase(en: "basket", bn: "ঝুড়ি"),
  ]
}
