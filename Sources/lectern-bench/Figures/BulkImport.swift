import Foundation
import Learning
import Runtime
import Store

extension Figure {
  /// A student's file with 200,000 answers, from JSON Lines on disk to committed rows; and the same rows by the `.import`
  /// of the sqlite3 shell, into a table of texts with the same indexes. They take turns.
  static let bulkImport = Figure(name: "bulk-import", about: "importing 200,000 answers, and sqlite3's") { bench in
    let answers = try AnswersFile(in: bench, sessions: 400, answersEach: 500)
    let shell = bench.installed("sqlite3").map { ImportingShell(program: $0, folder: bench.folder) }
    var ours: [Double] = []
    var theirs: [Double] = []
    for run in 0..<5 {
      ours.append(try answers.importedByLectern(run: run))
      if let shell { theirs.append(try shell.milliseconds(importing: answers, run: run)) }
    }
    var lines = [Line(name: "bulk-import", samples: Samples(ours), unit: "ms")]
    if shell == nil {
      print("\(padded("bulk-import.sqlite3", to: Line.nameWidth))not installed")
    } else {
      lines.append(Line(name: "bulk-import.sqlite3", samples: Samples(theirs), unit: "ms"))
      let ratios = zip(ours, theirs).map { $0 / $1 }
      lines.append(Line(name: "bulk-import.ratio", samples: Samples(ratios), unit: "times", budget: .atMost(2)))
    }
    return lines
  }
}

/// A student's file, with the answers written into it here: a notebook would need minutes to be asked so much.
private struct AnswersFile {
  let bench: Bench
  let jsonLines: String
  /// The same rows with every column of the table, the generated ones too.
  let commaSeparated: String
  /// A notebook with the content, and without the student.
  let empty: String
  let answers: Int

  init(in bench: Bench, sessions: Int, answersEach: Int) throws {
    self.bench = bench
    answers = sessions * answersEach
    (jsonLines, commaSeparated) = (bench.folder + "/answers.jsonl", bench.folder + "/answers.csv")
    empty = bench.folder + "/without-student.db"
    let begin = Instant(seconds: 1_700_000_000)
    let notebook = try Notebook.inMemory(now: begin, seed: 11)
    try notebook.install(bench.curriculum, hash: "bench", at: begin)
    try notebook.backup(to: empty)
    let pupil = try notebook.create(.benchPupil(), at: begin)
    let problems = bench.curriculum.problems.map(\.id)
    let calendar = StudentCalendar(timeZone: "Asia/Kolkata")
    var begun: [PracticeSession.ID] = []
    for day in 0..<sessions {
      let at = begin.adding(seconds: day * 86_400)
      let session = try notebook.beginPractice(
        for: pupil, problems: Array(problems.prefix(PracticeSession.size)), calendar: calendar, at: at)
      _ = try notebook.record([.abandoned], in: session.id, expecting: session.version, at: at)
      begun.append(session.id)
    }
    _ = try notebook.export(pupil, to: jsonLines, at: begin)
    try write(pupil, problems, begun, answersEach, from: begin)
  }

  private func write(
    _ pupil: Person.ID, _ problems: [Problem.ID], _ sessions: [PracticeSession.ID], _ answersEach: Int,
    from begin: Instant
  ) throws {
    var random = SplitMix64(seed: 12)
    var (json, table) = ("", "")
    for index in 0..<answers {
      let session = sessions[index / answersEach]
      let at = begin.adding(seconds: index / answersEach * 86_400 + index % answersEach * 10)
      let id = Identifier<Response>.new(at: at, using: &random)
      let problem = problems[Int.random(in: problems.indices, using: &random)]
      let isRight = index % 4 != 0
      let (outcome, time, sequence) = (isRight ? "right" : "wrong", at.iso8601, index + 1)
      json += """
        {"row":{"at":"\(time)-0000","confidence":3,"created_at":"\(time)","device_id":"bench","device_seq":\(sequence),\
        "evaluated_at":"\(time)","event_id":null,"hints_used":1,"hints_viewed":"[1]","id":"\(id)","outcome":"\(outcome)",\
        "parameters_json":null,"position":\(index % 5),"practice_assignment_id":null,\
        "practice_session_id":"\(session)","problem_id":"\(problem)","session_id":null,"student_answer":"২৮ km",\
        "student_id":"\(pupil)","time_spent_seconds":60},"table":"responses"}

        """
      table += """
        \(id),\(pupil),,\(session),,,\(problem),,\(index % 5),\(outcome),\(isRight ? 1 : 0),২৮ km,60,1,[1],3,medium,\
        \(time),\(time)-0000,bench,\(sequence),\(time)

        """
    }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: jsonLines))
    try file.seekToEnd()
    try file.write(contentsOf: Data(json.utf8))
    try file.close()
    try Data(table.utf8).write(to: URL(fileURLWithPath: commaSeparated))
  }

  /// Milliseconds.
  func importedByLectern(run: Int) throws -> Double {
    let path = bench.folder + "/importing-\(run).db"
    try FileManager.default.copyItem(atPath: empty, toPath: path)
    let notebook = try Notebook.open(at: path, now: Clock.now(), seed: 13)
    let watch = Stopwatch()
    let report = try notebook.importStudent(from: jsonLines, at: Clock.now())
    let time = watch.milliseconds
    guard report.rows > answers else { throw BenchFailure("only \(report.rows) rows came") }
    return time
  }
}

/// The peer: Debian's sqlite3, which imports a file of comma-separated values.
private struct ImportingShell {
  let program: String
  let folder: String

  func milliseconds(importing answers: AnswersFile, run: Int) throws -> Double {
    let path = folder + "/importing-shell-\(run).db"
    let columns = try output(answers.empty, ["SELECT name FROM pragma_table_xinfo('responses')"])
    let indexes = try output(
      answers.empty,
      ["SELECT sql || ';' FROM sqlite_schema WHERE tbl_name = 'responses' AND type = 'index' AND sql <> ''"])
    let texts = columns.split(separator: "\n").map { "\($0) TEXT" }.joined(separator: ", ")
    // What is missing is an empty text here: `.import` knows no NULL. So every index holds the same rows.
    let schema = indexes.replacingOccurrences(of: " IS NOT NULL", with: " <> ''")
    _ = try output(path, ["CREATE TABLE responses (\(texts), PRIMARY KEY (id)); \(schema)"])
    let watch = Stopwatch()
    _ = try output(path, [".mode csv", ".import \(answers.commaSeparated) responses"])
    let time = watch.milliseconds
    let count = try output(path, ["SELECT count(*) FROM responses"])
    guard count == "\(answers.answers)\n" else { throw BenchFailure("\(program) imported \(count) rows") }
    return time
  }

  private func output(_ database: String, _ commands: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-batch", database] + commands
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchFailure("\(program) failed: \(commands)") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
