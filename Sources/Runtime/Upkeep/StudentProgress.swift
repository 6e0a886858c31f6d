import Foundation
import Learning
import Library
import Screens
import Store
import Terminal

/// A student's progress for the command line: as text, JSON or CSV.
public struct StudentProgress: Sendable {
  private let profile: Profile
  private let report: ProgressReport
  /// The one topic that was asked for; nil for all.
  private let topic: Topic.ID?

  /// Of whoever was here last, or of somebody by name. Nothing of somebody who has a password: `.locked`.
  ///
  /// - Parameter topic: the name of a topic that the report has; nil for all.
  public init(
    of name: String?, topic: String?, home: String?, environment: [String: String]
  ) throws(LaunchFailure) {
    let student = try NamedStudent(name, home: home, environment: environment)
    profile = student.profile
    do throws(NotebookFailure) {
      report = ProgressReport(
        try student.desk.notebook.progress(of: profile.person), calendar: profile.calendar, at: Clock.now())
    } catch {
      throw .notebook(Trouble(error), path: student.desk.folders.notebook)
    }
    self.topic = topic.map { Topic.ID($0) }
    if let topic, report.topic(Topic.ID(topic)) == nil { throw .noSuchTopic(topic) }
  }

  /// Lines for a person, in the language of the profile.
  ///
  /// - Parameter columns: how wide the terminal is: it is given charts. nil for words alone.
  public func lines(columns: Int?, environment: [String: String]) -> [String] {
    var context = Context(
      now: report.at, language: profile.language, profile: profile, timeZone: profile.timeZone,
      symbols: Symbols.chosen(environment: environment))
    guard let columns else { return Progress.told(report, topic: topic, context) }
    context.size = Size(columns: max(Self.narrowest, columns), rows: 24)
    return Progress.printed(report, topic: topic, context)
  }

  private static let narrowest = 40

  /// One JSON object on one line.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(
      decoding: try encoder.encode(ProgressDocument(report, of: profile, topic: topic)), as: UTF8.self)
  }

  /// A line for each concept, under a line that names the columns.
  public func csv() -> [String] {
    let table = TableFormat.csv
    let heading = [
      "topic", "concept", "name_en", "name_bn", "grade", "mastery", "change_30_days", "answered", "right", "mastered",
      "review_due", "topic_mastery", "topic_coverage", "topic_last_studied", "topic_advice",
    ]
    let rows = report.topics.filter { topic == nil || $0.id == topic }.flatMap { topic in
      topic.concepts.map { concept in
        [
          topic.id.rawValue, concept.id.rawValue, concept.name.en, concept.name.bn, String(topic.grade),
          text(concept.mastery.now), text(concept.mastery.change(inDays: ProgressReport.recentDays)),
          String(concept.tally.answered), String(concept.tally.right), concept.isMastered ? "1" : "0",
          concept.reviewDue?.iso8601 ?? "", text(topic.mastery.now), String(topic.coverage),
          topic.lastStudied?.iso8601 ?? "", topic.advice?.rawValue ?? "",
        ]
      }
    }
    return ([heading] + rows).map(table.row)
  }

  private func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}
