import GRDB
import Learning

/// How a `Guideline` lies in `teaching_guidelines`, and its plan in `study_plans`.
enum GuidelineRow {
  static let guidelines = ContentRow(
    "teaching_guidelines",
    [
      "topic_id", "grade", "subject", "topic", "topic_key", "topic_title_en", "topic_title_bn", "topic_summary_en",
      "topic_summary_bn", "guideline_en", "guideline_bn", "objectives_json", "examples_json", "misconceptions_json",
      "assessments_json", "metadata_json",
    ], isVersioned: true)
  static let plans = ContentRow("study_plans", ["guideline_id", "plan_json"], isVersioned: true)

  /// What is asked: where the level is found, and in each step.
  private struct Assessments: Codable {
    var level: Problem.ID
    var questions: [[Problem.ID]]
  }

  /// What is said before the first step and after the last.
  private struct Words: Codable {
    var welcome: Phrase
    var closing: Phrase
  }

  private struct Plan: Codable {
    var steps: [PlanStep]
  }

  /// Writes a shipped guideline and its plan. What ships was reviewed before it shipped: a new one is approved; one that a
  /// tutor has turned down since stays turned down.
  static func put(_ guideline: Guideline, of topic: Topic, subject: Phrase, at now: Instant, _ db: Database) throws {
    let words = Words(welcome: guideline.welcome, closing: guideline.closing)
    try guidelines.put(
      guideline.id,
      [
        topic.id, topic.grade, subject.en, topic.name.en, topic.id, guideline.title.en, guideline.title.bn,
        guideline.summary.en, guideline.summary.bn, prose(of: guideline, in: .english),
        prose(of: guideline, in: .bengali), try JSON.text(guideline.objectives),
        try JSON.text(guideline.plan.flatMap(\.examples)), try JSON.text(guideline.misconceptions),
        try JSON.text(Assessments(level: guideline.level, questions: guideline.plan.map(\.questions))),
        try JSON.text(words),
      ], at: now, db)
    try plans.put(guideline.id, [guideline.id, try JSON.text(Plan(steps: guideline.plan))], at: now, db)
    try db.execute(
      sql: """
        UPDATE teaching_guidelines SET status = 'approved', review_status = 'APPROVED', reviewed_at = ?
        WHERE id = ? AND status = 'draft'
        """, arguments: [now, guideline.id])
    try db.execute(
      sql: "UPDATE study_plans SET status = 'approved' WHERE id = ? AND status = 'generated'",
      arguments: [guideline.id])
  }

  /// Takes away the shipped guidelines that ship no more; lessons that were begun keep their plan.
  static func withdraw(allBut shipped: [Guideline.ID], at now: Instant, _ db: Database) throws {
    let known = try Guideline.ID.fetchAll(
      db, sql: "SELECT id FROM teaching_guidelines WHERE book_id IS NULL AND deleted_at IS NULL")
    for gone in Set(known).subtracting(shipped) {
      for table in ["study_plans", "teaching_guidelines"] {
        try db.execute(
          sql: """
            UPDATE \(table) SET deleted_at = ?, updated_at = ?, state_version = state_version + 1 WHERE id = ?
            """, arguments: [now, now, gone])
      }
    }
  }

  /// A row of `teaching_guidelines` joined with its plan as `plan_json`.
  static func guideline(_ row: Row) throws -> Guideline {
    let id: Guideline.ID = row["id"]
    func value<Value: Decodable>(_: Value.Type, _ column: String) throws -> Value {
      let place = "\(column) of the guideline \(id)"
      guard let text: String = row[column] else { throw NotebookFailure.corrupt("\(place) is missing") }
      return try JSON.value(Value.self, in: text, of: place)
    }
    let words = try value(Words.self, "metadata_json")
    return Guideline(
      topic: row["topic_id"] ?? Topic.ID(""), title: phrase("topic_title", in: row),
      summary: phrase("topic_summary", in: row), objectives: try value([Phrase].self, "objectives_json"),
      welcome: words.welcome, level: try value(Assessments.self, "assessments_json").level,
      misconceptions: try value([GuidelineMisconception].self, "misconceptions_json"),
      plan: try value(Plan.self, "plan_json").steps, closing: words.closing)
  }

  /// The guideline as whoever reviews it reads it: what is to be understood, and by which steps.
  private static func prose(of guideline: Guideline, in language: Language) -> String {
    let objectives = guideline.objectives.map { "- \($0[language])" }
    let steps = guideline.plan.enumerated().map { index, step in
      "\(language.number(index + 1)). \(step.title[language]): \(step.approach[language]) \(step.success[language])"
    }
    return ([guideline.summary[language]] + objectives + steps).joined(separator: "\n")
  }

  private static func phrase(_ column: String, in row: Row) -> Phrase {
    let (en, bn): (String?, String?) = (row["\(column)_en"], row["\(column)_bn"])
    return Phrase(en: en ?? bn ?? "", bn: bn ?? en ?? "")
  }
}
