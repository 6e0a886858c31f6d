import Foundation
import Learning
import Screens
import Store

/// How a report is written.
public enum ReportForm: String, CaseIterable, Sendable {
  case text, markdown, html, json
}

/// What `lectern report` prints: the text of one report.
public enum PrintedReport {
  /// Who asks. Whoever has a password is asked for it.
  public struct Reader: Sendable {
    /// nil for whoever was here last.
    public var name: String?
    /// Asks for the password of somebody of this name; nil where none is given.
    public var password: @Sendable (String) -> String?

    public init(name: String?, password: @escaping @Sendable (String) -> String?) {
      self.name = name
      self.password = password
    }
  }

  /// How one student stands, to a tutor of theirs, a parent, an admin, or the student. A parent of one child need not name
  /// them, and reads it in a parent's words.
  public static func student(
    _ name: String?, for reader: Reader, as form: ReportForm, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> String {
    let folders = Folders(flag: home, environment: environment)
    guard FileManager.default.fileExists(atPath: folders.notebook) else { throw .nobody }
    let desk = try Desk.open(folders)
    let own = try self.reader(reader, desk)
    let now = Clock.now()
    var student = own.person
    if name == nil, own.role == .parent { student = try onlyChild(of: own, desk, at: now) }
    do throws(NotebookFailure) {
      if let name {
        guard let found = try desk.notebook.people().first(where: { isNamed($0, name) }) else { throw .notFound }
        student = found.id
      }
      let evidence = try desk.notebook.progress(of: student, as: own.person, at: now)
      let profile = try desk.notebook.profile(of: student)
      let report = ProgressReport(evidence, calendar: profile.calendar, at: now)
      let summaries = try desk.notebook.summaries(of: student, as: own.person, at: now)
      if form == .json {
        return json(ProgressDocument(report, of: profile, topic: nil))
      }
      let document =
        own.role == .parent
        ? ReportDocument(ofChild: profile.name, report, summaries: summaries, in: own.language)
        : ReportDocument(of: profile.name, report, summaries: summaries, in: own.language)
      return written(document, as: form)
    } catch .notFound {
      throw name.map(LaunchFailure.noSuchPerson) ?? .nobody
    } catch {
      throw .notebook(Trouble(error), path: folders.notebook)
    }
  }

  /// `.whichChild` where there is none, or more than one.
  private static func onlyChild(of parent: Profile, _ desk: Desk, at now: Instant) throws(LaunchFailure) -> Person.ID {
    let children: [RosterEntry]
    do throws(NotebookFailure) {
      children = try desk.notebook.children(of: parent.person, at: now)
    } catch {
      throw .notebook(Trouble(error), path: desk.folders.notebook)
    }
    guard let child = children.first, children.count == 1 else { throw .whichChild(children.map(\.name)) }
    return child.id
  }

  /// A class, or all students of a tutor.
  public static func schoolClass(
    _ name: String?, for reader: Reader, as form: ReportForm, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> String {
    let folders = Folders(flag: home, environment: environment)
    guard FileManager.default.fileExists(atPath: folders.notebook) else { throw .nobody }
    let desk = try Desk.open(folders)
    let own = try self.reader(reader, desk)
    let now = Clock.now()
    do throws(NotebookFailure) {
      var schoolClass: SchoolClass.ID?
      if let name {
        let found = try desk.notebook.classes(as: own.person, at: now).first {
          $0.name.lowercased() == name.lowercased()
        }
        guard let found else { throw .notFound }
        schoolClass = found.id
      }
      let view = try desk.notebook.classView(schoolClass, as: own.person, at: now)
      if form == .json { return json(ClassDocument(view)) }
      return written(ReportDocument(view, on: own.calendar.day(at: now), in: own.language), as: form)
    } catch .notFound {
      throw name.map(LaunchFailure.noSuchClass) ?? .nobody
    } catch {
      throw .notebook(Trouble(error), path: folders.notebook)
    }
  }

  /// Whoever asks, once the password is right.
  static func reader(_ reader: Reader, _ desk: Desk) throws(LaunchFailure) -> Profile {
    let profile: Profile
    let hash: String?
    do throws(NotebookFailure) {
      let person: Person.ID?
      if let name = reader.name {
        person = try desk.notebook.people().first { isNamed($0, name) }?.id
      } else {
        person = try desk.notebook.lastSignedIn()
      }
      guard let person else { throw NotebookFailure.notFound }
      profile = try desk.notebook.profile(of: person)
      hash = try desk.notebook.passwordHash(of: person)
    } catch .notFound {
      throw reader.name.map(LaunchFailure.noSuchPerson) ?? .nobody
    } catch {
      throw .notebook(Trouble(error), path: desk.folders.notebook)
    }
    if let hash {
      guard let password = reader.password(profile.name), Password.isRight(password, hash: hash) else {
        throw .wrongPassword
      }
    }
    return profile
  }

  private static func written(_ document: ReportDocument, as form: ReportForm) -> String {
    switch form {
    case .text, .json: document.textLines().joined(separator: "\n")
    case .markdown: document.markdown
    case .html: document.html
    }
  }

  private static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    do { return String(decoding: try encoder.encode(value), as: UTF8.self) } catch { return "{}" }
  }
}
