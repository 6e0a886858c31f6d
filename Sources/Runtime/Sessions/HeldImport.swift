import Foundation
import Learning
import Screens
import Store

/// A session that a tutor held in person, from a file of what was said: what `lectern sessions import` does.
public struct HeldImport: Sendable {
  /// The file; `-` is standard input.
  public var path: String
  /// The name of whom it was held with.
  public var student: String
  /// The name of who held it, where an admin enters it; else it is whoever enters it.
  public var tutor: String?
  /// `2026-11-21 16:30` on the clock of whoever enters it; else now.
  public var when: String?
  /// Else what the captions of the file say.
  public var minutes: Int?
  /// A slug; nil for none.
  public var subject: String?
  public var topics: [String] = []
  /// For tutors.
  public var notes = ""
  /// It is summed up at once.
  public var isSummedUp = false
  /// Nothing is written.
  public var isDryRun = false

  public init(path: String, student: String) { (self.path, self.student) = (path, student) }

  /// What was entered, and what it was summed up as.
  public struct Outcome: Sendable {
    public var lines: Int
    public var speakers: [String]
    public var minutes: Int?
    /// nil where none was asked for.
    public var summary: SessionSummary?
    /// Why there is none, though one was asked for: the session is entered all the same.
    public var trouble: Phrase?
  }

  public func run(
    for reader: PrintedReport.Reader, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> Outcome {
    let folders = Folders(flag: home, environment: environment)
    guard FileManager.default.fileExists(atPath: folders.notebook) else { throw .nobody }
    let transcript = try TranscriptFile.read(path, home: environment["HOME"])
    let desk = try Desk.open(folders)
    let own = try PrintedReport.reader(reader, desk)
    let now = Clock.now()
    var moment = now
    if let when {
      guard let read = own.calendar.instant(written: when, now: now) else { throw .notAMoment(when) }
      moment = read
    }
    var outcome = Outcome(
      lines: transcript.lines.count, speakers: Self.speakers(transcript), minutes: minutes ?? transcript.minutes)
    let (pupil, holder) = try people(own, desk)
    try requireSubject(of: pupil, own, now, desk)
    if isDryRun { return outcome }
    do throws(NotebookFailure) {
      let held = try desk.notebook.enterHeld(
        student: pupil, tutor: holder, at: moment, minutes: outcome.minutes, subject: subject.map { Subject.ID($0) },
        transcript: transcript.text, topics: topics, notes: notes, as: own.person, now: now)
      if isSummedUp { sumUp(held, as: own.person, desk, environment, &outcome) }
      return outcome
    } catch {
      throw .notebook(Trouble(error), path: folders.notebook)
    }
  }

  /// A subject that nobody knows is said here: what the notebook would say of it is no sentence.
  private func requireSubject(
    of pupil: Person.ID, _ own: Profile, _ now: Instant, _ desk: Desk
  ) throws(LaunchFailure) {
    guard let subject else { return }
    let known: [Subject.ID]
    do throws(NotebookFailure) {
      known = try desk.notebook.subjects(of: pupil, as: own.person, at: now).map(\.id)
    } catch {
      throw .notebook(Trouble(error), path: desk.folders.notebook)
    }
    guard known.contains(Subject.ID(subject)) else { throw .noSuchSubject(subject, known: known.map(\.rawValue)) }
  }

  /// With whom it was held, and who held it.
  private func people(_ own: Profile, _ desk: Desk) throws(LaunchFailure) -> (student: Person.ID, tutor: Person.ID) {
    let people: [Person]
    do throws(NotebookFailure) { people = try desk.notebook.people() } catch {
      throw .notebook(Trouble(error), path: desk.folders.notebook)
    }
    func named(_ name: String, _ role: Learning.Role) throws(LaunchFailure) -> Person.ID {
      guard let found = people.first(where: { isNamed($0, name) && $0.role == role }) else { throw .noSuchPerson(name) }
      return found.id
    }
    let holder: Person.ID = if let tutor { try named(tutor, .tutor) } else { own.person }
    if own.role == .admin, tutor == nil { throw .noHolder }
    return (try named(student, .student), holder)
  }

  private static func speakers(_ transcript: HeldTranscript) -> [String] {
    var names: [String] = []
    for line in transcript.lines where !line.speaker.isEmpty && !names.contains(line.speaker) {
      names.append(line.speaker)
    }
    return names
  }

  /// As on the screen: by the model that is set, else by the built-in summariser.
  private func sumUp(
    _ held: HeldSession, as actor: Person.ID, _ desk: Desk, _ environment: [String: String], _ outcome: inout Outcome
  ) {
    let mailbox = Mailbox<Event>()
    let performer = Performer(
      notebook: desk.notebook, models: desk.models(environment), now: { Clock.now() }, post: { mailbox.post($0) })
    performer.perform(.summarise(.held(held.id), as: actor))
    performer.finish()
    for event in mailbox.drain() {
      switch event {
      case .summary(let summary): outcome.summary = summary
      case .failed(let trouble): outcome.trouble = trouble.phrase
      default: break
      }
    }
  }
}
