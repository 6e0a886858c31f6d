import Foundation
import Learning
import Screens
import Store

/// What `lectern plan` prints.
public enum PrintedPlan: Sendable {
  /// Nobody has been here yet.
  case nobody
  /// Somebody who has a password: nothing is told of them.
  case locked(String)
  case plan(PlanReport, lines: [String])
}

/// The plan of whoever is named, or of whoever was here last. The content comes first: a plan is made of its topics.
public func printedPlan(
  of name: String?, home: String?, environment: [String: String]
) throws(LaunchFailure) -> PrintedPlan {
  let folders = Folders(flag: home, environment: environment)
  guard FileManager.default.fileExists(atPath: folders.notebook) else {
    if let name { throw .noSuchPerson(name) }
    return .nobody
  }
  let desk = try Desk.open(folders)
  let profile: Profile
  let outlook: StudyOutlook
  do throws(NotebookFailure) {
    let person: Person.ID
    if let name {
      guard let found = try desk.notebook.people().first(where: { isNamed($0, name) }) else { throw .notFound }
      person = found.id
    } else {
      guard let last = try desk.notebook.lastSignedIn() else { return .nobody }
      person = last
    }
    profile = try desk.notebook.profile(of: person)
    guard !profile.hasPassword else { return .locked(Words.statusLocked[profile.language]) }
    _ = try ContentDesk.install(from: folders.find("Content"), into: desk.notebook, at: Clock.now())
    outlook = try desk.notebook.studyPlan(for: person, at: Clock.now())
  } catch .notFound {
    throw .noSuchPerson(name ?? "")
  } catch {
    throw .notebook(Trouble(error), path: folders.notebook)
  }
  guard !outlook.topics.isEmpty else { throw .notebook(.noProblems, path: folders.notebook) }
  let context = Context(now: Clock.now(), language: profile.language, profile: profile, timeZone: profile.timeZone)
  return .plan(PlanReport(outlook, exam: profile.examName), lines: Plan.printed(outlook, context))
}

/// A plan as `--json` writes it: what is stated is stated in numbers, and every topic by its slug and both its names.
public struct PlanReport: Encodable, Sendable {
  struct Exam: Encodable, Sendable {
    var name: String?
    var date: CalendarDay
    var daysLeft: Int
  }

  struct Predicted: Encodable, Sendable {
    var score: Double
    var margin: Double
  }

  struct Recommended: Encodable, Sendable {
    struct Prerequisite: Encodable, Sendable {
      var topic: Topic.ID
      var asked: Double
      var mastery: Double
      /// Of an earlier year, and nothing says that it is not known.
      var isAssumed: Bool
    }

    var topic: Topic.ID
    var names: [String: String]
    var grade: Int
    var mastery: Double
    var examWeightage: Double
    /// Of the exam, what waits for a topic of an earlier year.
    var waiting: Double
    var unlocks: [Topic.ID]
    var hours: Double
    var expectedGain: Double
    var priority: Double
    var prerequisites: [Prerequisite]
  }

  var today: CalendarDay
  var exam: Exam?
  var hoursPerDay: Double
  var predicted: Predicted?
  var days: [StudyPlan.Day]
  var recommendations: [Recommended]

  init(_ outlook: StudyOutlook, exam name: String?) {
    today = outlook.today
    if let date = outlook.exam, let days = outlook.daysToExam { exam = Exam(name: name, date: date, daysLeft: days) }
    hoursPerDay = outlook.hoursPerDay
    predicted = outlook.predicted.map { Predicted(score: $0.score, margin: $0.margin) }
    days = outlook.plan.days
    recommendations = outlook.recommendations.compactMap { found in
      guard let topic = outlook.topic(found.topic) else { return nil }
      return Recommended(
        topic: found.topic, names: ["en": topic.name.en, "bn": topic.name.bn], grade: topic.grade,
        mastery: found.mastery, examWeightage: found.examWeightage, waiting: topic.standing.carries,
        unlocks: outlook.opened(by: found.topic).map(\.id), hours: found.hours, expectedGain: found.expectedGain,
        priority: found.priority,
        prerequisites: topic.standing.prerequisites.map { need in
          let standing = outlook.topic(need.topic)?.standing
          return .init(
            topic: need.topic, asked: need.minimumMastery, mastery: standing?.mastery ?? 0,
            isAssumed: standing?.isAssumed ?? false)
        })
    }
  }
}
