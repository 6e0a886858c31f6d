import Learning
import Runtime
import Store

/// A class with a year of practice: 40 students of grade 7 under one tutor, each with 200 completed fives within the last 280
/// days; 40,000 answers, 88,000 events.
struct FilledSchool: Sendable {
  static let students = 40
  static let fives = 200

  let path: String
  let tutor: Person.ID
  let students: [Person.ID]

  /// Through the doors that the program uses, in memory; then as one file.
  init(in home: String, _ curriculum: Curriculum) throws {
    let now = Clock.now()
    let calendar = StudentCalendar(timeZone: "Asia/Kolkata")
    let first = calendar.day(at: now).adding(days: -280)
    let begin = Instant(seconds: Int64(first.ordinal) * 86_400)
    let notebook = try Notebook.inMemory(now: begin, seed: 11)
    try notebook.install(curriculum, hash: "bench", at: begin)
    func person(_ name: String, _ role: Role) throws -> Person.ID {
      let newcomer = Newcomer(
        name: name, grade: 7, language: .bengali, timeZone: calendar.timeZone, role: role,
        passwordHash: role.needsPassword ? "none" : nil)
      return try notebook.create(newcomer, at: begin)
    }
    let admin = try person("Admin", .admin)
    tutor = try person("Tutor", .tutor)
    students = try (1...Self.students).map { try person("Student \($0)", .student) }
    for student in students { try notebook.assign(student, to: tutor, as: admin, at: begin) }
    let problems = curriculum.problems.filter { $0.grade <= 7 }
    var random = SplitMix64(seed: 5)
    // Day by day, so that the journal is in the order of time, as on a machine that all use.
    for five in 0..<Self.fives {
      let day = first.adding(days: five * 7 / 5)
      for (index, student) in students.enumerated() {
        let at = Instant(seconds: Int64(day.ordinal) * 86_400 + 3600).adding(minutes: index * 4)
        let chosen = (0..<PracticeSession.size).map { problems[(five * 13 + index * 7 + $0 * 31) % problems.count].id }
        let session = try notebook.beginPractice(for: student, problems: chosen, calendar: calendar, at: at)
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
          events + [.completed], in: session.id, expecting: session.version, at: at.adding(minutes: 12))
      }
    }
    path = home + "/lectern.db"
    try notebook.backup(to: path)
  }
}
