import GRDB
import Learning
@testable import Store
import Testing

/// A student who practises on two machines carries the data of each to the other.
@Suite struct TwoMachinesTests {
  /// What somebody does with a five.
  enum Deed: CaseIterable {
    case complete, leaveOpen, giveUp
  }

  private let folder: TemporaryFolder
  private let one: Notebook
  private let two: Notebook
  private let student: Person.ID
  /// While a five of `saturday` can still be open.
  private let soon = saturday.adding(minutes: 15)

  /// Both have Friday's five, which was practised on the first.
  init() throws {
    folder = try TemporaryFolder()
    one = try Notebook.sample(at: folder.path + "/one.db", seed: 1)
    two = try Notebook.sample(at: folder.path + "/two.db", seed: 2)
    student = try one.newStudent()
    try one.practise(student, at: saturday.adding(days: -1))
    _ = try two.importStudent(from: one.file(of: student, in: folder, "friday"), at: saturday)
  }

  @discardableResult
  private func practise(_ deed: Deed, in notebook: Notebook, at now: Instant) throws -> PracticeSession {
    let session = try notebook.beginFive(for: student, at: now)
    switch deed {
    case .complete: return try notebook.finish(session, at: now)
    case .leaveOpen:
      let hint = try session.takeHint(at: now.adding(seconds: 30))
      return try notebook.record(hint, in: session.id, expecting: session.version, at: now.adding(seconds: 30))
    case .giveUp: return try notebook.record([.abandoned], in: session.id, expecting: session.version, at: now)
    }
  }

  /// Every pair of deeds on one day.
  @Test(arguments: Deed.allCases, Deed.allCases)
  func onePersonsDayOnTwoMachinesIsOneDay(morning: Deed, evening: Deed) throws {
    let first = try practise(morning, in: one, at: saturday)
    let second = try practise(evening, in: two, at: soon)
    let files = try [
      one.file(of: student, in: folder, "one"), two.file(of: student, in: folder, "two"),
    ]
    let evidence = try Set(one.evidence(of: student) + two.evidence(of: student))
    let later = soon.adding(minutes: 10)
    _ = try one.importStudent(from: files[1], at: later)
    _ = try two.importStudent(from: files[0], at: later)
    var machines = [one, two]
    for order in [files, files.reversed()] {
      let fresh = try Notebook.sample(seed: 9)
      for file in order { _ = try fresh.importStudent(from: file, at: later) }
      machines.append(fresh)
    }
    let standing = PracticeSession.standing(among: [first, second])
    for machine in machines {
      #expect(try machine.everything(of: student) == one.everything(of: student))
      #expect(try Set(machine.evidence(of: student)) == evidence)
      #expect(try machine.practice(first.id) == first)
      #expect(try machine.practice(second.id) == second)
      #expect(try machine.taken(by: student) == (standing.map { [$0.id] } ?? []))
      #expect(try machine.rebuildDerived(of: student, at: later) == 0)
      let today = try machine.today(of: student, calendar: dhaka, at: later)
      #expect(today.session?.id == standing?.id)
      #expect(today.streak.current == (morning == .complete || evening == .complete ? 2 : 1))
      #expect(try machine.checkup().isSound)
    }
  }

  @Test func aFileThatIsReadTwiceChangesNoByte() throws {
    try practise(.complete, in: one, at: saturday)
    try practise(.complete, in: two, at: soon)
    let file = try two.file(of: student, in: folder, "two")
    let first = try one.importStudent(from: file, at: soon)
    #expect(first.rows > 10)
    let before = try one.contents()
    #expect(try one.importStudent(from: file, at: soon.adding(days: 1)).rows == 0)
    #expect(try one.contents() == before)
  }

  /// The window in which the released five is open goes on: its answers are kept, and once it is completed it is the
  /// day's, because it was begun later.
  @Test func aFiveThatWasReleasedWhileItIsOpenCanBeFinished() throws {
    let morning = try practise(.complete, in: one, at: saturday)
    let open = try practise(.leaveOpen, in: two, at: soon)
    _ = try two.importStudent(from: one.file(of: student, in: folder, "one"), at: soon.adding(minutes: 1))
    #expect(try two.taken(by: student) == [morning.id])
    let finished = try two.finish(open, at: soon.adding(minutes: 2))
    #expect(finished.status == .completed)
    #expect(try two.taken(by: student) == [open.id])
    #expect(try two.practice(morning.id) == morning)
    #expect(try two.rebuildDerived(of: student, at: soon) == 0)
    #expect(throws: NotebookFailure.alreadyPractisedToday) {
      try two.beginFive(for: student, at: soon.adding(minutes: 40))
    }
  }

  /// An open five that is released is not gone: when the one that stands runs out, so does it, and the day is free.
  @Test func whenBothHaveRunOutTheDayIsFree() throws {
    let first = try practise(.leaveOpen, in: one, at: saturday)
    let second = try practise(.leaveOpen, in: two, at: soon)
    _ = try one.importStudent(from: two.file(of: student, in: folder, "two"), at: soon.adding(minutes: 1))
    #expect(try one.taken(by: student) == [second.id])
    let next = try one.practise(student, at: soon.adding(minutes: 60))
    #expect(try one.taken(by: student) == [next.id])
    for id in [first.id, second.id] { #expect(try one.practice(id)?.status == .abandoned) }
    #expect(try one.rebuildDerived(of: student, at: soon) == 0)
  }

  /// Days of chance on both machines, carried over now and then: in the end all say the same.
  @Test(arguments: 0..<6) func whateverIsCarriedWhenAllMachinesAgree(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(900 + seed))
    var files: [String] = []
    for day in 0..<6 {
      for machine in [one, two] where Int.random(in: 0..<4, using: &random) > 0 {
        var now = saturday.adding(days: day).adding(minutes: Int.random(in: 0..<300, using: &random))
        do {
          var session = try machine.beginFive(for: student, at: now)
          for _ in 0..<Int.random(in: 0...40, using: &random) {
            now = now.adding(seconds: 10)
            session = try machine.step(session, at: now, using: &random)
          }
        } catch NotebookFailure.alreadyPractisedToday {
          // The other machine's five of that day came before.
        }
        files.append(try machine.file(of: student, in: folder, "\(files.count)"))
        if Bool.random(using: &random) {
          _ = try (machine === one ? two : one).importStudent(from: files[files.count - 1], at: now)
        }
      }
    }
    let end = saturday.adding(days: 7)
    let machines = [try Notebook.sample(seed: 8), try Notebook.sample(seed: 9)]
    for machine in machines {
      for file in files.shuffled(using: &random) { _ = try machine.importStudent(from: file, at: end) }
    }
    #expect(try machines[0].everything(of: student) == machines[1].everything(of: student))
    #expect(try machines[0].practiceDays(of: student) == machines[1].practiceDays(of: student))
    for machine in [one, two] {
      for file in files.shuffled(using: &random) { _ = try machine.importStudent(from: file, at: end) }
      #expect(try machine.everything(of: student) == machines[0].everything(of: student))
      #expect(try machine.rebuildDerived(of: student, at: end) == 0)
    }
  }
}

extension Notebook {
  /// A file of the student as they stand here.
  func file(of student: Person.ID, in folder: TemporaryFolder, _ name: String) throws -> String {
    let path = "\(folder.path)/\(name).jsonl"
    _ = try export(student, to: path, at: saturday)
    return path
  }

  /// The fives that have Saturday.
  fileprivate func taken(by student: Person.ID) throws -> [PracticeSession.ID] {
    try database.read { db in
      try PracticeSession.ID.fetchAll(
        db,
        sql: """
          SELECT id FROM practice_sessions
          WHERE student_id = ? AND local_day = '2026-11-21' AND status <> 'abandoned'
          """,
        arguments: [student])
    }
  }

  fileprivate func evidence(of student: Person.ID) throws -> [String] {
    try everything(of: student).filter { table, _ in StudentTable.evidence.contains { $0.name == table } }
      .flatMap { table, rows in rows.map { "\(table) \($0)" } }
  }
}
