import Foundation
import Learning
import Screens
import Store

/// A student's lessons, exams and daily fives for the command line: what `lectern sessions` prints.
public struct StudentSessions {
  /// Which of them, in the order of the list.
  public enum Choice: Equatable, Sendable {
    /// The place in the whole list, from 1: the one that was touched last.
    case place(Int)
    /// The name, or the end of it.
    case name(String)

    /// As somebody types it: a number, or a name.
    public init(_ text: String) { self = Int(text).map(Choice.place) ?? .name(text) }
  }

  private let student: NamedStudent

  /// Of whoever was here last, or of somebody by name. Nothing of somebody who has a password: `.locked`.
  public init(of name: String?, home: String?, environment: [String: String]) throws(LaunchFailure) {
    student = try NamedStudent(name, home: home, environment: environment)
  }

  /// The language that its words are in.
  public var language: Language { student.profile.language }

  /// All, or those of one kind, each with its place in the whole list.
  public func list(
    _ kind: SessionListing.Kind?
  ) throws(LaunchFailure) -> [(place: Int, session: SessionListing)] {
    try sessions().enumerated().map { (place: $0.offset + 1, session: $0.element) }
      .filter { kind == nil || $0.session.kind == kind }
  }

  /// Where something was said, with the place of the session in the whole list.
  public func find(_ text: String) throws(LaunchFailure) -> [(place: Int, finding: SessionFinding)] {
    let places = Dictionary(try sessions().enumerated().map { ($0.element.id, $0.offset + 1) }) { first, _ in first }
    let findings = try reading { notebook throws(NotebookFailure) in
      try notebook.searchSessions(of: student.profile.person, for: text)
    }
    return findings.compactMap { finding in places[finding.session.id].map { ($0, finding) } }
  }

  /// One of them, whole.
  public func transcript(_ choice: Choice) throws(LaunchFailure) -> SessionTranscript {
    let sessions = try sessions()
    let found: SessionListing? =
      switch choice {
      case .place(let place): sessions.indices.contains(place - 1) ? sessions[place - 1] : nil
      case .name(let name): sessions.first { $0.id.rawValue == name } ?? only(sessions, endingWith: name)
      }
    guard let found else { throw .noSuchSession }
    let transcript = try reading { notebook throws(NotebookFailure) in
      try notebook.transcript(of: found.id, for: student.profile.person)
    }
    guard let transcript else { throw .noSuchSession }
    return transcript
  }

  /// A transcript in one of the forms that a file may have.
  public func written(_ transcript: SessionTranscript, as form: SessionForm) throws -> String {
    switch form {
    case .text: SessionText(transcript, in: language, calendar: student.profile.calendar).lines.joined(separator: "\n")
    case .markdown:
      SessionText(transcript, in: language, calendar: student.profile.calendar).markdown.joined(separator: "\n")
    case .json: try SessionDocument(transcript).json()
    }
  }

  /// A line for a list: when, what, and how it stands.
  public func line(_ session: SessionListing, place: Int) -> String {
    SessionText.line(session, place: place, in: language, calendar: student.profile.calendar)
  }

  /// What was found, with the words around it.
  public func line(of finding: SessionFinding) -> String {
    SessionText.oneLine(finding.excerpt, in: language)
  }

  /// What somebody typed, fit for a terminal.
  public func shown(_ text: String) -> String { SessionText.oneLine(text, in: language) }

  private func only(_ sessions: [SessionListing], endingWith name: String) -> SessionListing? {
    let found = sessions.filter { $0.id.rawValue.hasSuffix(name) }
    return found.count == 1 ? found.first : nil
  }

  private func sessions() throws(LaunchFailure) -> [SessionListing] {
    try reading { notebook throws(NotebookFailure) in try notebook.sessions(of: student.profile.person) }
  }

  private func reading<Result>(
    _ work: (Notebook) throws(NotebookFailure) -> Result
  ) throws(LaunchFailure) -> Result {
    do throws(NotebookFailure) { return try work(student.desk.notebook) } catch {
      throw .notebook(Trouble(error), path: student.desk.folders.notebook)
    }
  }
}

/// What a session can be written as.
public enum SessionForm: String, CaseIterable, Sendable {
  case text, markdown, json
}
